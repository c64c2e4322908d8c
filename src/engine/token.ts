import type { Span } from '../model/span';

export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a run of digits, or one sign. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token in the form in which tables are written; see {@link normalise}. */
  readonly word: string;
  /** True where white space (or the block's start) stands in front. */
  readonly spaced: boolean;
  /** True where the source begins with an upper-case letter. */
  readonly capital: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u0301]/g;
const PLAIN = /^[a-z]*$/;

/**
 * The form in which words are compared: lower case, ё as е, without soft hyphens, joiners and
 * stress marks, Devanagari nukta removed, compatibility forms folded (NFKC).
 * @example normalise('Отчёт') // 'отчет'
 */
export function normalise(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (/^[a-zа-я]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/\u093c/g, '')
    .replace(/\u0435\u0308/g, 'е')
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'");
}

const TOKEN =
  /([\p{L}\p{M}][\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*)|(\p{Nd}+)|[^\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/**
 * The tokens of `text` between `start` and `end`, in order. Letters with their marks make one
 * word, digits of any script one number, everything else one sign each; hyphens and
 * apostrophes are signs of their own. Offsets are those of `text`.
 * @example tokens('USD 6.4 bn', 0, 10).map((t) => t.word) // ['usd', '6', '.', '4', 'bn']
 */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  const slice = text.slice(start, end);
  let last = -1;
  for (const match of slice.matchAll(TOKEN)) {
    const raw = match[0];
    const at = match.index;
    const kind: TokenKind = match[1] ? 'word' : match[2] ? 'number' : 'mark';
    found.push({
      start: start + at,
      end: start + at + raw.length,
      kind,
      word: kind === 'word' ? normalise(raw) : raw,
      spaced: at !== last,
      capital: kind === 'word' && raw[0] !== raw[0]?.toLowerCase(),
    });
    last = at + raw.length;
  }
  return found;
}
