import type { Language } from '../../model/language';
import type { Span } from '../../model/span';
import { calendar as en } from '../languages/en/calendar';
import { calendar as hi } from '../languages/hi/calendar';
import { calendar as ru } from '../languages/ru/calendar';
import { Lexicon } from '../lexicon';
import type { Sentence } from '../sentence';
import type { Token } from '../token';
import type { Expression } from './expression';
import type { CalendarWords } from './words';

/**
 * A word of the calendar as one letter, so that the grammar can be written as patterns over a string:
 *
 * `m` month, `Y` year number, `n` one or two digits, `D` a day in digits, `c` number word, `o` ordinal,
 * `A` "year", `F` "fiscal year", `H` "half", `Q` "quarter", `M` "months", `P` "period", `W` weekday,
 * `L` relative (last, previous, this, next), `S` "same", `E` "a year earlier", `G` "years ago", `Z` "this one",
 * `f` from, `t` to, `&` and, `u` until, `s` since, `B` by, `e` ended or ending, `_` filler, `U` an unresolvable stretch,
 * `p` "published", `R` a year reference and `X` a whole expression (both made by the grammar), `a` any other
 * letters in lower case, `C` in upper case, `-` any dash, other signs as they are, `#` a number of something else.
 */
export interface Term extends Span {
  readonly symbol: string;
  readonly value?: number;
  /** Of a relative word: counted from the period just named instead of the day of publication. */
  readonly anaphoric?: boolean;
  readonly expression?: Expression;
}

type Meaning = Pick<Term, 'symbol' | 'value' | 'anaphoric'> & { readonly doubtful?: boolean };
type Row = readonly [string, Meaning];

const DASHES = new Set('-‐‑‒–—−');

const numbered = (symbol: string, rows: readonly (readonly string[])[]): Row[] =>
  rows.flatMap((row, i) => row.map((word): Row => [word, { symbol, value: i + 1 }]));

const plain = (symbol: string, words: readonly string[], rest: Partial<Meaning> = {}): Row[] =>
  words.map((word): Row => [word, { symbol, ...rest }]);

function lexiconOf(words: CalendarWords): Lexicon<Meaning> {
  const { relative } = words;
  const doubtful = new Set(words.doubtfulMonths);
  const months = numbered('m', words.months).map(
    ([word, meaning]): Row => [word, { ...meaning, doubtful: doubtful.has(word) }],
  );
  return new Lexicon([
    ...months,
    ...numbered('o', words.ordinals),
    ...numbered('c', words.cardinals),
    ...plain('A', words.year),
    ...plain('F', words.fiscal),
    ...plain('H', words.half),
    ...plain('Q', words.quarter),
    ...plain('M', words.month),
    ...plain('P', words.period),
    ...plain('W', words.weekdays),
    ...plain('L', relative.last, { value: -1 }),
    ...plain('L', relative.previous, { value: -1, anaphoric: true }),
    ...plain('L', relative.current, { value: 0 }),
    ...plain('L', relative.next, { value: 1 }),
    ...plain('L', relative.following, { value: 1, anaphoric: true }),
    ...plain('S', words.same),
    ...plain('E', words.yearEarlier),
    ...plain('G', words.yearsEarlier),
    ...plain('Z', words.thisOne),
    ...plain('f', words.from),
    ...plain('t', words.to),
    ...plain('&', words.and),
    ...plain('u', words.until),
    ...plain('s', words.since),
    ...plain('B', words.by),
    ...plain('e', words.ended, { value: -1 }),
    ...plain('e', words.ending, { value: 0 }),
    ...plain('_', words.filler),
    ...plain('U', words.unresolvable),
    ...plain('p', words.published),
  ]);
}

const TABLES: Readonly<Record<Language, CalendarWords>> = { en, hi, ru };

const READERS = Object.fromEntries(
  Object.entries(TABLES).map(([language, words]) => [
    language,
    { lexicon: lexiconOf(words), suffixes: new Lexicon(plain('', words.ordinalSuffixes)) },
  ]),
) as Record<Language, { lexicon: Lexicon<Meaning>; suffixes: Lexicon<Meaning> }>;

/** The value of digits of any of our scripts. @example digits('२०२३') // 2023 */
const digits = (word: string): number =>
  Number(word.replace(/[०-९]/g, (d) => String(d.charCodeAt(0) - 0x0966)));

const CURRENCY = /^[$₹€£₽¥]$/;

