import { titled } from '../../forms';
import { skipAdverbs } from '../cues/adverbs';
import type { Cue } from '../cues/cues';
import { isSubjectForm } from '../lexicon/inflection';
import { isAccusative, isOblique } from '../lexicon/personal-names';
import type { Speech } from '../lexicon/speech';
import { type Item, isAdverb, type Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { isSpeaking } from '../phrase/nouns';
import { subjectAfter } from './after';
import type { Subject } from './subject';

/** The last two words of a phrase, where they are a full name. */
function fullName(items: readonly Item[], { from, to }: Range): readonly Item[] | undefined {
  const name = items.slice(Math.max(from, to - 2), to);
  return name.length > 1 && name.every(({ capital }) => capital) ? name : undefined;
}

/** A name as names are looked up: with capitals, whatever those of the text. */
export const printed = (name: readonly Item[]): string =>
  name.map(({ word }) => titled(word)).join(' ');

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
  const isMet = lead.some(({ word, capital }) => !capital && speech.is.pastVerbs.has(word));
  return (
    (isLed && name.every(({ word }) => speech.is.governedNames.has(word))) ||
    (isMet && (isOblique(printed(name)) || isAccusative(printed(name))))
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

/** A clause in front of its subject has no more words. */
const LEAD = 20;

/** «выступил | Иван Лаптев |», «выступил | посол |», not «помощник | Лаптева |», «слова | эксперта |»: whether somebody who acts ends in front of `to`. */
function isActing(speech: Speech, items: readonly Item[], to: number): boolean {
  const own = items[to - 1] as Item;
  if (!own.capital)
    return isSpeaking(speech, own) && isSubjectForm(own.word) && isVerbAt(speech, items, to - 2);
  if (speech.places.of(own.word)) return false;
  // «Лаптев поблагодарил Белова, который»: a surname alone tells no case
  const lead = items.slice(Math.max(0, to - LEAD), to - 2);
  if (isVerbAt(speech, items, to - 2)) return !lead.some((item) => mayAct(speech, item));
  const name = items.slice(to - 2, to);
  return (
    name.every(({ capital }) => capital) &&
    !isOblique(printed(name)) &&
    !isAccusative(printed(name))
  );
}

/** «Вчера»: a word with a capital only because it opens the sentence is nobody. */
const mayAct = (speech: Speech, item: Item): boolean =>
  item.capital && !speech.is.times.has(item.word) && !isAdverb(speech, item);

const isVerbAt = (speech: Speech, items: readonly Item[], at: number): boolean =>
  speech.is.pastVerbs.has(items[at]?.word ?? '');

/** «Выступил Лаптев, | который | заявил»: a pronoun right behind who acts in a clause that ends there, and right in front of the verb. */
export function whoBefore(speech: Speech, items: readonly Item[], at: number): Subject | undefined {
  const who = skipAdverbs(speech, items, at - 1);
  const traits = speech.pronouns.get(items[who]?.word ?? '');
  if (!traits?.relative || items[who - 1]?.word !== ',') return undefined;
  const lead = items.slice(Math.max(0, who - LEAD), who - 1);
  const verb = lead.findLastIndex(({ word }) => speech.is.pastVerbs.has(word));
  // «Лаптев и Белов, которые»: neither of them alone
  const areTwo = lead.slice(verb + 1).some(({ word }) => word === ',' || speech.is.and.has(word));
  if (verb < 0 || areTwo || !isActing(speech, items, who - 1)) return undefined;
  return { from: who, to: who + 1, side: 'before' };
}
