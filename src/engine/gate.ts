import type { Language } from '../model/language';
import { gate as en } from './languages/en/gate';
import { gate as hi } from './languages/hi/gate';
import { gate as ru } from './languages/ru/gate';

/**
 * Fragments of words, alternatives of one regular expression, by which one look tells that a
 * text may concern us. They have to cover every word of the language's `trade` table that can
 * make a mention; they may match more.
 */
export interface GateWords {
  readonly india: string;
  readonly russia: string;
  readonly trade: string;
}

/** Tells whether a text names one thing. */
export type Look = (text: string) => boolean;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u0301]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

const visible = (text: string): string =>
  INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text;

const GATES: Readonly<Record<Language, GateWords>> = { en, ru, hi };

/** One expression per language: a single one would be several times slower. */
const compiled = (part: keyof GateWords): readonly RegExp[] =>
  Object.values(GATES).map((words) => new RegExp(words[part], 'i'));

/** Russia first: it is the rarest, and most pages fall at the first look. */
const PARTS = (['russia', 'india', 'trade'] as const).map(compiled);

const names = (seen: string, part: readonly RegExp[]): boolean =>
  part.some((words) => words.test(seen));

/**
 * The first of the three, Russia, India and trade, that a text does not name, as a test for the
 * text that may yet come; undefined where it names all.
 * @example lacking('Russian oil')?.('sold to India') // true
 */
export function lacking(text: string): Look | undefined {
  const seen = visible(text);
  const part = PARTS.find((words) => !names(seen, words));
  return part && ((more) => names(visible(more), part));
}

/**
 * Whether a text names both countries and trade, in any language or several: one cheap look
 * before anything is read. Never false where the engine would mark something.
 * @example mayConcern('India buys more Russian oil') // true
 */
export const mayConcern = (text: string): boolean => lacking(text) === undefined;
