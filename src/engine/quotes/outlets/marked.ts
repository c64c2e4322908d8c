import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';
import { isQuotedMedium, isQuotedName, LONGEST_NAME, mediumAt, quotedName } from './media';
import type { Outlet } from './outlet';

/** How far behind the medium that passes words on their source may be named. */
const FAR_SOURCE = 20;

/** How far behind whoever heard the words the verb that tells of them may stand. */
const FAR_VERB = 6;

const isNamePart = (speech: Speech, item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !item.quoted &&
  !speech.pronouns.has(item.word) &&
  !speech.is.stops.has(item.word) &&
  !speech.is.openings.has(item.word) &&
  !speech.is.genitive.has(item.word);

/** The name or noun of a medium that ends in front of `to`: «सूर्योदय अखबार», «समाचार एजेंसी तास». */
function mediumBefore(
  text: string,
  speech: Speech,
  items: readonly Item[],
  to: number,
): Outlet | undefined {
  for (let i = Math.max(0, to - LONGEST_NAME); i < to; i++) {
    const known = mediumAt(speech, items, i);
    if (known && i + known.length === to) return { name: known.meaning, again: false };
    const noun = speech.media.at(items, i)?.length;
    if (noun === undefined || i + noun !== to) continue;
    let from = i;
    while (from > 0 && i - from < 2 && isNamePart(speech, items[from - 1])) from--;
    const own = mediumAt(speech, items, from);
    if (own) return { name: own.meaning, again: false };
    if (from === i) return { again: true };
    const span = [items[from], items[i - 1]] as [Item, Item];
    return { name: text.slice(span[0].start, span[1].end), again: false };
  }
  return undefined;
}

/** «अंग्रेजी अखबार | द पुणे पोस्ट»: how many items the noun for a medium, with what describes it, stands in front of the name. */
function nounWithin(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    const length = speech.media.at(items, i)?.length ?? 0;
    if (length > 0 && i + length < to) return i + length - from;
  }
  return 0;
}

/** «… ने | समाचार चैनल आज वार्ता | को»: a name that a word for media opens or closes, right in front of `to`. */
function namedBefore(
  text: string,
  speech: Speech,
  items: readonly Item[],
  to: number,
): Outlet | undefined {
  let from = to;
  while (from > 0 && to - from < LONGEST_NAME && isNamePart(speech, items[from - 1])) from--;
  const noun = nounWithin(speech, items, from, to);
  const first = from + noun;
  const isName = noun > 0 || speech.is.mediumFirst.has(items[from]?.word ?? '');
  const isMedium = isName || speech.is.mediumLast.has(items[to - 1]?.word ?? '');
  const [start, end] = [items[first]?.start, items[to - 1]?.end];
  if (!isMedium || to - first < (noun > 0 ? 1 : 2) || start === undefined) return undefined;
  return { name: text.slice(start, end), again: false };
}

/** «दैनिक | ‘चाय मंत्र’ |», «समाचार एजेंसी | वोल्गा वायर |», «सूर्योदय अखबार |»: the medium that ends in front of `to`. */
export function calledBefore(
  text: string,
  speech: Speech,
  items: readonly Item[],
  to: number,
): Outlet | undefined {
  const last = items[to - 1];
  if (!last || !isQuotedName(last))
    return mediumBefore(text, speech, items, to) ?? namedBefore(text, speech, items, to);
  const name = quotedName(text, speech, last);
  return isQuotedMedium(speech, items, to) ? { name, again: false } : undefined;
}

/** «… ने | रोज़नामा | के हवाले से»: the medium whose name ends in front of the marker of who acts. */
export function bearerAt(
  text: string,
  speech: Speech,
  items: readonly Item[],
  i: number,
): Outlet | undefined {
  if (!speech.is.markers.has(items[i]?.word ?? '')) return undefined;
  const refers = items.slice(i, i + FAR_SOURCE).some(({ word }) => speech.is.referring.has(word));
  const found = refers ? calledBefore(text, speech, items, i) : undefined;
  return found && { ...found, once: true };
}

/** «… ने ‘सागर गजट’ | को बताया», «दैनिक प्रभात | से बातचीत में»: the medium in front of the word that marks the hearer. */
export function hearerAt(
  text: string,
  speech: Speech,
  items: readonly Item[],
  i: number,
): Outlet | undefined {
  if (!speech.is.heardBy.has(items[i]?.word ?? '')) return undefined;
  if (!items.slice(i + 1, i + FAR_VERB).some(({ word }) => speech.is.heard.has(word)))
    return undefined;
  const before = items[speech.media.of(items[i - 1]?.word ?? '') ? i - 2 : i - 1];
  if (before && isQuotedName(before))
    return { name: quotedName(text, speech, before), again: false };
  return namedBefore(text, speech, items, i) ?? mediumBefore(text, speech, items, i);
}

/** How far behind a medium the verb of writing may stand: «में | अपने एक लेख में | लिखा». */
const FAR_WRITING = 5;

/** Whether a name in quotation marks in front of `to` opens or closes like a medium's: «‘द पुणे रिव्यू’», not «किताब ‘द टी रिव्यू’». */
function isMediumTitle(text: string, speech: Speech, items: readonly Item[], to: number): boolean {
  const last = items[to - 1];
  if (!last || speech.is.works.has(items[to - 2]?.word ?? '')) return false;
  const words = quotedName(text, speech, last).toLowerCase().split(/\s+/);
  const isNamed =
    speech.is.mediumFirst.has(words[0] ?? '') || speech.is.mediumLast.has(words.at(-1) ?? '');
  return isQuotedMedium(speech, items, to) || (words.length > 1 && isNamed);
}

/** «… ने ‘द पुणे रिव्यू’ | में लिखा», «पुणे टाइम्स | में एक लेख में कहा»: the medium in which somebody wrote. */
export function writtenIn(
  text: string,
  speech: Speech,
  items: readonly Item[],
  i: number,
): Outlet | undefined {
  if (i === 0 || !speech.is.locative.has(items[i]?.word ?? '')) return undefined;
  if (!items.slice(i + 1, i + 1 + FAR_WRITING).some(({ word }) => speech.is.writes.has(word)))
    return undefined;
  const before = items[i - 1] as Item;
  if (!isQuotedName(before))
    return namedBefore(text, speech, items, i) ?? mediumBefore(text, speech, items, i);
  return isMediumTitle(text, speech, items, i)
    ? { name: quotedName(text, speech, before), again: false }
    : undefined;
}
