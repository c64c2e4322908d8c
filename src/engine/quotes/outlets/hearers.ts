import { isAdjective } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';
import { tellsOther } from '../passage/titles';
import {
  isArticled,
  isHearer,
  isQuotedName,
  isTitled,
  LATIN,
  mediumAt,
  quotedName,
  runAfter,
} from './media';
import type { Outlet } from './outlet';

/** How far behind "told" a medium may be named, in words. */
const FAR = 4;

/** "told the paper | that", «рассказал агентству, | что»: whether what was told begins at `i`. */
const endsHearer = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.is.that.has(items[i]?.word ?? '') || items[i - 1]?.word === ',';

/** «говорил в январе местной …»: what in Russian may stand in front of the medium that heard it. */
const isStep = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.inverts &&
  !items[i]?.capital &&
  [items[i], speech.is.within.has(items[i]?.word ?? '') ? items[i + 1] : undefined].some(
    (item) => item && (speech.is.times.has(item.word) || isAdjective(item.word)),
  );

/** "the | Volga Wire | news agency |,": a name in front of the noun that says what it is; "the Russian news agency" has none. */
function isCalledMedium(speech: Speech, items: readonly Item[], from: number, to: number): boolean {
  let end = to;
  while (items[end]?.capital === false && speech.media.of(items[end]?.word ?? '')) end++;
  const [noun, next] = [items[end - 1]?.word ?? '', items[end]];
  if (end === to || to === from || !speech.is.mediumNouns.has(noun)) return false;
  const ends = !next || next.kind === 'mark' || speech.is.that.has(next.word);
  const isPlace = items.slice(from, to).some(({ word }) => speech.places.of(word));
  return ends && !isPlace;
}

/** The medium named right after "told", "in an interview with" and the like. */
export function heardAt(
  text: string,
  speech: Speech,
  items: readonly Item[],
  from: number,
): Outlet | undefined {
  let isMedium = false;
  for (let i = from; i < Math.min(items.length, from + FAR); i++) {
    const item = items[i] as Item;
    const to = runAfter(speech, items, i);
    const known = mediumAt(speech, items, i);
    const isNamed =
      known ||
      isArticled(speech, items, i, to) ||
      isTitled(speech, items, i, to) ||
      isCalledMedium(speech, items, i, to) ||
      ((isMedium || speech.media.of(items[to - 1]?.word ?? '')) && to > i);
    if (isMedium && endsHearer(speech, items, i)) return { again: true };
    if (isQuotedName(item) && (isMedium || isHearer(speech, items, i)))
      return { name: quotedName(text, speech, item), again: false };
    if (isNamed) {
      const after = i + (known?.length ?? 0);
      const end = items[Math.max(to, after) - 1] as Item;
      const printed = text.slice(item.start, end.end);
      const isWhole = known && (to <= after || (speech.inverts && !LATIN.test(printed)));
      return { name: isWhole ? known.meaning : printed.replace(/^«|»$/gu, ''), again: false };
    }
    if (speech.media.of(item.word)) isMedium = true;
    else if (
      !isStep(speech, items, i) &&
      !speech.is.determiners.has(item.word) &&
      !speech.places.of(item.word) &&
      item.kind === 'word'
    )
      return isMedium && speech.inverts ? { again: true } : undefined;
  }
  return isMedium ? { again: true } : undefined;
}

/** "… को बताया": a known medium in front of the word that marks it as the hearer. */
export function heardBefore(
  text: string,
  speech: Speech,
  items: readonly Item[],
  from: number,
): Outlet | undefined {
  const known = mediumAt(speech, items, from);
  if (!known) return undefined;
  for (let i = from + known.length; i < Math.min(items.length, from + known.length + FAR); i++) {
    if (!speech.is.heardBy.has((items[i] as Item).word)) continue;
    const behind = from + known.length;
    const isWhole = i === behind || behind + (speech.media.at(items, behind)?.length ?? 0) === i;
    const { start } = items[from] as Item;
    return {
      name: isWhole ? known.meaning : text.slice(start, (items[i - 1] as Item).end),
      again: false,
    };
  }
  return undefined;
}

/** «об этом | ТАСС | сказал директор»: a known medium in front of a verb behind which somebody else is named who speaks. */
export function heardInFront(
  speech: Speech,
  items: readonly Item[],
  from: number,
): Outlet | undefined {
  const known = speech.inverts ? mediumAt(speech, items, from) : undefined;
  const verb = known && speech.cues.at(items, from + known.length);
  const isSaid = verb?.meaning.form === 'finite' && verb.meaning.class === 'speech';
  return known && isSaid && tellsOther(speech, items, from + known.length + verb.length)
    ? { name: known.meaning, again: false }
    : undefined;
}

/** «сказал чиновник РИА Новости», «сказал он ТАСС»: a noun or pronoun for the speaker may stand before the medium that heard it. */
export function behindSpeaker(speech: Speech, items: readonly Item[], from: number): number {
  const { word, capital } = items[from] ?? { word: '', capital: false };
  const isSomebody =
    speech.roles.of(word) === true || speech.pronouns.get(word)?.gender !== undefined;
  const isSpeaker = speech.inverts && !capital && isSomebody;
  return isSpeaker && !speech.is.heads.has(word) && mediumAt(speech, items, from + 1)
    ? from + 1
    : from;
}
