import { contains, overlaps, type Span } from '../../model/span';
import type { FoundPeriod, FoundQuantity } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import { isThird } from '../mentions/countries';
import type { Phrase } from '../mentions/phrase';
import { phrasesOf } from '../mentions/scan';
import { type Unit, unitsOf } from '../mentions/units';
import type { Sentence } from '../sentence';
import type { Token } from '../token';
import { type CueWord, cuesOf } from './cues';
import type { Ingredients } from './figures';
import type { Cue } from './words';

/**
 * What a sentence turns to, from left to right: trade of the pair (`ours`), of others, a subject
 * that is no trade (`noise`), a flow or balance whose partner is open, or one country of the pair.
 */
export type TopicKind = 'ours' | 'other' | 'noise' | 'open' | 'india' | 'russia';

export interface Topic extends Span {
  readonly kind: TopicKind;
  readonly phrase?: Phrase;
  /** The word by which it is known, where it is no phrase of trade. */
  readonly cue?: Cue;
  /** A country that stands as a subject. */
  readonly subject?: boolean;
}

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
}

const HEADS: readonly Cue[] = ['deficit', 'investment', 'share'];

function phraseTopics(units: readonly Unit[], mentions: readonly Span[]): Topic[] {
  return phrasesOf(units).flatMap((phrase): Topic[] => {
    const [first, last] = [units[phrase.from], units[phrase.to - 1]];
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    const ours = mentions.some((mention) => overlaps(mention, span));
    const other = phrase.participants.some(({ party }) => isThird(party));
    return [{ ...span, phrase, kind: ours ? 'ours' : other ? 'other' : 'open' }];
  });
}

/** "US sanctions", "the war in Ukraine": named, but nobody who trades. */
const isAside = (units: readonly Unit[], at: number): boolean =>
  [at + 1, at - 1, at - 2].some((near) => units[near]?.roles.has('actless'));

const RELATIONS = ['to', 'from', 'of', 'with', 'between', 'by', 'place'] as const;

/** Neither "Russia's" nor "to Russia", "России" or "रूस को". */
function isSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.form !== 'name' || unit.possessive) return false;
  if (/^[а-я]/.test(unit.word)) return unit.roles.has('nominative');
  const joined = units[/^[a-z]/.test(unit.word) ? at - 1 : at + 1];
  return !RELATIONS.some((relation) => joined?.roles.has(relation));
}

function countryTopics(units: readonly Unit[]): Topic[] {
  return units.flatMap((unit, at): Topic[] => {
    const { party, form, start, end } = unit;
    if (!party || party === 'BOTH' || form === 'currency' || form === 'body') return [];
    if (party === 'IN' || party === 'RU')
      return [
        { start, end, kind: party === 'IN' ? 'india' : 'russia', subject: isSubject(units, at) },
      ];
    return isThird(party) && !isAside(units, at) ? [{ start, end, kind: 'other' }] : [];
  });
}

function cueTopics(cues: readonly CueWord[]): Topic[] {
  return cues.flatMap(({ start, end, cues: of }): Topic[] => {
    if (of.has('noise') || of.has('whole')) return [{ start, end, kind: 'noise' }];
    const cue = HEADS.find((head) => of.has(head));
    return cue ? [{ start, end, kind: 'open', cue }] : [];
  });
}

function topicsOf(units: readonly Unit[], cues: readonly CueWord[], mentions: readonly Span[]) {
  const phrases = phraseTopics(units, mentions);
  const bare = mentions
    .filter((mention) => !phrases.some((phrase) => overlaps(phrase, mention)))
    .map((mention): Topic => ({ start: mention.start, end: mention.end, kind: 'ours' }));
  const named = [...phrases, ...bare];
  const rest = [...countryTopics(units), ...cueTopics(cues)].filter(
    (topic) => !named.some((phrase) => contains(phrase, topic)),
  );
  return [...named, ...rest].sort((a, b) => a.start - b.start);
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

/** So many sentences up to a quantity may tell what it is of. */
const LEAD = 4;

/** The sentences of a scope with what was read in them. */
export function passagesOf(
  { text }: EngineDocument,
  { sentences }: Scope,
  { quantities, periods, mentions }: Ingredients,
): Passage[] {
  const [dealQuantities, dealPeriods, dealMentions] = [
    dealer(quantities),
    dealer(periods),
    dealer(mentions),
  ];
  const counted = sentences.map(dealQuantities);
  return sentences.flatMap((sentence, i): Passage[] => {
    const spans = dealMentions(sentence).map((mention) => mention.span);
    const own = dealPeriods(sentence);
    const isNear = counted.slice(i, i + LEAD).some((found) => found.length > 0);
    if (!isNear || sentence.tokens.length > LONGEST) return [];
    const units = unitsOf(text, sentence);
    const cues = cuesOf(sentence).filter((cue) => !isDate(cue, own));
    const topics = topicsOf(units, cues, spans);
    return [{ sentence, at: i, cues, units, topics, quantities: counted[i] ?? [], periods: own }];
  });
}

/** The tokens that lie wholly between two offsets. */
export const between = ({ sentence }: Passage, from: number, to: number): Token[] =>
  sentence.tokens.filter((token) => token.start >= from && token.end <= to);

const BREAK = /^[,;:()—–"“”«»]$/;

/** Whether a comma or the like stands between two offsets. */
export const isParted = (passage: Passage, from: number, to: number): boolean =>
  between(passage, from, to).some((token) => BREAK.test(token.word));

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
    ...passage.periods.map((p) => p.span),
  ];
  return words.every((word) => joins.some((span) => contains(span, word)));
}
