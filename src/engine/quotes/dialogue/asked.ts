import type { Speech } from '../lexicon/speech';
import { namingOf } from '../naming/names';
import { endsInMedium, namesMedium } from '../outlets/media';
import type { Item, Range } from '../passage/items';
import { phraseBefore } from '../phrase/phrase-before';
import type { KnownTest } from '../statements/colon';

/** «से | खास | बातचीत»: so many words may stand between whom somebody asked and the noun for it. */
const DESCRIBING = 2;

const isReporter = (speech: Speech, { word }: Item): boolean => speech.is.reporters.has(word);

/** Where the name ends of whoever was asked: «रवि मेनन | से बातचीत», «रवि मेनन | का साक्षात्कार»; -1 where nobody was. */
function askedEnd(speech: Speech, items: readonly Item[]): number {
  for (let i = 1; i < items.length; i++) {
    const { word } = items[i] as Item;
    const next = items.slice(i + 1, i + 2 + DESCRIBING);
    const talks = (item: Item): boolean =>
      speech.is.asking.has(item.word) || speech.interview.of(item.word) === true;
    const isWith = speech.is.heardBy.has(word) && next.some(talks);
    const isOf = speech.is.genitive.has(word) && !!next[0] && speech.interview.of(next[0].word);
    if (isWith || isOf) return i;
  }
  return -1;
}

/** «राजदूत रवि मेनन | से खास बातचीत», but «पुतिन | से बातचीत के बाद»: whether a headline ends with whom its medium asked. */
function endsAsked(speech: Speech, items: readonly Item[], to: number): boolean {
  const rest = items.slice(to + 1).filter(({ kind }) => kind === 'word');
  const last = rest[rest.length - 1];
  const isNoun =
    last !== undefined &&
    (speech.is.asking.has(last.word) || speech.interview.of(last.word) === true);
  return isNoun && rest.length <= DESCRIBING + 1;
}

/** Whether a phrase in front of the marker of who acts is a medium's: «बीबीसी संवाददाता …», «पुणे टाइम्स». */
const asksForMedium = (speech: Speech, items: readonly Item[], range: Range): boolean =>
  items.slice(range.from, range.to).some((item) => isReporter(speech, item)) ||
  namesMedium(speech, items, range) ||
  endsInMedium(speech, items, range);

/**
 * Whom a text without capitals says that its medium asked.
 * @example «संवाददाता मीना रावत ने राजदूत | रवि मेनन | से बात की», «राजदूत | रवि मेनन | से बातचीत»
 */
export function askedIn(
  speech: Speech,
  items: readonly Item[],
  isKnown: KnownTest,
): Range | undefined {
  if (speech.capitals) return undefined;
  const to = askedEnd(speech, items);
  const marker = items.findIndex(({ word }) => speech.is.markers.has(word));
  const isTold = marker >= 0 && marker < to;
  if (!isTold && !endsAsked(speech, items, to)) return undefined;
  if (to < 0 || (isTold && !asksForMedium(speech, items, { from: 0, to: marker })))
    return undefined;
  const phrase = phraseBefore(speech, items, to);
  if (!phrase || asksForMedium(speech, items, phrase)) return undefined;
  const { kind, name, role } = namingOf(speech, items, phrase);
  return kind === 'name' && (role || isKnown(items, name)) ? phrase : undefined;
}

/** «संवाददाता | मीना रावत | ने …»: the name of whoever only asks. */
export function reporterIn(speech: Speech, items: readonly Item[]): Range | undefined {
  const marker = speech.capitals ? -1 : items.findIndex(({ word }) => speech.is.markers.has(word));
  const at = items.findLastIndex((item, i) => i < marker && isReporter(speech, item));
  return at >= 0 && at + 1 < marker ? { from: at + 1, to: marker } : undefined;
}
