/** An event of a browser's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat?: string;
  readonly ph: string;
  /** By the clock. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread: what it was kept waiting for does not count. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

/** What a page's load cost, in milliseconds of the thread. */
export interface Cost {
  /** Time in scripts of extensions, compilation included. */
  readonly script: number;
  readonly compile: number;
  /** Time in the tasks of the page's main thread. */
  readonly main: number;
  /** Tasks over 50 ms by the clock in which a script of an extension ran. */
  readonly longTasks: number;
  /** Time in style and layout. */
  readonly layout: number;
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

const byClock = ({ ts, dur = 0 }: TraceEvent): Interval => ({ start: ts, end: ts + dur });

/** Other programs on the machine lengthen a span of time, not the thread's own. */
const byThread = ({ tts = 0, tdur = 0 }: TraceEvent): Interval => ({ start: tts, end: tts + tdur });

/** Two clocks do not mix: where one event of work tells no time of the thread, all go by the wall's. */
const clockOf = (events: readonly TraceEvent[]) =>
  events.every(({ tts, tdur }) => tts !== undefined && tdur !== undefined) ? byThread : byClock;

const inOrder = (spans: readonly Interval[]): Interval[] =>
  [...spans].sort((a, b) => a.start - b.start);

/** Length of the union: what runs inside another counts once. */
function union(sorted: readonly Interval[]): number {
  let [total, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const { start, end } of sorted) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total / 1000;
}

const isOurs = ({ args }: TraceEvent): boolean =>
  (args?.data?.url ?? args?.fileName ?? '').startsWith('chrome-extension://');

const inside = (task: Interval) => (own: Interval) =>
  task.start <= own.start && own.end <= task.end;

const LAYOUT = new Set(['UpdateLayoutTree', 'Layout', 'RecalculateStyles']);

/** Reads one load's cost from its trace. `thread` tells the page's main thread. */
export function costOf(trace: readonly TraceEvent[], thread: { pid: number; tid: number }): Cost {
  const events = trace.filter(
    ({ pid, tid, ph }) => pid === thread.pid && tid === thread.tid && ph === 'X',
  );
  const own = events.filter(isOurs);
  const tasks = events.filter(
    ({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask',
  );
  const layout = events.filter(({ name }) => LAYOUT.has(name));
  const clock = clockOf([...own, ...tasks, ...layout]);
  const time = (some: readonly TraceEvent[]): number => union(inOrder(some.map(clock)));
  const long = tasks.map(byClock).filter(({ start, end }) => end - start > 50_000);
  return {
    script: time(own),
    compile: time(own.filter(({ name }) => /compile/i.test(name))),
    main: time(tasks),
    longTasks: long.filter((task) => own.map(byClock).some(inside(task))).length,
    layout: time(layout),
  };
}
