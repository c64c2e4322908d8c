import type { Speech } from '../lexicon/speech';
import { WORDS } from '../lexicon/tables';
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

/** "– ©", "File photo:": so many tokens may open a credit. */
const OPENING = 3;

/** The label before a name is in the page's language, whatever the name's is. */
const LABELS: ReadonlySet<string> = new Set(
  Object.values(WORDS).flatMap(({ attribution }) => attribution.credits),
);

/** "© Ravi Menon", "Photo: Ravi Menon, who was there": what stands behind the sign or the label is all credit. */
const isLabelled = (items: readonly Item[]): boolean =>
  items
    .slice(0, OPENING)
    .some(
      ({ word }, i) =>
        word === '©' || (LABELS.has(word) && /^[:©]$/.test(items[i + 1]?.word ?? '')),
    );

/** "Ravi Menon via Tea Images": a picture's credit, which tells nothing of whom it names. */
export const isCredit = (speech: Speech, items: readonly Item[]): boolean =>
  isLabelled(items) ||
  (items.some(({ word }) => speech.is.credits.has(word)) &&
    isNameOnly(speech, items, { from: 0, to: items.length }));
