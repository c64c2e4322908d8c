import { contains, type Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import type { EngineDocument, Scope } from '../../document';
import { speaksOfPair } from '../../mentions/mentions';
import { type Unit, unitsOf } from '../../mentions/units';
import type { Sentence } from '../../sentence';
import type { Token } from '../../token';
import type { Ingredients } from '../figures';
import type { Cue } from '../words';
import { type CueWord, cuesOf } from './cues';
import { type Topic, topicsOf } from './topics';

/** A sentence with everything that figures are put together from. */
export interface Passage {
  readonly sentence: Sentence;
  /** Its place among the sentences of the scope. */
  readonly at: number;
  readonly cues: readonly CueWord[];
  readonly topics: readonly Topic[];
  readonly quantities: readonly FoundQuantity[];
  readonly periods: readonly FoundPeriod[];
  readonly units: readonly Unit[];
  /** Whether the text speaks of the pair there, and not of others. */
  readonly inFocus: boolean;
}

/** Hands out the items of a sorted list sentence by sentence. */
function dealer<T extends { readonly span: Span }>(items: readonly T[]) {
  let next = 0;
  return (sentence: Span): T[] => {
    const own: T[] = [];
    for (; next < items.length; next++) {
      const item = items[next] as T;
      if (item.span.start >= sentence.end) break;
      if (item.span.start >= sentence.start) own.push(item);
    }
    return own;
  };
}

/** No sentence of a newspaper is longer; the time that one takes grows with its square. */
const LONGEST = 600;

/** "in May": a word of a date tells nothing else, but "current" of "the current volume" does. */
const isDate = (word: CueWord, periods: readonly FoundPeriod[]): boolean =>
  !word.cues.has('actual') && periods.some(({ span }) => contains(span, word));

/** So many sentences up to a quantity may tell what it is of; the next one may tell whose it is. */
const LEAD = 4;

/** The "US" of "US$" is no country, nor is what any other unit is called after. */
const withoutUnits = (units: readonly Unit[], counted: readonly FoundQuantity[]): Unit[] =>
  units.map((unit) =>
    unit.party && counted.some(({ span }) => contains(span, unit))
      ? { ...unit, party: undefined, form: undefined }
      : unit,
  );

/** The sentences of a scope with what was read in them. */
export function passagesOf(
  document: EngineDocument,
  scope: Scope,
  { quantities, periods, mentions }: Ingredients,
): Passage[] {
  const [dealQuantities, dealPeriods, dealMentions] = [
    dealer(quantities),
    dealer(periods),
    dealer(mentions),
  ];
  const { sentences } = scope;
  const counted = sentences.map(dealQuantities);
  return sentences.flatMap((sentence, i): Passage[] => {
    const spans = dealMentions(sentence).map((mention) => mention.span);
    const own = dealPeriods(sentence);
    const isNear = counted.slice(Math.max(0, i - 1), i + LEAD).some((found) => found.length > 0);
    if (!isNear || sentence.tokens.length > LONGEST) return [];
    const units = withoutUnits(unitsOf(document.text, sentence), counted[i] ?? []);
    const cues = cuesOf(sentence).filter((cue) => !isDate(cue, own));
    const topics = topicsOf(units, cues, spans);
    const inFocus = speaksOfPair(document, scope, sentence);
    const found = { quantities: counted[i] ?? [], periods: own };
    return [{ sentence, at: i, cues, units, topics, inFocus, ...found }];
  });
}

/** The tokens that lie wholly between two offsets. */
export const between = ({ sentence }: Passage, from: number, to: number): Token[] =>
  sentence.tokens.filter((token) => token.start >= from && token.end <= to);

const BREAK = /^[,;:()—–"“”«»]$/;

/** Whether a comma or the like stands between two offsets. */
export const isParted = (passage: Passage, from: number, to: number): boolean =>
  between(passage, from, to).some(
    (token) => BREAK.test(token.word) || (token.word === '-' && token.spaced),
  );

/** The cues of a kind between two offsets. */
export const cuesBetween = (passage: Passage, cue: Cue, from: number, to: number): CueWord[] =>
  passage.cues.filter((word) => word.cues.has(cue) && word.start >= from && word.end <= to);

/** Whether another quantity lies between two offsets. */
export const hasQuantity = ({ quantities }: Passage, from: number, to: number): boolean =>
  quantities.some(({ span }) => span.start >= from && span.end <= to);

/** Words that may stand between a figure and what it is of: at most so many. */
const TIGHT = 6;

/** Whether only words that join lie between a figure and what follows it. */
export function isTight(passage: Passage, from: number, to: number): boolean {
  const words = between(passage, from, to);
  if (words.length > TIGHT || isParted(passage, from, to) || hasQuantity(passage, from, to))
    return false;
  const joins = [
    ...passage.cues.filter((word) => word.cues.has('filler')),
    ...passage.periods.flatMap(({ period, span }) => (period ? [span] : [])),
  ];
  return words.every((word) => joins.some((span) => contains(span, word)));
}
