import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { type Item, isDash } from '../passage/items';

/** What is said behind a dash has so many words at least. */
const LEAST_SAID = 4;

/** «देखें पूरा वीडियो», «… की रिपोर्ट»: what a headline adds of its own. */
const invites = (speech: Speech, { word }: Item): boolean =>
  speech.is.readers.has(word) || speech.is.studies.has(word) || speech.is.mediumNouns.has(word);

/** «मंत्री ने कहा – व्यापार बढ़ेगा»: a dash in the place of a colon, but not «मंत्री ने क्या कहा – पढ़ें». */
export function opensByDash(
  speech: Speech,
  items: readonly Item[],
  { at }: Cue,
  dash: number,
): boolean {
  if (items[dash]?.word === '-') return true;
  const before = items[at - 1]?.word ?? '';
  const isAsking = speech.is.explains.has(before) || speech.is.relatives.has(before);
  if (!isDash(items[dash]) || isAsking || items.slice(0, at).some(({ word }) => word === ','))
    return false;
  const rest = items.slice(dash + 1);
  if (rest[0]?.quoted && rest.length <= LEAST_SAID) return true;
  return rest.length >= LEAST_SAID && !rest.some((item) => isDash(item) || invites(speech, item));
}
