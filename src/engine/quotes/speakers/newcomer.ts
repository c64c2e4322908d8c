import { isSubjectForm } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import { datelineEnd, type Item, type Range } from '../passage/items';
import { phraseBefore } from '../phrase/phrase-before';
import { dissenter } from './dissent';

/** How many words may stand in front of the noun, and behind it up to the comma that ends the phrase. */
const BEFORE = 5;
const BEHIND = 6;

const isPerson = (speech: Speech, item: Item | undefined): boolean =>
  speech.roles.of(item?.word ?? '') === true;

/** Where the phrase ends: at a comma soon behind the noun, else behind "in Pune", «из Твери», else behind the noun. */
function endOf(speech: Speech, items: readonly Item[], head: number): number {
  const after = head + 1;
  const rest = items.slice(after, after + BEHIND);
  const comma = rest.findIndex(({ word }) => word === ',' || speech.is.stops.has(word));
  const isLed = speech.is.prepositions.has(items[after]?.word ?? '');
  if (isLed && rest[comma]?.word === ',') return after + comma;
  let end = after + 1;
  while (isLed && items[end]?.capital) end++;
  return end > after + 1 ? end : after;
}

/** "His Russian | counterpart | spoke": a possessive, the noun for somebody else, and a verb for talking. */
function isCounterpart(speech: Speech, items: readonly Item[], from: number): boolean {
  if (!speech.is.possessives.has(items[from]?.word ?? '')) return false;
  for (let i = from + 1; i < from + BEFORE; i++)
    if (speech.is.counterparts.has(items[i]?.word ?? ''))
      return speech.is.talking.has(items[i + 1]?.word ?? '');
  return false;
}

/** "But another trader, who …, shrugged": the noun phrase with which a sentence brings in somebody unnamed. */
export function newcomerIn(speech: Speech, items: readonly Item[]): Range | undefined {
  if (!speech.capitals) return newcomerBefore(speech, items);
  let from = datelineEnd(items);
  while (speech.is.openings.has(items[from]?.word ?? '')) from++;
  const isNew =
    speech.is.newcomers.has(items[from]?.word ?? '') || isCounterpart(speech, items, from);
  for (let i = isNew ? from + 1 : from; i < from + BEFORE; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || speech.is.prepositions.has(item.word)) return undefined;
    const isHead = isPerson(speech, item) && !isPerson(speech, items[i + 1]);
    if (isHead && (speech.inverts ? isSubjectForm(item.word) : isNew))
      return items[i + 1]?.capital ? undefined : { from, to: endOf(speech, items, i) };
    if (!isNew) return undefined;
  }
  return undefined;
}

/** "The consul was upbeat": the office with which a sentence begins; "the Republican" calls anybody again. */
export function officeAhead(speech: Speech, items: readonly Item[]): Range | undefined {
  if (!speech.capitals)
    return (
      holderAhead(speech, items) ?? experiencerAhead(speech, items) ?? dissenter(speech, items)
    );
  let from = datelineEnd(items);
  while (speech.is.openings.has(items[from]?.word ?? '')) from++;
  if (!speech.is.definite.has(items[from]?.word ?? '')) return undefined;
  let to = from + 1;
  while (to <= from + BEFORE && items[to]?.kind === 'word' && !isVerb(speech, items[to])) to++;
  const isEpithet = to === from + 2 && items[to - 1]?.capital;
  const isOffice = isPerson(speech, items[to - 1]) && isVerb(speech, items[to]);
  return isOffice && !isEpithet ? { from, to } : undefined;
}

/** An office with its name has no more words. */
const LONGEST_HOLDER = 8;