/** Whether the number at `i` is glued to a decimal, a currency sign or a percent sign: not a date's part. */
function belongsToQuantity(all: readonly Token[], i: number): boolean {
  const [before, after] = [all[i - 1], all[i + 1]];
  if (before && CURRENCY.test(before.word)) return true;
  if (after && (after.word === '%' || CURRENCY.test(after.word))) return true;
  const next = all[i + 2];
  return /^[.,]$/.test(after?.word ?? '') && next?.kind === 'number' && !next.spaced;
}

interface Lexed {
  readonly term: Term;
  readonly length: number;
}

/** "28.07.2022", "2022-07-18", "18/07/2022" where only one reading of day and month is possible. */
function dayInDigits(all: readonly Token[], i: number): Lexed | undefined {
  const [a, x, b, y, c] = all.slice(i, i + 5);
  if (!a || !x || !b || !y || !c || x.word !== y.word || !/^[-./]$/.test(x.word)) return undefined;
  if ([b, c].some((t) => t.kind !== 'number') || [x, b, y, c].some((t) => t.spaced))
    return undefined;
  const [first, month, last] = [digits(a.word), digits(b.word), digits(c.word)];
  const isISO = a.end - a.start === 4;
  const [year, day] = isISO ? [first, last] : [last, first];
  const isClear = isISO || x.word === '.' || day > 12;
  if (!isClear || year < 1900 || year > 2099 || month > 12 || month < 1 || day < 1 || day > 31)
    return undefined;
  const value = year * 10_000 + month * 100 + day;
  return { term: { symbol: 'D', value, start: a.start, end: c.end }, length: 5 };
}

function numberTerm(all: readonly Token[], i: number, language: Language): Lexed {
  const token = all[i] as Token;
  const day = dayInDigits(all, i);
  if (day) return day;
  const size = token.end - token.start;
  const value = digits(token.word);
  const isYear = size === 4 && value >= 1900 && value < 2100;
  if (belongsToQuantity(all, i) || !(isYear || size <= 2))
    return { term: { ...token, symbol: '#' }, length: 1 };
  const suffix = all[i + 1]?.spaced ? undefined : READERS[language].suffixes.at(all, i + 1);
  const length = 1 + (suffix && !isYear ? suffix.length : 0);
  const end = (all[i + length - 1] as Token).end;
  return { term: { symbol: isYear ? 'Y' : 'n', value, start: token.start, end }, length };
}

/** "may" and "march" are months only beside a number or after a preposition, and with a capital. */
function isMonth(all: readonly Token[], i: number, meaning: Meaning, language: Language): boolean {
  const token = all[i] as Token;
  if (language !== 'en') return !meaning.doubtful || isBesideNumber(all, i);
  if (!token.capital) return false;
  return !meaning.doubtful || isBesideNumber(all, i) || isAfterPreposition(all, i, language);
}

function isBesideNumber(all: readonly Token[], i: number): boolean {
  const skip = /^[.,]$/.test(all[i + 1]?.word ?? '') ? 2 : 1;
  return all[i + skip]?.kind === 'number' || all[i - 1]?.kind === 'number';
}

function isAfterPreposition(all: readonly Token[], i: number, language: Language): boolean {
  const before = all[i - 1];
  if (!before) return false;
  if (DASHES.has(before.word) || DASHES.has(all[i + 1]?.word ?? '')) return true;
  return /^[_ftusBLeo]$/.test(READERS[language].lexicon.of(before.word)?.symbol ?? '');
}

function wordTerm(all: readonly Token[], i: number, language: Language): Lexed {
  const token = all[i] as Token;
  const { start } = token;
  const found = READERS[language].lexicon.at(all, i);
  if (!found || (found.meaning.symbol === 'm' && !isMonth(all, i, found.meaning, language)))
    return { term: { symbol: unknown(token), start, end: token.end }, length: 1 };
  const { symbol, value, anaphoric } = found.meaning;
  const end = (all[i + found.length - 1] as Token).end;
  return { term: { symbol, value, anaphoric, start, end }, length: found.length };
}

/** The symbol of a token that is no word of the calendar. */
function unknown({ kind, word, capital }: Token): string {
  if (kind === 'word') return capital ? 'C' : 'a';
  return DASHES.has(word) ? '-' : (word[0] ?? ' ');
}

/** The words of a sentence as the grammar of periods sees them. */
export function termsOf({ tokens, language }: Sentence): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = (tokens[i] as Token).kind === 'number' ? numberTerm : wordTerm;
    const { term, length } = read(tokens, i, language);
    terms.push(term);
    i += length;
  }
  return terms;
}
