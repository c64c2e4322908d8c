import { readFileSync } from 'node:fs';
import { Culture, recognizeCurrency } from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import { readInput } from '../../src/cli/document';
import { analyse } from '../../src/engine/analyse';
import { mayConcern } from '../../src/engine/gate';
import { LANGUAGES, type Language } from '../../src/model/language';

// The engine's cost in nanoseconds a character, as medians of interleaved runs, beside one plain
// pass over the same string and, on English, beside two peers up to the sizes that they bear. MAX
// is the greatest size in characters (default 10 MB).

const SIZES = [2_000, 10_000, 100_000, 1_000_000, 10_000_000];
const PEERS = { compromise: 1_000_000, microsoft: 2_000 };
const TODAY = '2026-01-01';
const COLUMNS = ['plain', 'gate', 'analysis', 'compromise', 'microsoft'] as const;

type Column = (typeof COLUMNS)[number];
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

/** News of other things, for the gate: where the topic is present, it stops at the first words. */
const OFF_TOPIC: Record<Language, string> = {
  en: 'The city council put off its vote on the new tram line until autumn, since two of the three bidders had asked for more time. Work on the old bridge goes on.\n',
  hi: 'नगर परिषद ने नई ट्राम लाइन पर मतदान पतझड़ तक टाल दिया है, क्योंकि दो कंपनियों ने और समय माँगा है। पुराने पुल पर काम जारी है।\n',
  ru: 'Городской совет отложил голосование о новой линии трамвая до осени: двое из трех участников попросили время. Работы на старом мосту продолжаются.\n',
};

const fill = (text: string, size: number): string =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** The project's own article in a language, as its reading. */
function sampleText(language: Language): string {
  const html = readFileSync(
    new URL(`../../assets/samples/${language}.html`, import.meta.url),
    'utf8',
  );
  const options = { files: [], jsonl: false, text: false, explain: false, today: TODAY };
  return `${readInput({ id: language, html }, options).text}\n`;
}

/** A pass over fewer characters than this is too short to be timed: it is repeated. */
const LEAST = 500_000;

/** Nanoseconds of processor time a character: what other programs do meanwhile does not count. */
function cost(column: Column, text: string): number {
  const isShort = column === 'plain' || column === 'gate';
  const times = isShort ? Math.max(1, Math.floor(LEAST / text.length)) : 1;
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) TASKS[column](text);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / (text.length * times);
}

/** Milliseconds that each task runs before it is timed: a browser compiles what it runs often. */
const WARM_UP = 5_000;
const WARM_SIZE = 100_000;

function warmUp(column: Column, text: string): void {
  const start = performance.now();
  while (performance.now() - start < WARM_UP) TASKS[column](text);
}

const FIRST_SIZE = 10_000;

/** What the very first runs cost, before anything is compiled. */
function printFirst(language: Language): void {
  const text = fill(sampleText(language), FIRST_SIZE);
  const first = (['analysis', 'compromise'] as const)
    .filter((column) => columnsFor(language, FIRST_SIZE).includes(column))
    .map((column) => `${column} ${cost(column, text).toFixed(0)}`);
  console.log(`${language}, first run on ${FIRST_SIZE} characters: ${first.join(', ')}`);
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

const columnsFor = (language: Language, size: number): Column[] =>
  COLUMNS.filter((column) => {
    if (column === 'compromise' || column === 'microsoft')
      return language === 'en' && size <= PEERS[column];
    return true;
  });

/** Medians of nanoseconds a character; the tasks take turns, so that a busy machine hurts all alike. */
function measure(language: Language, size: number): Partial<Record<Column, number>> {
  const text = fill(sampleText(language), size);
  const other = fill(OFF_TOPIC[language], size);
  const columns = columnsFor(language, size);
  const rounds = size > PEERS.compromise ? 3 : 9;
  const times = new Map<Column, number[]>(columns.map((column) => [column, []]));
  for (let round = 0; round <= rounds; round++)
    for (const column of columns) {
      const time = cost(column, column === 'gate' ? other : text);
      if (round > 0) times.get(column)?.push(time);
    }
  return Object.fromEntries([...times].map(([column, values]) => [column, median(values)]));
}

const cell = (value: number | undefined, plain: number): string =>
  value === undefined
    ? '–'.padStart(18)
    : `${value.toFixed(value < 10 ? 2 : 0)} (${(value / plain).toFixed(value / plain < 10 ? 1 : 0)}×)`.padStart(
        18,
      );

function main(most: number): void {
  const titles = COLUMNS.map((column) => column.padStart(18)).join('');
  console.log(
    `ns a character (× a plain pass)\n${'language'.padEnd(10)}${'size'.padStart(10)}${titles}`,
  );
  printFirst('en');
  for (const language of LANGUAGES) {
    const [text, other] = [sampleText(language), OFF_TOPIC[language]].map((part) =>
      fill(part, WARM_SIZE),
    ) as [string, string];
    for (const column of columnsFor(language, WARM_SIZE))
      warmUp(column, column === 'gate' ? other : text);
    for (const size of SIZES.filter((size) => size <= most)) {
      const times = measure(language, size);
      const cells = COLUMNS.map((column) => cell(times[column], times.plain ?? 1)).join('');
      console.log(`${language.padEnd(10)}${String(size).padStart(10)}${cells}`);
    }
  }
}

main(Number(process.argv[2] ?? SIZES[SIZES.length - 1]));
