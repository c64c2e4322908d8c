import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';

/** A number, or a word for one that people are counted by. */
const isCount = (speech: Speech, item: Item | undefined): boolean =>
  item?.kind === 'number' || speech.is.counts.has(item?.word ?? '');

/** "about three", "over a quarter": whether the preposition at `i` only makes a number approximate. */
export function approximates(speech: Speech, items: readonly Item[], i: number): boolean {
  if (!speech.is.approximate.has(items[i]?.word ?? '')) return false;
  const next = items[i + 1];
  const isPart = speech.is.indefinite.has(next?.word ?? '') && isCount(speech, items[i + 2]);
  return isPart || isCount(speech, next);
}
