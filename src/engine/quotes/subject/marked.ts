import type { Speech } from '../lexicon/speech';
import { isQuotedName } from '../outlets/media';
import type { Item, Range } from '../passage/items';
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

/** The noun phrase in front of a marker, or a name in quotation marks with what describes it: «दैनिक ‘चाय मंत्र’ | ने». */
function actor(speech: Speech, items: readonly Item[], marker: number): Range | undefined {
  const last = items[marker - 1];
  if (!last || !isQuotedName(last)) return phraseBefore(speech, items, marker);
  // «किताब ‘चाय मंत्र’ | ने»: a work speaks to nobody
  if (speech.is.works.has(items[marker - 2]?.word ?? '')) return undefined;
  const noun = phraseBefore(speech, items, marker - 1);
  return { from: noun?.from ?? marker - 1, to: marker };
}

/** The subject in front of the nearest marker ("… ने कहा"), or a pronoun that holds the marker. */
export function marked(speech: Speech, { items }: Passage, at: number): Subject | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { word } = items[i] as Item;
    if (word === ';') return undefined;
    if (speech.pronouns.has(word) && !speech.is.determiners.has(word))
      return { from: i, to: i + 1, side: 'before' };
    const range = speech.is.markers.has(word) ? actor(speech, items, i) : undefined;
    if (range) return { ...range, side: 'before' };
  }
  return undefined;
}
