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

/** "an | arm | of", "a Pune-based | think tank": so many words name what a source is. */
const LONGEST_KIND = 4;

/** "…, according to the board, | an arm of the ministry": what the narrator says of a source. */
function isOfSource(speech: Speech, items: readonly Item[], i: number): boolean {
  if (!speech.capitals || speech.inverts) return false;
  if (!speech.is.indefinite.has(items[i]?.word ?? '')) return false;
  const words = items.slice(i + 1, i + 1 + LONGEST_KIND);
  return words.some(({ word }) => speech.is.employedBy.has(word) || speech.bodies.of(word));
}

/** "…, according to Reuters, | and China bought more": behind a source a new clause is the narrator's. */
export const isNarrators = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.capitals &&
  !speech.inverts &&
  speech.is.conjunctions.has(items[i]?.word ?? '') &&
  !opensQuoting(items, i);

/** Whether what stands behind a source and its comma is the narrator's: a clause of its own, or what the source is. */
export const isAfterSource = (speech: Speech, items: readonly Item[], i: number): boolean =>
  isNarrators(speech, items, i) || isOfSource(speech, items, i);
