import { titled } from '../../forms';
import { skipAdverbs } from '../cues/adverbs';
import type { Cue } from '../cues/cues';
import { isAccusative, isOblique } from '../lexicon/personal-names';
import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { isSpeaking } from '../phrase/nouns';
import { subjectAfter } from './after';
import type { Subject } from './subject';

/** The last two words of a phrase, where they are a full name. */
function fullName(items: readonly Item[], { from, to }: Range): readonly Item[] | undefined {
  const name = items.slice(Math.max(from, to - 2), to);
  return name.length > 1 && name.every(({ capital }) => capital) ? name : undefined;
}

const printed = (name: readonly Item[]): string => name.map(({ word }) => titled(word)).join(' ');

/** «Ананду Верме | ответил Лаптев»: whether a phrase ends with a full name in a case in which nobody acts. */
export function isInCase(speech: Speech, items: readonly Item[], range: Range): boolean {
  const name = speech.inverts ? fullName(items, range) : undefined;
  return name !== undefined && isOblique(printed(name));
}

/** «Лаптев встретился с | Петром Беловым |», «Лаптев принял | Петра Белова | и заявил». */
function isObject(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const lead = items.slice(Math.max(0, from - 1), to - 1);
  const name = items.slice(Math.max(from, to - 2), to);
  if (!name.every(({ capital }) => capital)) return false;
  const isLed = lead.some(({ word }) => speech.is.prepositions.has(word));
  const isActing = lead.some(({ word, capital }) => !capital && speech.is.pastVerbs.has(word));
  return (
    (isLed && name.every(({ word }) => speech.is.governedNames.has(word))) ||
    (isActing && (isOblique(printed(name)) || isAccusative(printed(name))))
  );
}

/** Whether the phrase in front of a verb only names whom somebody met, received or answered. */
export function isGoverned(speech: Speech, passage: Passage, own: Range, cue: Cue): boolean {
  const { items } = passage;
  if (!speech.inverts) return false;
  if (isObject(speech, items, own)) return true;
  if (!isInCase(speech, items, own)) return false;
  const after = subjectAfter(speech, passage, cue.after);
  return after !== undefined && items[after.to - 1]?.capital === true;
}

const isJoint =
  (speech: Speech) =>
  ({ word }: Item): boolean =>
    speech.is.conjunctions.has(word);

/** «Выступил Лаптев, | который | заявил»: a pronoun right behind somebody, and right in front of the verb. */
export function whoBefore(speech: Speech, items: readonly Item[], at: number): Subject | undefined {
  const who = skipAdverbs(speech, items, at - 1);
  const traits = speech.pronouns.get(items[who]?.word ?? '');
  const own = items[who - 2];
  // «Лаптев и Белов, которые»: neither of them alone
  const areTwo = items.slice(Math.max(0, who - 4), who - 2).some(isJoint(speech));
  if (!traits?.relative || (traits.plural && areTwo) || items[who - 1]?.word !== ',' || !own)
    return undefined;
  const isLand = speech.places.of(own.word) === true;
  const isSomebody = own.capital ? !isLand : isSpeaking(speech, own);
  return isSomebody ? { from: who, to: who + 1, side: 'before' } : undefined;
}
