import type { Point } from '../geometry';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface IntentOptions {
  /** How long the pointer rests before a card opens, in milliseconds. */
  dwell(): number;
  /** How long a card stays after the pointer left it. */
  readonly grace: number;
}

/** What may be opened and where the open card is. */
export interface Openable<Target> {
  open(target: Target, at: Point): void;
  close(): void;
  box(): Box | undefined;
}

/** A pointer that moves further than this, in pixels, is on its way, not resting. */
const REST = 5;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether `point` lies in the triangle between where the pointer left and the card's nearer edge. */
function isOnTheWay(from: Point, point: Point, box: Box): boolean {
  const edge = from.y < box.top ? box.top : from.y > box.bottom ? box.bottom : undefined;
  if (edge === undefined) return point.y >= box.top && point.y <= box.bottom;
  const share = (point.y - from.y) / (edge - from.y);
  if (share < 0 || share > 1) return false;
  const slack = 12;
  const left = from.x + (box.left - from.x) * share - slack;
  const right = from.x + (box.right - from.x) * share + slack;
  return point.x >= left && point.x <= right;
}

/**
 * Tells from where the pointer is whether a person means to open a card, to reach it or to leave
 * it: rest opens, a sweep does not; the way into the card keeps it open.
 */
export class Intent<Target> {
  private candidate: { target: Target; at: Point; timer: Timer } | undefined;
  private opened: { target: Target; left: Point } | undefined;
  private leaving: { timer: Timer; last: Point } | undefined;

  constructor(
    private readonly card: Openable<Target>,
    private readonly options: IntentOptions,
  ) {}

  /** The pointer is at `point`, on `target` or on nothing, and has been for `rested` milliseconds. */
  over(target: Target | undefined, point: Point, rested = 0): void {
    if (this.opened && target === this.opened.target) {
      this.opened.left = point;
      this.stay();
      this.forget();
    } else if (this.opened && this.isComing(this.opened.left, point)) {
      this.forget();
      this.leave(point, true);
    } else {
      if (this.opened) this.leave(point, false);
      this.consider(target, point, rested);
    }
  }

  /** Whether a pointer that rests is about to open something. */
  get isOpening(): boolean {
    return this.candidate !== undefined;
  }

  /** The pointer moved on to `point`, and nobody looked on what: if that is far it did not rest. */
  pass(point: Point): void {
    if (this.candidate && distance(this.candidate.at, point) > REST) this.forget();
  }

  /** The pointer is in the card. */
  inside(): void {
    this.stay();
    this.forget();
  }

  /** The page scrolled, a button is down: whatever was considered is off. */
  forget(): void {
    if (!this.candidate) return;
    clearTimeout(this.candidate.timer);
    this.candidate = undefined;
  }

  /** The card was opened or closed by other means. */
  reset(target?: Target, at?: Point): void {
    this.forget();
    this.stay();
    this.opened = target && at ? { target, left: at } : undefined;
  }

  private consider(target: Target | undefined, point: Point, rested: number): void {
    const { candidate } = this;
    if (target && candidate?.target === target && distance(candidate.at, point) <= REST) return;
    this.forget();
    if (!target) return;
    const left = this.options.dwell() - rested;
    const timer = setTimeout(() => this.open(target, point), left);
    this.candidate = { target, at: point, timer };
  }

  private open(target: Target, at: Point): void {
    // Opening closes the card before it, which resets.
    this.card.open(target, at);
    this.reset(target, at);
  }

  private isComing(from: Point, point: Point): boolean {
    const box = this.card.box();
    return box !== undefined && isOnTheWay(from, point, box);
  }

  /** Starts the grace period; progress towards the card starts it anew. */
  private leave(point: Point, coming: boolean): void {
    const moved = this.leaving && distance(this.leaving.last, point) > 1;
    if (this.leaving && !(coming && moved)) return;
    this.stay();
    const timer = setTimeout(() => this.close(), this.options.grace);
    this.leaving = { timer, last: point };
  }

  private stay(): void {
    clearTimeout(this.leaving?.timer);
    this.leaving = undefined;
  }

  private close(): void {
    this.leaving = undefined;
    this.opened = undefined;
    this.card.close();
  }
}

type Timer = ReturnType<typeof setTimeout>;
