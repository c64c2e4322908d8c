import type { Span } from '../model/span';
import { classAt, DIGIT, isPair, JOINER, LETTER, SIGN, SPACE } from './characters';
import { own } from './own';

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
  readonly vocable: Vocable;
}

/** What all tokens of the same characters share. */
export interface Vocable {
  readonly word: string;
  readonly capital: boolean;
  /** What each lexicon knows of the word, at the lexicon's own place: it is looked up once. */
  readonly known: unknown[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u0301]/g;
/** Lower case of Latin and Cyrillic with common signs: nothing to fold. */
const SIMPLE = /^[\0-@[-\x7f\u0430-\u044f«»–—“”₹]*$/;
const DECOMPOSED_YO = /\u0435\u0308/g;
/** The glide that Hindi verbs may write or leave out at their end: «गये» is «गए», «गयी» «गई». */
const GLIDE = /(?<=[\u0900-\u097f])\u092f[\u0940\u0947](?![\u0900-\u097f])/g;

/**
 * The form in which words are compared: lower case, ё as е, without soft hyphens, joiners and
 * stress marks, Devanagari nukta and the glide of Hindi endings removed, compatibility forms folded (NFKC).
 * @example normalise('Отчёт') // 'отчет'
 */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  if (SIMPLE.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/\u093c/g, '')
    .replace(DECOMPOSED_YO, '\u0435')
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(GLIDE, (glide) => (glide === '\u092f\u0947' ? '\u090f' : '\u0908'));
}

// Pages repeat their words: each is normalised once, and looked up once in each table.
const vocables = new Map<string, Vocable>();
const MOST = 10_000;
const LONGEST = 40;

function vocableFrom(raw: string): Vocable {
  const first = raw.charAt(0);
  const isWord = classAt(raw, 0) === LETTER;
  const capital = isWord && first !== first.toLowerCase();
  return { word: isWord ? normalise(raw) : raw, capital, known: [] };
}

/** The vocable of some characters as a text has them: a word, digits, or one sign. */
export function vocableOf(raw: string): Vocable {
  const known = vocables.get(raw);
  if (known) return known;
  if (raw.length > LONGEST) return vocableFrom(raw);
  if (vocables.size >= MOST) vocables.clear();
  const kept = own(raw);
  const vocable = vocableFrom(kept);
  vocables.set(kept, vocable);
  return vocable;
}

const step = (text: string, at: number): number => (isPair(text, at) ? 2 : 1);

/** Where the run of characters of a token's class ends. */
function runEnd(text: string, from: number, end: number, kind: number): number {
  let at = from + step(text, from);
  if (kind === SIGN) return at;
  while (at < end) {
    const next = classAt(text, at);
    if (next !== kind && !(next === JOINER && kind === LETTER)) break;
    at += step(text, at);
  }
  return at;
}

/** Signs that keyboards and old sites put in place of an apostrophe: "India`s". */
const MISUSED = new Set(['`', '´']);

/** Whether a sign between two letters only looks unlike an apostrophe. */
const isApostrophe = (text: string, at: number): boolean =>
  MISUSED.has(text.charAt(at)) &&
  classAt(text, at - 1) === LETTER &&
  classAt(text, at + 1) === LETTER;

/** "Ravi Menon -- the envoy -- said": hyphens in place of a dash, as typewriters and wires have them. */
const TYPED_DASH = /-{2,3}(?!-)/y;

/** Where hyphens end that stand for one dash; `at` where none do. */
function dashEnd(text: string, at: number, end: number): number {
  if (text.charAt(at) !== '-' || text.charAt(at - 1) === '-') return at;
  TYPED_DASH.lastIndex = at;
  const to = TYPED_DASH.test(text) ? TYPED_DASH.lastIndex : at;
  return to <= end ? to : at;
}

/**
 * The tokens of `text` between `start` and `end`, in order. Letters with their marks make one
 * word, digits of any script one number, everything else one sign each; hyphens and
 * apostrophes are signs of their own. Offsets are those of `text`.
 * @example tokens('USD 6.4 bn', 0, 10).map((t) => t.word) // ['usd', '6', '.', '4', 'bn']
 */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  let last = -1;
  for (let at = start; at < end; ) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === JOINER) {
      at++;
      continue;
    }
    const dash = kind === SIGN ? dashEnd(text, at, end) : at;
    const to = dash > at ? dash : Math.min(end, runEnd(text, at, end, kind));
    const isMisused = kind === SIGN && isApostrophe(text, at);
    const raw = dash > at ? '—' : isMisused ? "'" : text.slice(at, to);
    const vocable = vocableOf(raw);
    const { word, capital } = vocable;
    const named = kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark';
    found.push({ start: at, end: to, kind: named, word, spaced: at !== last, capital, vocable });
    at = to;
    last = to;
  }
  return found;
}

/** The token as if the text had these characters in its place. */
export function respelt(token: Token, raw: string): Token {
  const vocable = vocableOf(raw);
  return { ...token, word: vocable.word, capital: vocable.capital, vocable };
}
