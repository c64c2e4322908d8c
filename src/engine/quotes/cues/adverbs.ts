import type { Speech } from '../lexicon/speech';
import { type Item, isAdverb, isBreak, isGluedTo } from '../passage/items';

/** A word that may stand between a subject and its verb: an adverb or auxiliary. */
export const isBetween = (speech: Speech, item: Item): boolean =>
  speech.is.between.has(item.word) || isAdverb(speech, item);

/** "Both | said": a word that may float behind a noun stands for people where none is in front of it. */
const isAlone = ({ pronouns, is }: Speech, items: readonly Item[], i: number): boolean =>
  pronouns.has(items[i]?.word ?? '') &&
  (i === 0 || isBreak(items[i - 1]) || is.conjunctions.has(items[i - 1]?.word ?? ''));

/** How many words the adverb or auxiliary has that ends at `i`; 0 where none does. */
function adverbLength(speech: Speech, items: readonly Item[], i: number): number {
  if (isAlone(speech, items, i)) return 0;
  if (isBetween(speech, items[i] as Item)) return 1;
  const pair = `${items[i - 1]?.word} ${items[i]?.word}`;
  return speech.is.often.has(pair) || speech.is.ready.has(pair) ? 2 : 0;
}

/** Index of the nearest item to the left that is neither; what an apostrophe glues to a pronoun ends the search. */
export function skipPlain(speech: Speech, items: readonly Item[], from: number): number {
  let i = from;
  for (let length = 1; i >= 0 && length > 0; i -= length) length = adverbLength(speech, items, i);
  return i;
}

/** "He’s said", "they’d claimed": the auxiliary that an apostrophe glues to a pronoun. */
export const isShortened = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.pronouns.has(items[i - 2]?.word ?? '') &&
  speech.is.shortened.has(items[i]?.word ?? '') &&
  isGluedTo(items, i);

/** Index of the nearest item to the left that is more than an adverb or auxiliary. */
export function skipAdverbs(speech: Speech, items: readonly Item[], from: number): number {
  const i = skipPlain(speech, items, from);
  return isShortened(speech, items, i) ? skipPlain(speech, items, i - 2) : i;
}
