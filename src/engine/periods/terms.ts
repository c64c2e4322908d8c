import type { Language } from '../../model/language';
import type { Sentence } from '../sentence';
import type { Token } from '../token';
import { type Term, termOf } from './term';
import { hasTrait, type Meaning, READERS } from './vocabulary';

const DASHES = new Set('-‐‑‒–—−');

/** The value of digits of any of our scripts. @example digits('२०२३') // 2023 */
const digits = (word: string): number =>
  Number(word.replace(/[०-९]/g, (d) => String(d.charCodeAt(0) - 0x0966)));

const APOSTROPHES = new Set("'’");
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
  const [a, x] = [all[i], all[i + 1]];
  if (!a || !x || x.kind !== 'mark' || !/^[-./]$/.test(x.word)) return undefined;
  const [b, y, c] = all.slice(i + 2, i + 5);
  if (!b || !y || !c || x.word !== y.word) return undefined;
  if ([b, c].some((t) => t.kind !== 'number') || [x, b, y, c].some((t) => t.spaced))
    return undefined;
  const [first, month, last] = [digits(a.word), digits(b.word), digits(c.word)];
  const isISO = a.end - a.start === 4;
  const [year, day] = isISO ? [first, last] : [last, first];
  const isClear = isISO || x.word === '.' || day > 12;
  if (!isClear || year < 1900 || year > 2099 || month > 12 || month < 1 || day < 1 || day > 31)
    return undefined;
  const value = year * 10_000 + month * 100 + day;
  return { term: termOf('D', { start: a.start, end: c.end }, { value }), length: 5 };
}

function numberTerm(all: readonly Token[], i: number, language: Language): Lexed {
  const token = all[i] as Token;
  const day = dayInDigits(all, i);
  if (day) return day;
  const size = token.end - token.start;
  const value = digits(token.word);
  const isYear = size === 4 && value >= 1900 && value < 2100;
  if (belongsToQuantity(all, i) || !(isYear || size <= 2))
    return { term: termOf('#', token), length: 1 };
  const { suffixes, yearSuffixes, decadeSuffixes } = READERS[language];
  const isGlued = all[i + 1]?.spaced === false;
  if (isGlued && isYear && decadeSuffixes.at(all, i + 1))
    return { term: termOf('#', token), length: 1 };
  const suffix = isGlued ? (isYear ? yearSuffixes : suffixes).at(all, i + 1) : undefined;
  const length = 1 + (suffix?.length ?? 0);
  const end = (all[i + length - 1] as Token).end;
  return { term: termOf(isYear ? 'Y' : 'n', { start: token.start, end }, { value }), length };
}

/** "may" and "march" are months only beside a number or after a preposition, and with a capital. */
function isMonth(all: readonly Token[], i: number, meaning: Meaning, language: Language): boolean {
  const token = all[i] as Token;
  if (!hasTrait({ language }, 'capitalMonths')) return !meaning.doubtful || isBesideNumber(all, i);
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
  const symbolOf = (at: number) => READERS[language].lexicon.of(all[at]?.word ?? '')?.symbol ?? '';
  if (symbolOf(i - 1) === '&') return symbolOf(i - 2) === 'm';
  return /^[_ftusBbLeo]$/.test(symbolOf(i - 1));
}

/** The last letter of "b/d" and «б/с» is no preposition. */
function isUnit(all: readonly Token[], i: number): boolean {
  const { start, end, spaced } = all[i] as Token;
  return end - start === 1 && !spaced && all[i - 1]?.word === '/';
}

function wordTerm(all: readonly Token[], i: number, language: Language): Lexed {
  const token = all[i] as Token;
  const { start } = token;
  const isSign = (token.kind === 'mark' && !APOSTROPHES.has(token.word)) || isUnit(all, i);
  const found = isSign ? undefined : READERS[language].lexicon.at(all, i);
  if (!found || (found.meaning.symbol === 'm' && !isMonth(all, i, found.meaning, language)))
    return { term: termOf(unknown(token), token), length: 1 };
  const { symbol } = found.meaning;
  const length = found.length + (isAbbreviated(all, i + found.length - 1, symbol) ? 1 : 0);
  const end = (all[i + length - 1] as Token).end;
  return { term: termOf(symbol, { start, end }, found.meaning), length };
}

/** «8 мес. 2025 г.», «2025 г., 19:20»: the point belongs to the word. */
function isAbbreviated(all: readonly Token[], i: number, symbol: string): boolean {
  const [token, point] = [all[i], all[i + 1]];
  if (!token || !all[i + 2] || point?.word !== '.' || point.spaced) return false;
  return /^[MQA]$/.test(symbol) && token.end - token.start <= ABBREVIATED;
}

const ABBREVIATED = 3;

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
