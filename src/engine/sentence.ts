import type { Language } from '../model/language';
import type { Span } from '../model/span';
import { isAbbreviation, isOnlyDated } from './abbreviation';
import { languageOf, scriptOf } from './language';
import { stampEnd } from './stamp';
import { type Token, tokens } from './token';

/** A sentence with its tokens, and the block (paragraph) in which it stands. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Ordinal of the block in the reading. */
  readonly block: number;
  readonly language: Language;
}

const ENDS = new Set(['.', '!', '?', '…', '।', '॥', '|', '۔']);
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '“']);
const OPENERS = new Set([
  '"',
  "'",
  '“',
  '‘',
  '«',
  '„',
  '(',
  '[',
  '—',
  '–',
  '-',
  '#',
  '@',
  '₹',
  '$',
  '€',
  '£',
]);

/** Closing quotation marks and brackets belong to the sentence that they close. */
function skipClosers(all: readonly Token[], from: number): number {
  let i = from;
  while (all[i] && (CLOSERS.has((all[i] as Token).word) || ENDS.has((all[i] as Token).word))) {
    if ((all[i] as Token).spaced && OPENERS.has((all[i] as Token).word)) break;
    i++;
  }
  return i;
}

/** So many tokens may stand in the brackets of a note. */
const NOTE = 4;

/** The marks of notes belong to the sentence before them: ".[13][14] In 2014", ".[citation needed]". */
function skipNotes(all: readonly Token[], from: number): number {
  let i = from;
  while (all[i]?.word === '[' && !all[i]?.spaced) {
    const close = all.slice(i, i + NOTE).findIndex(({ word }) => word === ']');
    if (close < 0) break;
    i += close + 1;
  }
  return i;
}

/** "Mr. Singh", "долл. США", "S. Jaishankar", "6.4": a full stop that ends nothing. */
function isInside(all: readonly Token[], at: number, next: Token): boolean {
  const before = all[at - 1];
  if (!next.spaced) return true;
  if ((all[at] as Token).word !== '.' || !before || before.kind !== 'word') return false;
  const isInitial = before.end - before.start === 1 && before.capital && !(all[at] as Token).spaced;
  return isInitial || isAbbreviation(before.word, next);
}

/** "कारोबार 68. | 7 अरब": a decimal point with a space behind it, where another sign ends sentences; "1. 5 बातें" counts items. */
function isSpacedPoint(all: readonly Token[], from: number, at: number): boolean {
  const [before, point, digits, word] = all.slice(at - 1, at + 3);
  return (
    at - 1 > from &&
    point?.word === '.' &&
    before?.kind === 'number' &&
    before.word.length < 4 &&
    digits?.kind === 'number' &&
    digits.word.length < 3 &&
    word !== undefined &&
    scriptOf(word.word) === 'hi'
  );
}

const canBegin = (token: Token): boolean =>
  token.kind !== 'word'
    ? token.kind === 'number' || OPENERS.has(token.word)
    : token.capital || /^\p{Lo}/u.test(token.word);

/** Index after the last token of the sentence that begins at `from`. */
function sentenceEnd(all: readonly Token[], from: number): number {
  for (let i = from; i < all.length; i++) {
    const { kind, word } = all[i] as Token;
    if (kind !== 'mark' || !ENDS.has(word)) continue;
    const after = skipNotes(all, skipClosers(all, i + 1));
    const next = all[after];
    if (!next) return all.length;
    if (!canBegin(next) || isInside(all, i, next) || isOnlyDated(all, from, i)) continue;
    if (!isSpacedPoint(all, from, i)) return after;
  }
  return all.length;
}

/** Index after the tokens of the time that stands in front of a block; 0 where none does. */
function ownStampEnd(all: readonly Token[]): number {
  const to = stampEnd(all);
  const next = all[to];
  return next?.spaced && canBegin(next) ? to : 0;
}

/** The sentences of one block; the time in front of it is one of its own. Offsets are those of `text`. */
export function sentencesOf(text: string, start: number, end: number, block: number): Sentence[] {
  const all = tokens(text, start, end);
  const found: Sentence[] = [];
  const stamp = ownStampEnd(all);
  for (let from = 0; from < all.length; ) {
    const to = from < stamp ? stamp : sentenceEnd(all, from);
    const own = all.slice(from, to);
    // Of whatever language a time is, it belongs to what follows.
    const told = from < stamp ? all.slice(to, sentenceEnd(all, to)) : own;
    const first = own[0] as Token;
    const last = own[own.length - 1] as Token;
    found.push({
      start: first.start,
      end: last.end,
      tokens: own,
      block,
      language: languageOf(told),
    });
    from = to;
  }
  return found;
}
