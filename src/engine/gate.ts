import type { Language } from '../model/language';
import type { GateWords, Part } from './gate-words';
import { gate as en } from './languages/en/gate';
import { gate as hi } from './languages/hi/gate';
import { gate as ru } from './languages/ru/gate';

/** Tells whether a text names one thing. */
export type Look = (text: string) => boolean;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u0301]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

const visible = (text: string): string =>
  INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text;

/** Words become an expression when they are first looked for: most pages need few of them. */
const expressions = new Map<string, RegExp>();

function expressionOf(words: string): RegExp {
  const known = expressions.get(words) ?? new RegExp(words, 'i');
  expressions.set(words, known);
  return known;
}

const WORDS: Readonly<Record<Language, GateWords>> = { en, hi, ru };
const GATES = Object.values(WORDS);

/** A sign of India in any language; as an alternative among words it would slow all of them. */
const RUPEE = /₹/;

const namesApart = (seen: string, { apart }: GateWords): boolean =>
  apart !== '' && expressionOf(apart).test(seen);

const names = (seen: string, part: Part, gates: readonly GateWords[]): boolean =>
  gates.some((gate) => expressionOf(gate[part]).test(seen)) ||
  (part === 'india' && (RUPEE.test(seen) || gates.some((gate) => namesApart(seen, gate))));

/** What the pages of a language seldom name comes first: most pages fall at the first look. */
const partsIn = (gates: readonly GateWords[]): Part[] =>
  gates.at(-1)?.rare === 'india' ? ['india', 'russia', 'trade'] : ['russia', 'india', 'trade'];

/** India and Russia are read together where they are named within this many characters: some 500 words. */
const TOGETHER = 3000;
/** No name of India has more characters than this: so far two searched stretches overlap, that none is cut. */
const LONGEST_NAME = 20;

/** A line with as many characters says more than the name of a country or a town. */
const LONG = 30;

/** Words of a sentence, or a value to come: no entry of a menu has such. */
const SPEAKING = /(?:^|\s)\p{Ll}|[:—–]|\p{Nd}/u;

/** Whether the name at an index stands alone on its line, as in a menu of countries or languages. */
function isAlone(seen: string, index: number, gates: readonly GateWords[]): boolean {
  const before =
    seen
      .slice(Math.max(0, index - LONG), index)
      .split('\n')
      .at(-1) ?? '';
  const [rest = ''] = seen.slice(index, index + LONG).split('\n', 1);
  const line = before + rest;
  if (line.length >= LONG || SPEAKING.test(line)) return false;
  return !names(line, 'india', gates) && !names(line, 'trade', gates);
}

/** Whether India is named near Russia as one language names it; what was searched is not searched again. */
function isNear(seen: string, russia: string, gates: readonly GateWords[]): boolean {
  let searched = 0;
  for (const { index } of seen.matchAll(new RegExp(russia, 'gi'))) {
    if (isAlone(seen, index, gates)) continue;
    const from = Math.max(searched, index - TOGETHER);
    searched = index + TOGETHER - LONGEST_NAME;
    if (names(seen.slice(from, index + TOGETHER), 'india', gates)) return true;
  }
  return false;
}

/** Whether both are named near each other: a list of states in a menu is no topic. */
const areTogether = (seen: string, gates: readonly GateWords[]): boolean =>
  gates.some(({ russia }) => isNear(seen, russia, gates));

/** The first of the three that a text does not name. */
function missing(seen: string, gates: readonly GateWords[]): readonly Part[] {
  const part = partsIn(gates).find((part) => !names(seen, part, gates));
  if (part) return [part];
  return areTogether(seen, gates) ? [] : ['russia', 'india'];
}

/** Signs that a text has to be looked at closer than English needs. */
const NOT_PLAIN = new RegExp([INVISIBLE.source, hi.script, ru.script].join('|'));

const PLAIN = [en];

/** Most pages are plain English of other things: two short searches tell. */
const isPlainlyElsewhere = (text: string): boolean =>
  !NOT_PLAIN.test(text) && !expressionOf(en[en.rare]).test(text);

/** Apart from where a text is read, or it would be kept as long as the test. */
const seeking =
  (parts: readonly Part[]): Look =>
  (more) => {
    const isPlain = !NOT_PLAIN.test(more);
    const [seen, gates] = isPlain ? [more, PLAIN] : [visible(more), GATES];
    return parts.some((part) => names(seen, part, gates));
  };

/**
 * What keeps a text from concerning us, as a test for the text that may yet come: the first of
 * Russia, India and trade that it does not name, or that the two are named far apart; undefined
 * where nothing does.
 * @example lacking('Russian oil')?.('sold to India') // true
 */
export function lacking(text: string): Look | undefined {
  if (isPlainlyElsewhere(text)) return seeking([en.rare]);
  const seen = visible(text);
  const gates = GATES.filter(({ script }) => expressionOf(script).test(seen));
  const parts = missing(seen, gates);
  return parts.length === 0 ? undefined : seeking(parts);
}

/**
 * Whether a text names both countries, near each other, and trade, in any language or several: one
 * cheap look before anything is read. Where it is false nothing is marked.
 * @example mayConcern('India buys more Russian oil') // true
 */
export const mayConcern = (text: string): boolean => lacking(text) === undefined;
