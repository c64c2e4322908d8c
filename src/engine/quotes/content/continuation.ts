import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';

/** "Tea, he said, …, because it rained": a clause that goes on with what was said before the verb. */
export const goesOn = (speech: Speech, item: Item | undefined): boolean =>
  speech.is.goesOn.has(item?.word ?? '');

/** A conjunction of a clause that depends on the one before. */
const givesReason = (speech: Speech, item: Item | undefined): boolean =>
  goesOn(speech, item) && !speech.is.conjunctions.has(item?.word ?? '');

/** No aside between two quotations of one speaker has more words. */
const LONGEST_ASIDE = 12;

/** “…,” he said, | pointing to the crane, | “…”: where the speaker goes on; -1 where nobody does. */
export function behindAside(
  speech: Speech,
  items: readonly Item[],
  from: number,
  to: number,
): number {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_ASIDE); i++) {
    if (items[i]?.quoted) return items[i - 1]?.word === ',' ? i : -1;
    if (speech.cues.at(items, i)?.meaning.form === 'finite') return -1;
  }
  return -1;
}

/** "Tea sells, he said in June, | because …": where the speaker goes on behind when it was said; "and", "but" may be the narrator's. */
export function behindOccasion(
  speech: Speech,
  items: readonly Item[],
  from: number,
  to: number,
): number {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_ASIDE); i++)
    if (items[i]?.word === ',') return givesReason(speech, items[i + 1]) ? i + 1 : -1;
  return -1;
}

/** “…,” he said, | but still “…”: whether a quotation follows the conjunction. */
export const opensQuoting = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 3).some(({ quoted }) => quoted);

/** An occasion in front of a clause has no more words. */
const LONGEST_OCCASION = 5;

/** "In May, | according to the board, a ship sank": a clause follows what opens the sentence. */
const hasOccasion = (speech: Speech, items: readonly Item[]): boolean =>
  speech.is.prepositions.has(items[0]?.word ?? '') &&
  items.slice(0, LONGEST_OCCASION + 1).some(({ word }) => word === ',');

/** So far behind a noun the verb may stand that makes a clause of it. */
const FAR_VERB = 24;

/** "…, according to the board, | an arm of the ministry": what the narrator says of a source. */
export const isOfSource = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.capitals &&
  !speech.inverts &&
  speech.is.indefinite.has(items[i]?.word ?? '') &&
  !hasOccasion(speech, items) &&
  !items
    .slice(i, i + FAR_VERB)
    .some(({ word }) => speech.is.pasts.has(word) || speech.is.auxiliaries.has(word));

/** "…, according to Reuters, | and China bought more": behind a source a new clause is the narrator's. */
export const isNarrators = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.capitals &&
  !speech.inverts &&
  speech.is.conjunctions.has(items[i]?.word ?? '') &&
  !opensQuoting(items, i);
