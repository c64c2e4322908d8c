import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';

/** "Published: Mar 17 2025 | 7:12 PM": a date alone was not said. */
export const isDate = (speech: Speech, items: readonly Item[]): boolean =>
  items.some(({ kind }) => kind === 'number') &&
  items.every(
    ({ kind, word, quoted }) =>
      !quoted && (kind !== 'word' || speech.is.times.has(word) || speech.is.clock.has(word)),
  );
