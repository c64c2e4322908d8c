import { bisect, contains } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import type { Unit } from '../../mentions/unit';
import type { Sentence } from '../../sentence';
import type { Token } from '../../token';
import type { CueWord } from '../lexicon/cues';
import type { Cue } from '../lexicon/words';
import type { Topic } from './topic';

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
  /** The day of the text, where it is known. */
  readonly published?: string;
}

/** Whether any word of a passage is of a cue. */
export const says = ({ cues }: Passage, cue: Cue): boolean =>
  cues.some((word) => word.cues.has(cue));

/** The tokens that lie wholly between two offsets. */
export function between({ sentence }: Passage, from: number, to: number): readonly Token[] {
  const { tokens } = sentence;
  const first = bisect(tokens, ({ start }) => start >= from);
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).end <= to) end++;
  return tokens.slice(first, end);
}

const BREAK = /^[,;:()—–"“”«»]$/;

/** Whether a comma or the like stands between two offsets. */
export const isParted = (passage: Passage, from: number, to: number): boolean =>
  between(passage, from, to).some(
    (token) => BREAK.test(token.word) || (token.word === '-' && token.spaced),
  );

/** The last comma between two offsets that is no part of a quantity. */
export const lastComma = (passage: Passage, from: number, to: number): Token | undefined =>
  between(passage, from, to).findLast(
    (token) => token.word === ',' && !passage.quantities.some(({ span }) => contains(span, token)),
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

/** Whether at most so many words, and no comma or figure, lie between two offsets. */
export const reaches = (passage: Passage, from: number, to: number, most: number): boolean =>
  between(passage, from, to).length <= most &&
  !isParted(passage, from, to) &&
  !hasQuantity(passage, from, to);

/** Whether a token belongs to a word of one of some kinds. */
export const isA = (passage: Passage, token: Token, ...cues: Cue[]): boolean =>
  passage.cues.some((word) => contains(word, token) && cues.some((cue) => word.cues.has(cue)));
