import type { Span } from '../../../model/span';
import type { Token } from '../../token';
import type { Speech } from '../lexicon/speech';
import type { Quoted } from './quotation-marks';

/** A token of the narrator's own words, or a whole quotation that stands for one token. */
export interface Item extends Token {
  readonly quoted?: Quoted;
  /** True of a quotation whose words end with a sign: “Yes,” and “No!” are whole. */
  readonly isWhole?: boolean;
  /** Of a quotation. */
  readonly lastWord?: string;
  /** True of a quotation that begins with a capital. */
  readonly isOpening?: boolean;
}

/** Items `from` to `to` of a passage. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const DASHES = new Set(['—', '–', '-', '‒', '―']);
const APOSTROPHES = new Set(["'", '’', 'ʼ']);

/** A dash between words, not the hyphen of a compound. */
export const isDash = (item: Item | undefined): boolean =>
  !!item && item.spaced && DASHES.has(item.word);

/** «25 | , | 7 тыс. тонн»: a comma within a number. */
export const isDecimal = (items: readonly Item[], i: number): boolean =>
  items[i]?.word === ',' &&
  items[i - 1]?.kind === 'number' &&
  items[i + 1]?.kind === 'number' &&
  items[i + 1]?.spaced === false;

/** A comma, a dash or a quotation: where a speaker's words and the narrator's meet. */
export const isBreak = (item: Item | undefined): boolean =>
  !item || item.word === ',' || item.quoted !== undefined || isDash(item);

/** Whether an apostrophe glues the word at `at` to the one before. */
export const isGluedTo = (items: readonly Item[], at: number): boolean =>
  APOSTROPHES.has(items[at - 1]?.word ?? '') && items[at]?.spaced === false;

/** “…”― J. Doe: a dash behind a quotation, spaced or not. */
export const isDashBehind = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.quoted !== undefined &&
  DASHES.has(items[at]?.word ?? '') &&
  (items[at]?.word !== '-' || isDash(items[at]));

/** "03:15": a colon that only parts the hours from the minutes. */
export const isClock = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.kind === 'number' && items[i + 1]?.kind === 'number' && !items[i + 1]?.spaced;

/** "India's": the s that an apostrophe glues to the word before. */
export const isPossessive = (speech: Speech, items: readonly Item[], at: number): boolean =>
  speech.is.owning.has(items[at]?.word ?? '') && isGluedTo(items, at);

/** "don't": the t that an apostrophe glues to the word before. */
export const isContraction = (speech: Speech, items: readonly Item[], at: number): boolean =>
  speech.is.denying.has(items[at]?.word ?? '') && isGluedTo(items, at);

/** "repeatedly": English adverbs show by their ending. */
export const isAdverb = (speech: Speech, item: Item | undefined): boolean =>
  !!item &&
  item.word.length > 4 &&
  speech.is.adverbs.has(item.word) &&
  !item.capital &&
  !speech.is.notAdverbs.has(item.word);

/** No dateline has more words and signs. */
const LONGEST_DATELINE = 16;

/** Where a sentence's own words begin after "WASHINGTON (AP) — " or "МОСКВА, 22 дек. /ТАСС/.". */
export function datelineEnd(items: readonly Item[]): number {
  if (items[0]?.quoted) return 0;
  for (let i = 1; i < Math.min(items.length, LONGEST_DATELINE); i++) {
    const item = items[i] as Item;
    if (isDash(item)) return startsSentence(items[i + 1]) ? i + 1 : 0;
    if (item.quoted || (item.kind === 'word' && !item.capital)) break;
  }
  return afterAgency(items);
}

/** «Россия — друг»: behind a dateline a sentence begins. */
const startsSentence = (item: Item | undefined): boolean =>
  !!item && (item.capital || item.kind !== 'word');

/** "Pune, Dec 4 (PTI) The port": index after the bracket that closes a dateline; 0 where there is none. */
function afterAgency(items: readonly Item[]): number {
  for (let i = 0; i < Math.min(items.length, LONGEST_DATELINE); i++) {
    const { word, kind, capital } = items[i] as Item;
    if (word === ')') return i > 1 && items[i + 1]?.capital ? i + 1 : 0;
    if (kind === 'word' && !capital) return 0;
  }
  return 0;
}

const EDGE = new Set([',', '.', ':', ';', '…', '!', '?', '—', '–', '-', '।', '|', '--']);

/** A range without the punctuation at its edges. */
export function trimmedRange(items: readonly Item[], range: Range): Range {
  let { from, to } = range;
  while (from < to && EDGE.has(items[from]?.word ?? '')) from++;
  while (to > from && EDGE.has(items[to - 1]?.word ?? '')) to--;
  return { from, to };
}

/** The words of a range as the text has them. */
export const textOf = (text: string, items: readonly Item[], { from, to }: Range): string =>
  text.slice((items[from] as Item).start, (items[to - 1] as Item).end);

/** Where a range stands in the text. */
export const spanOf = (items: readonly Item[], { from, to }: Range): Span => ({
  start: (items[from] as Item).start,
  end: (items[to - 1] as Item).end,
});

/** The sentence that a later one attributes, without its final stop and dateline. */
export const ownWords = (items: readonly Item[]): Range =>
  trimmedRange(items, { from: datelineEnd(items), to: items.length });
