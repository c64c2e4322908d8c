import type { Speech } from '../lexicon/speech';
import { namingOf } from '../naming/names';
import type { Item, Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { isSpeaking } from '../phrase/nouns';
import { phraseBefore } from '../phrase/phrase-before';
import { mainSubject } from '../subject/main-clause';
import type { Subject } from '../subject/subject';

/** A label of more words is a sentence that happens to hold a colon. */
export const LONGEST_LABEL = 8;

/** Whether a name is that of somebody whose office the text tells. */
export type KnownTest = (items: readonly Item[], name: Range) => boolean;

/** How far in front of a colon another candidate for its words is looked for. */
const FAR = 60;

/** «Обратно везти нечего: …»: a capital that only opens its sentence names nobody, unless the text knows them. */
function namedSubject(
  speech: Speech,
  passage: Passage,
  colon: number,
  isKnown: KnownTest,
): Subject | undefined {
  const subject = mainSubject(speech, passage, colon);
  const [first, ...rest] = passage.items.slice(0, FAR);
  if (!speech.inverts || !first || subject?.from !== 0 || subject.to !== 1) return subject;
  if (speech.pronouns.has(first.word) || isSpeaking(speech, { ...first, capital: false }))
    return subject;
  if (isKnown(passage.items, subject)) return subject;
  const items = [{ ...first, capital: false }, ...rest];
  return mainSubject(speech, { ...passage, items }, Math.min(colon, items.length));
}

/** «मंच से | वाणिज्य मंत्री रवि मेनन |: …»: a name with its office right in front of a colon. */
function officeHolder(speech: Speech, items: readonly Item[], colon: number): Subject | undefined {
  const range = phraseBefore(speech, items, colon);
  if (!range) return undefined;
  const naming = namingOf(speech, items, range);
  return naming.role && naming.kind === 'name' ? { ...range, side: 'before' } : undefined;
}

/** "5/ Quote | of the week: …": a noun whose capital only opens a title. */
const isTitle = (speech: Speech, items: readonly Item[], { from, to }: Subject): boolean =>
  !isSpeaking(speech, { ...(items[from] as Item), capital: false }) &&
  !items.slice(0, from).some(({ kind }) => kind === 'word') &&
  to === from + 1 &&
  speech.is.prepositions.has(items[to]?.word ?? '');

/** Who a sentence that ends in a colon is about; nobody where it names another one as well. */
export function announcer(
  speech: Speech,
  passage: Passage,
  colon: number,
  isKnown: KnownTest,
): Subject | undefined {
  if (!speech.capitals) return officeHolder(speech, passage.items, colon - 1);
  const subject =
    mainSubject(speech, passage, colon) && namedSubject(speech, passage, colon, isKnown);
  if (!subject || speech.inverts || !speech.capitals) return subject;
  const { items } = passage;
  if (isTitle(speech, items, subject) && !isKnown(items, subject)) return undefined;
  const isOther = (item: Item, i: number): boolean => {
    const before = items[subject.to + i - 1];
    const isName = item.capital && !before?.capital && !speech.is.times.has(item.word);
    const isGoverned = speech.is.prepositions.has(before?.word ?? '');
    return speech.pronouns.get(item.word)?.gender !== undefined || (isName && !isGoverned);
  };
  const last = items[subject.to - 1];
  const isOffice = last?.capital === true && speech.titles.of(last.word) === true;
  const between = items.slice(subject.to, Math.min(colon, subject.to + FAR));
  return isOffice || between.some(isOther) ? undefined : subject;
}
