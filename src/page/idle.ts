/** A slice leaves the page room for its own work inside one frame. */
const SLICE = 8;

/** Calls back when the page has nothing else to do, at the latest after `timeout` milliseconds. */
export function whenIdle(work: () => void, timeout: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout });
  else setTimeout(work, 1);
}

/** The next moment when the page has nothing else to do. */
export const idle = (timeout: number): Promise<void> =>
  new Promise((resolve) => whenIdle(resolve, timeout));

/** A page that is not shown draws no frame; then this many milliseconds are waited. */
const NO_FRAME = 200;

/**
 * After the next frame styles and layout are the browser's and up to date: to ask for them costs
 * nothing, unless a timer of the page comes first and changes something. Hence the urgent task.
 */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      void scheduler.postTask(resolve, { priority: 'user-blocking' });
    });
    const timer = setTimeout(() => {
      cancelAnimationFrame(frame);
      resolve();
    }, NO_FRAME);
  });

function slice<T>(work: Generator<unknown, T>, until: number): IteratorResult<unknown, T> {
  for (;;) {
    const step = work.next();
    if (step.done || performance.now() >= until) return step;
  }
}

/** Work on a page, in tasks that are short, and what it cost. */
export class Work {
  /** Milliseconds of the main thread so far. */
  cost = 0;

  constructor(private readonly signal: AbortSignal) {}

  /** Does something at once. */
  at<T>(task: () => T): T {
    const start = performance.now();
    const value = task();
    this.cost += performance.now() - start;
    return value;
  }

  /** Runs a generator to its end in slices of a few milliseconds, each in idle time. */
  async sliced<T>(work: Generator<unknown, T>): Promise<T> {
    for (;;) {
      const step = this.at(() => slice(work, performance.now() + SLICE));
      if (step.done) return step.value;
      await idle(50);
      this.signal.throwIfAborted();
    }
  }
}
