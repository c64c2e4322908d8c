import { expect, test } from 'vitest';
import { costOf, type TraceEvent } from './trace';

const MAIN = { pid: 1, tid: 2 };
const OURS = { data: { url: 'chrome-extension://abc/sentinel.js' } };

/** One event in microseconds of the clock; the thread worked for half of them. */
const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}) => ({
  ...MAIN,
  name,
  ph: 'X',
  ts,
  dur,
  tts: ts / 2,
  tdur: dur / 2,
  ...more,
});

const byClockOnly = ({ tts, tdur, ...rest }: TraceEvent): TraceEvent => rest;

test.each<[what: string, trace: TraceEvent[], cost: Partial<ReturnType<typeof costOf>>]>([
  ['nothing', [], { script: 0, compile: 0, main: 0, longTasks: 0, layout: 0 }],
  ['a task of the page', [event('RunTask', 0, 4000)], { main: 2, script: 0 }],
  [
    'our script and its compilation inside it count once',
    [
      event('EvaluateScript', 0, 4000, { args: OURS }),
      event('v8.compile', 0, 1000, { args: OURS }),
    ],
    { script: 2, compile: 0.5 },
  ],
  [
    'two scripts after each other',
    [
      event('FunctionCall', 0, 2000, { args: OURS }),
      event('FunctionCall', 4000, 2000, { args: OURS }),
    ],
    { script: 2 },
  ],
  [
    'a script of the page',
    [event('FunctionCall', 0, 2000, { args: { data: { url: 'https://a.example/x.js' } } })],
    { script: 0 },
  ],
  ['another thread', [event('FunctionCall', 0, 2000, { args: OURS, tid: 3 })], { script: 0 }],
  ['layout', [event('Layout', 0, 2000), event('UpdateLayoutTree', 4000, 2000)], { layout: 2 }],
  [
    'a task over 50 ms with our script in it',
    [event('RunTask', 0, 60_000), event('FunctionCall', 10, 2000, { args: OURS })],
    { longTasks: 1 },
  ],
  [
    'a task over 50 ms without it',
    [event('RunTask', 0, 60_000), event('FunctionCall', 70_000, 2000, { args: OURS })],
    { longTasks: 0 },
  ],
  [
    'a trace in which one event has no time of the thread goes by the clock',
    [byClockOnly(event('RunTask', 0, 4000)), event('Layout', 0, 2000)],
    { main: 4, layout: 2 },
  ],
])('%s', (_, trace, cost) => expect(costOf(trace, MAIN)).toMatchObject(cost));
