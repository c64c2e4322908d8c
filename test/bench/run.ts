import { type ChildProcess, fork } from 'node:child_process';
import { build } from 'vite';
import { LANGUAGES, type Language } from '../../src/model/language';
import { type Answer, COLUMNS, type Column, type Question } from './protocol';

// npm run bench [-- MAX] – the engine's cost in nanoseconds a character, as medians of interleaved
// runs, beside one plain pass over the same string and, on English, beside two peers up to the
// sizes that they bear. MAX is the greatest size in characters (default 10 MB). The engine is
// built as in the extension, so that what is measured is what ships.

const FOLDER = '.cache/bench';
const SIZES: readonly [number, ...number[]] = [2_000, 10_000, 100_000, 1_000_000, 10_000_000];
const GREATEST = SIZES.at(-1) as number;
const PEERS: Partial<Record<Column, number>> = { compromise: 1_000_000, microsoft: 2_000 };

/** Milliseconds that each task runs before it is timed: a browser compiles what it runs often. */
const WARM_UP = 5_000;
const WARM_SIZE = 100_000;
const FIRST_SIZE = 10_000;

const buildTimer = () =>
  build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: 'test/bench/timer.ts', outDir: FOLDER, minify: true },
  });

const startTimer = (column: Column): ChildProcess => fork(`${FOLDER}/timer.js`, [column]);

function ask(timer: ChildProcess, question: Question): Promise<Answer> {
  timer.send(question);
  return new Promise((resolve, reject) => {
    timer.once('message', (answer) => {
      timer.removeAllListeners('exit');
      resolve(answer as Answer);
    });
    timer.once('exit', (code) => reject(new Error(`a timer ended with ${code}`)));
  });
}

const columnsFor = (language: Language, size: number): Column[] =>
  COLUMNS.filter((column) => {
    const most = PEERS[column];
    return most === undefined || (language === 'en' && size <= most);
  });

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

type Timers = Readonly<Record<Column, ChildProcess>>;

/** Medians; the tasks take turns, so that a busy machine hurts all alike. The first turn does not count. */
async function measure(timers: Timers, language: Language, size: number) {
  const times = new Map<Column, number[]>();
  const rounds = size > 1_000_000 ? 3 : 9;
  for (let round = 0; round <= rounds; round++)
    for (const column of columnsFor(language, size)) {
      const time = await ask(timers[column], { language, size });
      if (round > 0) times.set(column, [...(times.get(column) ?? []), time]);
    }
  return new Map([...times].map(([column, values]) => [column, median(values)]));
}

/** What the very first runs cost, before anything is compiled. */
async function printFirst(timers: Timers): Promise<void> {
  const first: string[] = [];
  for (const column of ['analysis', 'compromise'] as const) {
    const time = await ask(timers[column], { language: 'en', size: FIRST_SIZE });
    first.push(`${column} ${time.toFixed(0)}`);
  }
  console.log(`en, first run on ${FIRST_SIZE} characters: ${first.join(', ')}`);
}

/** Times more that the analysis takes on ten times the text, each long run between two short ones. */
async function printGrowth({ analysis }: Timers, language: Language, size: number): Promise<void> {
  const cost = (of: number) => ask(analysis, { language, size: of });
  const growth: number[] = [];
  while (growth.length < 3) {
    const [before, long, after] = [await cost(size / 10), await cost(size), await cost(size / 10)];
    growth.push((10 * long) / ((before + after) / 2));
  }
  const [least, middle, most] = growth.sort((a, b) => a - b).map((one) => one.toFixed(1));
  console.log(
    `${language}, analysis of ${size} characters to ${size / 10}: ${middle}× (${least}–${most})`,
  );
}

function cell(value: number | undefined, plain: number): string {
  if (value === undefined) return '–'.padStart(18);
  const ratio = value / plain;
  const [digits, places] = [value < 10 ? 2 : 0, ratio < 10 ? 1 : 0];
  return `${value.toFixed(digits)} (${ratio.toFixed(places)}×)`.padStart(18);
}

async function printLanguage(timers: Timers, language: Language, most: number): Promise<void> {
  for (const column of columnsFor(language, 0)) {
    const size = Math.min(WARM_SIZE, PEERS[column] ?? WARM_SIZE);
    await ask(timers[column], { language, size, warmUp: WARM_UP });
  }
  for (const size of SIZES.filter((size) => size <= most)) {
    const times = await measure(timers, language, size);
    const cells = COLUMNS.map((column) => cell(times.get(column), times.get('plain') ?? 1));
    console.log(`${language.padEnd(10)}${String(size).padStart(10)}${cells.join('')}`);
  }
  if (most >= GREATEST) await printGrowth(timers, language, GREATEST);
}

const most = Number(process.argv[2] ?? GREATEST);
if (!(most >= SIZES[0])) {
  console.error(`usage: npm run bench [-- MAX]   (MAX: characters, at least ${SIZES[0]})`);
  process.exit(2);
}
await buildTimer();
const timers = Object.fromEntries(COLUMNS.map((name) => [name, startTimer(name)])) as Timers;
const titles = COLUMNS.map((column) => column.padStart(18)).join('');
console.log(
  `ns a character (× a plain pass)\n${'language'.padEnd(10)}${'size'.padStart(10)}${titles}`,
);
await printFirst(timers);
for (const language of LANGUAGES) await printLanguage(timers, language, most);
for (const timer of Object.values(timers)) timer.kill();
