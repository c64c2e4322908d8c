import { skipAdverbs } from '../cues/adverbs';
import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { isQuotedName, LONGEST_NAME, mediumAt } from '../outlets/media';
import { type Item, isBreak, isDash, type Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { subjectBefore } from './before';
import { marked } from './marked';
import type { Subject } from './subject';

/** «कहते हैं», «बोले»: a form of the verb whose subject stands without the marker of who acts. */
export const isUnmarked = (speech: Speech, items: readonly Item[], cue: Cue): boolean =>
  genderOf(speech, items, cue) !== undefined;

/** «कहती हैं» tells of a woman, «कहते हैं» of a man; the verb of a marked subject does not agree with it. */
export function genderOf(
  speech: Speech,
  items: readonly Item[],
  { form, at, after, adjoins }: Cue,
): 'f' | 'm' | undefined {
  if (form !== 'finite' || adjoins || speech.capitals) return undefined;
  const words = items.slice(at, after);
  if (words.some(({ word }) => speech.is.unmarkedShe.has(word))) return 'f';
  return words.some(({ word }) => speech.is.unmarkedHe.has(word)) ? 'm' : undefined;
}

/** «बार-बार», «हंसते-हंसते»: a word said twice tells how something is done. */
const isRepeated = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.word === '-' &&
  !isDash(items[i - 1]) &&
  items[i]?.word !== undefined &&
  items[i]?.word === items[i - 2]?.word;

/** Where the hearer begins who ends at item `i`: several people, or a medium; -1 for others. */
function hearerStart(speech: Speech, items: readonly Item[], i: number): number {
  const item = items[i];
  if (!item) return -1;
  if (speech.is.plural.has(item.word) || isQuotedName(item)) return i;
  for (let from = Math.max(0, i - LONGEST_NAME); from <= i; from++)
    if (from + (mediumAt(speech, items, from)?.length ?? 0) === i + 1) return from;
  return -1;
}

/** «पिछले महीने»: where a time in front of a verb begins that ends at item `i`; -1 where none does. */
function timeStart(speech: Speech, items: readonly Item[], i: number): number {
  const word = items[i]?.word ?? '';
  if (speech.is.times.has(word)) return i;
  return speech.is.spans.has(word) && items[i - 1]?.kind === 'word' ? i - 1 : -1;
}

/** «पुणे | में», «एक सभा | में»: where the place or occasion begins that ends at item `i`; -1 for others. */
function placeStart(speech: Speech, items: readonly Item[], i: number): number {
  if (speech.is.indefinite.has(items[i - 1]?.word ?? '')) return i - 1;
  const isAlone = speech.is.locative.has(items[i - 1]?.word ?? '');
  if (isAlone || speech.lands.of(items[i]?.word ?? '') !== undefined) return i;
  return timeStart(speech, items, i);
}

/** «रवि मेनन | पत्रकारों से बातचीत में | कहते हैं»: where the subject ends in front of whom the verb takes beside it. */
function behindSubject(speech: Speech, items: readonly Item[], at: number): number {
  for (let to = at; ; ) {
    if (isRepeated(items, to - 1)) {
      to -= 3;
      continue;
    }
    const i = skipAdverbs(speech, items, to - 1);
    const word = items[i]?.word ?? '';
    const isTalk = speech.is.locative.has(word) && speech.is.heard.has(items[i - 1]?.word ?? '');
    const hearer = speech.is.heardBy.has(word) ? hearerStart(speech, items, i - 1) : -1;
    const isPlace = !isTalk && speech.is.locative.has(word);
    const other = isPlace ? placeStart(speech, items, i - 1) : timeStart(speech, items, i);
    if (isTalk) to = i - 1;
    else if (hearer > 0) to = hearer;
    else if (other > 0) to = other;
    else return i + 1;
  }
}

/** How far in front of its verb a relative clause begins, in words. */
const CLAUSE = 10;

/** «| जो | लोग कहते हैं कि …»: whether a clause only tells of whom its narrator speaks. */
export function isRelative(speech: Speech, items: readonly Item[], cue: Cue): boolean {
  if (!isUnmarked(speech, items, cue)) return false;
  for (let i = cue.at - 1; i >= Math.max(0, cue.at - CLAUSE); i--) {
    const { kind, word } = items[i] as Item;
    if (kind === 'mark' || speech.is.that.has(word)) return false;
    if (speech.is.relatives.has(word)) return true;
  }
  return false;
}

/** «… ने | चाय पी और | रवि मेनन बोले»: where a subject begins behind the conjunction that ends another's clause. */
function behindClause(speech: Speech, items: readonly Item[], { from, to }: Subject): number {
  let i = from - 1;
  while (i >= 0 && items[i]?.kind === 'word' && !speech.is.that.has(items[i]?.word ?? '')) {
    if (speech.is.markers.has(items[i]?.word ?? '')) break;
    i--;
  }
  if (!speech.is.markers.has(items[i]?.word ?? '')) return from;
  for (let at = from; at < to - 1; at++)
    if (speech.is.conjunctions.has(items[at]?.word ?? '')) return at + 1;
  return from;
}

/** Whoever ends a sentence behind the verb has no more words, office included. */
const LONGEST_CLOSING = 8;

/** «“…,” कहते हैं | चाय किसान रवि मेनन»: who ends a sentence behind a verb that opens its clause, told by an office. */
function closing(speech: Speech, items: readonly Item[], { at, after }: Cue): Range | undefined {
  const left = items[at - 1];
  const to = items.length - (items[items.length - 1]?.kind === 'mark' ? 1 : 0);
  if (!left || !(left.quoted || isBreak(left)) || to <= after || to - after > LONGEST_CLOSING)
    return undefined;
  const words = items.slice(after, to);
  const isOther = ({ kind, word }: Item): boolean =>
    kind !== 'word' ||
    (speech.is.stops.has(word) && !speech.is.genitive.has(word)) ||
    speech.is.markers.has(word);
  const isHeld = words.some(({ word }) => speech.roles.of(word) === true);
  const isLed = speech.is.genitive.has(words[words.length - 2]?.word ?? '');
  return isHeld && !isLed && !words.some(isOther) ? { from: after, to } : undefined;
}

/**
 * The subject of a verb that has none in front of a marker: «एक सचिव | मुझसे कहा करते थे»; behind "and"
 * that of the verb before.
 */
export function unmarked(speech: Speech, passage: Passage, cue: Cue): Subject | undefined {
  const { items } = passage;
  const last = closing(speech, items, cue);
  if (last) return { ...last, side: 'after', gender: genderOf(speech, items, cue) };
  const to = behindSubject(speech, items, cue.at);
  const isJoined = speech.is.conjunctions.has(items[to - 1]?.word ?? '');
  const own = (isJoined ? marked : subjectBefore)(speech, passage, to);
  if (!own) return undefined;
  const from = isJoined ? own.from : behindClause(speech, items, own);
  return { ...own, from, gender: genderOf(speech, items, cue) };
}
