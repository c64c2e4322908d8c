import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';
import { approximates } from '../phrase/amounts';

export const isTime = (speech: Speech, item: Item): boolean => speech.is.times.has(item.word);

/** "this was wrong": a subject, not the beginning of "this week". */
const isThis = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.is.this.has(items[i]?.word ?? '') &&
  (speech.is.passive.has(items[i + 1]?.word ?? '') ||
    speech.is.auxiliaries.has(items[i + 1]?.word ?? ''));

/** Whether an item tells when or where. */
export const isPlacing = (speech: Speech, items: readonly Item[], i: number): boolean => {
  const item = items[i] as Item;
  if (isTime(speech, item)) return !isThis(speech, items, i);
  return speech.is.prepositions.has(item.word) && !approximates(speech, items, i);
};

/** "said on Thursday, | a step that may help": what the narrator makes of it. */
function isRetold(speech: Speech, items: readonly Item[], from: number, that: number): boolean {
  let comma = that - 1;
  while (comma >= from && items[comma]?.word !== ',') comma--;
  const isNoun = that > comma + 2 && speech.is.determiners.has(items[comma + 1]?.word ?? '');
  return comma >= from && isNoun;
}

/** "recalled with warmth | the help that the port gave": what describes a thing; "said the other day that" tells when. */
function isObject(speech: Speech, items: readonly Item[], from: number, that: number): boolean {
  const verb = items[from - 1]?.word ?? '';
  const takesThing = speech.is.objective.has(verb) && !speech.is.objects.has(verb);
  if (!takesThing || speech.inverts || !speech.capitals || that === from) return false;
  const { word } = items[that - 1] as Item;
  const isDay = speech.is.spans.has(word) || speech.is.occasions.has(word);
  if (isTime(speech, items[that - 1] as Item) || isDay) return false;
  let at = that - 1;
  while (at > from && !speech.is.definite.has(items[at]?.word ?? '')) at--;
  const before = items[at - 1] as Item;
  const isNoun =
    at > from && items[that - 1]?.kind === 'word' && before.kind === 'word' && !before.capital;
  const isAct = speech.is.gerunds.has(before.word) || speech.is.pasts.has(before.word);
  return (
    isNoun &&
    !isAct &&
    !isPlacing(speech, items, at - 1) &&
    !speech.is.conjunctions.has(before.word)
  );
}

/** Whether "that" opens no statement, but describes the noun in front of it. */
export const describesNoun = (
  speech: Speech,
  items: readonly Item[],
  from: number,
  that: number,
): boolean => isRetold(speech, items, from, that) || isObject(speech, items, from, that);
