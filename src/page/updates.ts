import { idle } from './idle';

/** Our share of the main thread while a page keeps changing: one part in this many. */
const SHARE = 20;
const SOONEST = 100;
const LATEST = 2000;
/** The background may be ended in the middle of an answer: asked again, it starts anew. */
const ATTEMPTS = 3;

/**
 * Runs an update some time after a change, once for many changes, and the later the more the
 * last one cost: what a page may be charged grows with what it does, never faster.
 */
export class Updates {
  private wanted = false;
  private running = false;
  /** Milliseconds that the last update took, and when it ended. */
  private cost = 0;
  private ended = 0;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly update: () => Promise<number>,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      clearTimeout(this.rest);
    });
  }

  /** Something changed. A page may say so many times a frame: only the first time anything is done. */
  request(delay?: number): void {
    this.wanted = true;
    if (this.running || this.timer !== undefined || this.signal.aborted) return;
    this.timer = setTimeout(() => void this.run(), delay ?? this.pause());
  }

  /** Something was put off: looks again after `delay`, besides what changes until then. */
  later(delay: number): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.request(), delay);
  }

  /** What is left of the time that the last update has to be paid with: of a page that rested nothing is. */
  private pause(): number {
    const left = Math.min(LATEST, this.cost * SHARE) - (performance.now() - this.ended);
    return Math.max(SOONEST, left);
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.wanted = false;
    this.running = true;
    try {
      await idle(200);
      if (!this.signal.aborted) this.cost = await this.update();
      this.failures = 0;
    } catch {
      // Nothing of this is the page's business, its console's neither.
      this.wanted ||= ++this.failures < ATTEMPTS;
    }
    this.ended = performance.now();
    this.running = false;
    if (this.wanted) this.request();
  }
}
