import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';
import type { Passage } from '../passage/passages';
import { phraseBefore } from '../phrase/phrase-before';
import { REACH, type Subject } from './subject';

/** «यह जानकारी मंत्रालय ने दी»: how far behind words that point back whoever gives them may be marked. */
const FAR_MARKER = 12;

/** The index of the next marker of who acts; -1 where none is near. */
export function markerBehind(speech: Speech, items: readonly Item[], from: number): number {
  for (let i = from; i < Math.min(items.length, from + FAR_MARKER); i++)
    if (speech.is.markers.has(items[i]?.word ?? '')) return i;
  return -1;
}

/** The subject in front of the nearest marker ("… ने कहा"), or a pronoun that holds the marker. */
export function marked(speech: Speech, { items }: Passage, at: number): Subject | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { word } = items[i] as Item;
    if (word === ';') return undefined;
    if (speech.pronouns.has(word) && !speech.is.determiners.has(word))
      return { from: i, to: i + 1, side: 'before' };
    const range = speech.is.markers.has(word) ? phraseBefore(speech, items, i) : undefined;
    if (range) return { ...range, side: 'before' };
  }
  return undefined;
}
