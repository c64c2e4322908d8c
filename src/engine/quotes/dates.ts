import type { Item } from './items';
import type { Speech } from './speech';

/** What stands beside the numbers of a date and an hour. */
const CLOCK = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|am|pm|ist|gmt|utc|мск|at|в)$/u;

/** "Published: Mar 17 2025 | 7:12 PM": a date alone was not said. */
export const isDate = (speech: Speech, items: readonly Item[]): boolean =>
  items.some(({ kind }) => kind === 'number') &&
  items.every(
    ({ kind, word, quoted }) =>
      !quoted && (kind !== 'word' || speech.is.times.has(word) || CLOCK.test(word)),
  );
