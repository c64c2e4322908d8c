import type { Speech } from '../lexicon/speech';
import { namingOf } from '../naming/names';
import { type Item, isBreak, type Range } from '../passage/items';
import { isPronoun } from '../phrase/nouns';
import { phraseBefore } from '../phrase/phrase-before';

/** How far behind whoever differs the word for it may stand. */
const FAR_STANCE = 4;

/** The words of a clause from item `from` on. */
function clauseFrom(items: readonly Item[], from: number): Item[] {
  const words = items.slice(from, from + FAR_STANCE);
  const end = words.findIndex((item) => isBreak(item));
  return end < 0 ? words : words.slice(0, end);
}

/**
 * Whether at item `i` whoever stands in front of it is said to differ: «… | की राय अलग है», «… | की अलग राय है»,
 * «… | इससे सहमत नहीं», «… | अलग राय रखते हैं», «… | ने उलट बात कही».
 */
function differsAt(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word } = items[i] as Item;
  const { towards, genitive, markers, stances, differing, views } = speech.is;
  const behind = clauseFrom(items, i + 1);
  if (towards.has(word) && behind.some((item) => stances.has(item.word))) return true;
  // «सोने | की बात अलग है»: an idiom for another matter
  const isView = behind.some(
    (item) => views.has(item.word) && !(genitive.has(word) && speech.is.asking.has(item.word)),
  );
  if (differing.has(word)) return views.has(behind[0]?.word ?? '');
  const isHinge = towards.has(word) || genitive.has(word) || markers.has(word);
  return isHinge && isView && behind.some((item) => differing.has(item.word));
}

/** A name without an office has two words at least, one behind an occupation that no table knows three. */
const LEAST_NAME = 2;
const LEAST_CALLED = 3;
const LONGEST_NAME = 4;

/** An office, a body, or a name of somebody; nobody whom only a pronoun tells, and no goods. */
function isSomebody(speech: Speech, items: readonly Item[], range: Range): boolean {
  const { kind } = namingOf(speech, items, range);
  const nouns = items.slice(range.from, range.to);
  const isHolder = nouns.some(({ word }) => speech.roles.of(word) ?? speech.bodies.of(word));
  const own = nouns.length - 1 - nouns.findLastIndex(({ word }) => speech.is.genitive.has(word));
  const least = kind === 'name' ? LEAST_NAME : LEAST_CALLED;
  const isNamed = own >= least && own <= LONGEST_NAME;
  return !nouns.some((item) => isPronoun(speech, item)) && (isHolder || isNamed);
}

/** «… के शोधकर्ता रवि मेनन | इससे सहमत नहीं»: whom a sentence without capitals tells to agree or to differ. */
export function dissenter(speech: Speech, items: readonly Item[]): Range | undefined {
  for (let i = 1; i < items.length; i++) {
    if (!differsAt(speech, items, i)) continue;
    const phrase = phraseBefore(speech, items, i);
    if (phrase) return isSomebody(speech, items, phrase) ? phrase : undefined;
  }
  return undefined;
}
