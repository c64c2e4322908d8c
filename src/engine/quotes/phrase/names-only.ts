import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';

/** "Source: | Ministry of Commerce |", "Ravi Menon via Tea Images": words that are no more than names. */
export const isNameOnly = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  speech.capitals &&
  items
    .slice(from, to)
    .every(
      ({ word, kind, capital }) =>
        (capital && !speech.is.auxiliaries.has(word) && !speech.is.passive.has(word)) ||
        kind !== 'word' ||
        speech.is.prepositions.has(word) ||
        speech.is.conjunctions.has(word),
    );

/** "Ravi Menon via Tea Images": a picture's credit, which tells nothing of whom it names. */
export const isCredit = (speech: Speech, items: readonly Item[]): boolean =>
  items.some(({ word }) => speech.is.credits.has(word)) &&
  isNameOnly(speech, items, { from: 0, to: items.length });
