import type { Language } from '../../model/language';
import { calendar as en } from '../languages/en/calendar';
import { calendar as hi } from '../languages/hi/calendar';
import { calendar as ru } from '../languages/ru/calendar';
import { Lexicon } from '../lexicon';
import type { Sentence } from '../sentence';
import type { Term } from './term';
import type { CalendarTrait, CalendarWords } from './words';

/** What a row of the tables is to the grammar. */
export type Meaning = Pick<Term, 'symbol' | 'value' | 'anaphoric'> & {
  readonly doubtful?: boolean;
};
type Row = readonly [string, Meaning];

const numbered = (symbol: string, rows: readonly (readonly string[])[]): Row[] =>
  rows.flatMap((row, i) => row.map((word): Row => [word, { symbol, value: i + 1 }]));

const plain = (symbol: string, words: readonly string[], rest: Partial<Meaning> = {}): Row[] =>
  words.map((word): Row => [word, { symbol, ...rest }]);

function rowsOf(words: CalendarWords): Row[] {
  const { relative } = words;
  const doubtful = new Set(words.doubtfulMonths);
  const months = numbered('m', words.months).map(
    ([word, meaning]): Row => [word, { ...meaning, doubtful: doubtful.has(word) }],
  );
  return [
    ...months,
    ...numbered('o', words.ordinals),
    ...numbered('c', words.cardinals),
    ...plain('A', words.year),
    ...plain('A', words.calendarYear, { value: 1 }),
    ...words.namedYears.map(([word, value]): Row => [word, { symbol: 'Y', value }]),
    ...words.seasons.map(([word, value]): Row => [word, { symbol: 'O', value }]),
    ...plain('F', words.fiscal),
    ...plain('H', words.half),
    ...plain('h', words.fortnight),
    ...plain('h', words.halves, { value: 1 }),
    ...plain('w', words.week),
    ...plain('d', words.days),
    ...plain('z', words.final),
    ...plain('V', words.vague),
    ...plain('Q', words.quarter),
    ...plain('M', words.month),
    ...plain('K', words.years),
    ...plain('l', words.latest, { value: -1 }),
    ...plain('P', words.period),
    ...plain('W', words.weekdays),
    ...plain('L', relative.last, { value: -1 }),
    ...plain('L', relative.beforeLast, { value: -2 }),
    ...plain('~', words.yearBeforeLast, { value: -2 }),
    ...plain('L', relative.previous, { value: -1, anaphoric: true }),
    ...plain('L', relative.current, { value: 0 }),
    ...plain('L', relative.next, { value: 1 }),
    ...plain('L', relative.following, { value: 1, anaphoric: true }),
    ...plain('S', words.same),
    ...plain('y', words.sameYear),
    ...plain('I', words.sameMonth),
    ...plain('I', words.monthOnMonth, { value: 1 }),
    ...words.yearToDate.map(([word, value]): Row => [word, { symbol: 'x', value }]),
    ...plain('<', words.sinceStart),
    ...plain('J', words.closing),
    ...plain('J', words.decadeEnd, { value: 1 }),
    ...plain('E', words.yearEarlier),
    ...plain('E', words.yearBeforeThat, { value: 1 }),
    ...plain('E', words.yearLater, { value: 2 }),
    ...plain('N', words.monthEarlier),
    ...plain('G', words.yearsEarlier),
    ...plain('G', words.yearsBefore, { value: -1, anaphoric: true }),
    ...plain('G', words.yearsLater, { value: 1, anaphoric: true }),
    ...plain('g', words.after),
    ...plain('g', words.hence, { value: 1 }),
    ...plain('Z', words.thisOne),
    ...plain('f', words.from),
    ...plain('t', words.to),
    ...plain('q', words.upTo),
    ...plain('&', words.and),
    ...plain('u', words.until),
    ...plain('v', words.than),
    ...plain('s', words.since),
    ...plain('r', words.respectively),
    ...plain('>', words.more),
    ...plain('j', words.said),
    ...plain('j', words.told, { value: 1 }),
    ...plain('=', words.signed),
    ...plain('@', words.occasion),
    ...plain('k', words.that),
    ...plain('B', words.by),
    ...plain('b', words.byEnd),
    ...plain('e', words.ended, { value: -1 }),
    ...plain('e', words.ending, { value: 0 }),
    ...plain('_', words.filler),
    ...plain('_', words.elapsed, { value: 1 }),
    ...plain('T', words.superlatives),
    ...plain('U', words.unresolvable),
    ...plain('p', words.published),
    ...plain('i', words.issue),
  ];
}

/** Without one of these words or the number of a year, a sentence names no period. */
const HEADS = /^[mAFHIJOQMPEGNUKYxy~]$/;

/** The word by which a row of several is known: the longest. */
const keyOf = (row: string): string =>
  row.split(/[ -]/).reduce((key, word) => (word.length > key.length ? word : key));

const headsOf = (rows: readonly Row[]): Lexicon<true> =>
  new Lexicon(
    rows.filter(([, { symbol }]) => HEADS.test(symbol)).map(([row]) => [keyOf(row), true]),
  );

/** One language, ready to be read. */
interface Reader {
  readonly lexicon: Lexicon<Meaning>;
  readonly heads: Lexicon<true>;
  readonly suffixes: Lexicon<Meaning>;
  readonly yearSuffixes: Lexicon<Meaning>;
  readonly decadeSuffixes: Lexicon<Meaning>;
  readonly destined: Lexicon<true>;
  readonly delivery: Lexicon<true>;
  readonly ordered: Lexicon<true>;
  readonly traits: ReadonlySet<CalendarTrait>;
}

const all = (words: readonly string[]): Lexicon<true> =>
  new Lexicon(words.map((word) => [word, true] as const));

function readerOf(words: CalendarWords): Reader {
  const rows = rowsOf(words);
  const suffixes = new Lexicon(plain('', words.ordinalSuffixes));
  const yearSuffixes = new Lexicon(plain('', words.yearSuffixes));
  const decadeSuffixes = new Lexicon(plain('', words.decadeSuffixes));
  const traits = new Set(words.traits);
  return {
    lexicon: new Lexicon(rows),
    heads: headsOf(rows),
    suffixes,
    yearSuffixes,
    decadeSuffixes,
    destined: all(words.destined),
    delivery: all(words.delivery),
    ordered: all(words.ordered),
    traits,
  };
}

export const READERS: Readonly<Record<Language, Reader>> = {
  en: readerOf(en),
  hi: readerOf(hi),
  ru: readerOf(ru),
};

/** Whether the language of a sentence is of a kind. */
export const hasTrait = ({ language }: Pick<Sentence, 'language'>, trait: CalendarTrait): boolean =>
  READERS[language].traits.has(trait);

/** Whether a sentence is worth reading for periods: cheap, and true of every one that names any. */
export const mayNamePeriod = ({ tokens, language }: Sentence): boolean =>
  tokens.some(({ kind, word }) =>
    kind === 'number' ? word.length === 4 : kind === 'word' && READERS[language].heads.of(word),
  );
