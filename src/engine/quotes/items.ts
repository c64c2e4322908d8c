import type { Token } from '../token';
import type { Quoted } from './marks';

/** A token of the narrator's own words, or a whole quotation that stands for one token. */
export interface Item extends Token {
  readonly quoted?: Quoted;
}

/** Items `from` to `to` of a passage. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const DASHES = new Set(['—', '–', '-', '--', '‒', '―']);
const APOSTROPHES = new Set(["'", '’', 'ʼ']);

/** A dash between words, not the hyphen of a compound. */
export const isDash = (item: Item | undefined): boolean =>
  !!item && item.spaced && DASHES.has(item.word);

/** A comma, a dash or a quotation: where a speaker's words and the narrator's meet. */
export const isBreak = (item: Item | undefined): boolean =>
  !item || item.word === ',' || item.quoted !== undefined || isDash(item);

const followsApostrophe = (items: readonly Item[], at: number, word: string): boolean =>
  items[at]?.word === word && APOSTROPHES.has(items[at - 1]?.word ?? '') && !items[at]?.spaced;

/** "India's": the s that an apostrophe glues to the word before. */
export const isPossessive = (items: readonly Item[], at: number): boolean =>
  followsApostrophe(items, at, 's');

/** "don't": the t that an apostrophe glues to the word before. */
export const isContraction = (items: readonly Item[], at: number): boolean =>
  followsApostrophe(items, at, 't');

/** "repeatedly": English adverbs show by their ending. */
export const isAdverb = (item: Item | undefined): boolean =>
  !!item && item.word.length > 4 && item.word.endsWith('ly') && !item.capital;
