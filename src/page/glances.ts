/** A pointer on its way is looked at this often, in milliseconds. */
const OFTEN = 50;
/** Where no further move comes the last one is looked at up to so many milliseconds later: sooner than any dwell ends. */
const LATE = 150;

/**
 * Decides which moves of a pointer are worth a look: the first one, some on the way, the last one.
 * Of the last one it tells for how long the pointer has rested there.
 */
export class Glances {
  private last = Number.NEGATIVE_INFINITY;
  private passed: PointerEvent | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly seek: (move: PointerEvent, rested: number) => void) {}

  /** Whether it is time to look again. */
  isTime({ timeStamp }: PointerEvent): boolean {
    return timeStamp - this.last >= OFTEN;
  }

  /** Looks now. */
  look(move: PointerEvent, rested = 0): void {
    this.last = move.timeStamp;
    this.passed = undefined;
    this.seek(move, rested);
  }

  /** Looks later, unless another move comes before. The timer is set for many moves, not for each. */
  pass(move: PointerEvent): void {
    this.passed = move;
    this.timer ??= setTimeout(() => this.end(), LATE);
  }

  /** What was passed over is not looked at any more. */
  forget(): void {
    this.passed = undefined;
  }

  /** A pointer that still moves is looked at with its next move, when that costs less. */
  private end(): void {
    this.timer = undefined;
    if (!this.passed) return;
    const rested = performance.now() - this.passed.timeStamp;
    if (rested < OFTEN) this.timer = setTimeout(() => this.end(), OFTEN);
    else this.look(this.passed, rested);
  }
}