/** «बागान मालिक रंजीत गोगोई | का अनुभव अलग है»: the name and office with which a sentence turns to somebody. */
function holderAhead(speech: Speech, items: readonly Item[]): Range | undefined {
  const from = datelineEnd(items);
  const to = items.findIndex(
    ({ word }, i) =>
      speech.is.genitive.has(word) && speech.is.outlooks.has(items[i + 1]?.word ?? ''),
  );
  const words = items.slice(from, Math.max(from, to));
  const isPlain = words.every(({ kind, word }) => kind === 'word' && !speech.is.stops.has(word));
  const isHeld = words.slice(0, -1).some((item) => isPerson(speech, item));
  return isPlain && isHeld && words.length <= LONGEST_HOLDER ? { from, to } : undefined;
}

const isFelt = (speech: Speech, items: readonly Item[]): boolean =>
  items.some(({ word }) => speech.is.feelings.has(word));

/** «कोच्चि के किसान | रवि मेनन | को भरोसा नहीं»: of whom a sentence tells what they feel. */
const experiencerAhead = (speech: Speech, items: readonly Item[]): Range | undefined =>
  isFelt(speech, items) ? datived(speech, items) : undefined;

/** «किसान रवि मेनन को इनाम मिला»: whether a sentence tells what somebody got, who may speak next or not. */
const tellsOfReceiver = (speech: Speech, items: readonly Item[]): boolean =>
  !isFelt(speech, items) && datived(speech, items) !== undefined;

/** «बागान मालकिन रूपा बरुआ आश्वस्त नहीं हैं»: an office and a name in front of which nothing tells where that ends. */
function tellsOfHolder(speech: Speech, items: readonly Item[]): boolean {
  if (speech.capitals || items.some(({ word }) => speech.is.markers.has(word))) return false;
  const role = items.slice(0, FAR).findIndex((item) => isPerson(speech, item));
  const name = items.slice(role + 1, role + 1 + LEAST_NAME);
  const isPlain = ({ kind, word }: Item): boolean =>
    kind === 'word' && !speech.is.stops.has(word) && !speech.is.genitive.has(word);
  return role >= 0 && name.length === LEAST_NAME && name.every(isPlain);
}

/** Whether a sentence tells of somebody who may be whom the next pronoun means, or not. */
export const tellsOfOther = (speech: Speech, items: readonly Item[]): boolean =>
  tellsOfReceiver(speech, items) || tellsOfHolder(speech, items);

/** The office and name in the dative with which a sentence begins in which nobody acts. */
function datived(speech: Speech, items: readonly Item[]): Range | undefined {
  const to = items.slice(0, FAR).findIndex(({ word }) => speech.is.experiencer.has(word));
  if (to < 1 || items.some(({ word }) => speech.is.markers.has(word))) return undefined;
  const role = items.slice(0, to).findLastIndex((item) => isPerson(speech, item));
  const name = items.slice(role + 1, to);
  const isName = name.every(({ kind, word, spaced }) =>
    kind === 'word'
      ? !speech.is.stops.has(word) && !speech.is.genitive.has(word)
      : word === '.' && !spaced,
  );
  const isFull = name.filter(({ kind }) => kind === 'word').length > 1;
  return role >= 0 && isName && isFull && name.length <= LONGEST_NAME
    ? { from: role, to }
    : undefined;
}

/** So far from the head of a sentence somebody is brought in, and so many words and signs a name has. */
const FAR = 14;
/** A name and what follows it, which no postposition may be. */
const LEAST_NAME = 4;
const LONGEST_NAME = 5;

const isVerb = (speech: Speech, item: Item | undefined): boolean =>
  speech.is.passive.has(item?.word ?? '') || speech.is.auxiliaries.has(item?.word ?? '');

/** «एक कारोबारी | ने …»: the same in front of the marker of who acts. */
function newcomerBefore(speech: Speech, items: readonly Item[]): Range | undefined {
  const marker = items.findIndex(({ word }) => speech.is.markers.has(word));
  const phrase = marker > 0 ? phraseBefore(speech, items, marker) : undefined;
  const isNew =
    phrase && items.slice(phrase.from, phrase.to).some(({ word }) => speech.is.newcomers.has(word));
  return isNew && isPerson(speech, items[phrase.to - 1]) ? phrase : undefined;
}
