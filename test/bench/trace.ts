/** An event of a browser's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat?: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

/** What a page's load cost, in milliseconds. */
export interface Cost {
  /** Time in scripts of extensions, compilation included. */
  readonly script: number;
  readonly compile: number;
  /** Time in the tasks of the page's main thread. */
  readonly main: number;
  /** Tasks over 50 ms in which a script of an extension ran. */
  readonly longTasks: number;
  /** Time in style and layout. */
  readonly layout: number;
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

const intervals = (events: readonly TraceEvent[]): Interval[] =>
  events.map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur })).sort((a, b) => a.start - b.start);

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
  const own = intervals(events.filter(isOurs));
  const tasks = events.filter(
    ({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask',
  );
  const long = intervals(tasks).filter(({ start, end }) => end - start > 50_000);
  return {
    script: union(own),
    compile: union(
      intervals(events.filter((event) => isOurs(event) && /compile/i.test(event.name))),
    ),
    main: union(intervals(tasks)),
    longTasks: long.filter((task) => own.some(inside(task))).length,
    layout: union(intervals(events.filter(({ name }) => LAYOUT.has(name)))),
  };
}
