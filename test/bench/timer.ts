import { Culture, recognizeCurrency } from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import { analyse } from '../../src/engine/analyse';
import { mayConcern } from '../../src/engine/gate';
import { type Answer, COLUMNS, type Column, type Question } from './protocol';
import { TODAY, textOf } from './texts';

// The process of one column. Each task has one of its own, so that it collects its own garbage
// and nobody else's. Processor time of all its threads counts, collecting and compiling too.

type Task = (text: string) => unknown;

/** The plain pass with which everything is compared. */
function plainPass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

const TASKS: Record<Column, Task> = {
  plain: plainPass,
  gate: mayConcern,
  analysis: (text) => analyse(text, { today: TODAY }),
  compromise: (text) => nlp(text).money().json(),
  microsoft: (text) => recognizeCurrency(text, Culture.English),
};

/** A pass over fewer characters than this is too short to be timed: it is repeated. */
const LEAST = 500_000;

function warm(task: Task, text: string, milliseconds: number): void {
  const start = performance.now();
  while (performance.now() - start < milliseconds) task(text);
}

function answer(column: Column, { language, size, warmUp = 0 }: Question): Answer {
  const text = textOf(language, size, column !== 'gate');
  const isShort = column === 'plain' || column === 'gate';
  const times = isShort ? Math.max(1, Math.floor(LEAST / size)) : 1;
  warm(TASKS[column], text, warmUp);
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) TASKS[column](text);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / (size * times);
}

const column = COLUMNS.find((name) => name === process.argv[2]);
if (!column) throw new Error(`no such column: ${process.argv[2]}`);
process.on('message', (question: Question) => process.send?.(answer(column, question)));
