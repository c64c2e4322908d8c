import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import {
  datelineEnd,
  type Item,
  isBreak,
  isDash,
  type Range,
  trimmedRange,
} from '../passage/items';
import { adverbialStart } from '../phrase/phrase-before';
import type { Attributed } from './attributed';
import { behindColon, isSubordinate, LONGEST } from './end';

/** Where a new clause begins behind an earlier cue: after a semicolon, ", but" or a leading subordinate clause. */
function resumption(speech: Speech, items: readonly Item[], from: number, to: number): number {
  const subordinate = isSubordinate(speech, items, from);
  for (let i = from; i < Math.min(to - 1, from + LONGEST); i++) {
    if (items[i]?.word === ';') return i + 1;
    const joins = speech.is.conjunctions.has(items[i + 1]?.word ?? '');
    if (items[i]?.word === ',' && (joins || subordinate)) return joins ? i + 2 : i + 1;
  }
  return datelineEnd(items);
}

/** "О том, что …, сообщил": the content begins behind a "that" near the start. */
function afterThat(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  if (speech.inverts && !speech.is.prepositions.has(items[from]?.word ?? '')) return from;
  // "If that happens, …": a pronoun
  const first = speech.is.subordinators.has(items[from]?.word ?? '') ? from + 2 : from;
  // "Growers that …, he said": a clause about the noun before it
  const most = speech.inverts || !speech.capitals ? from + 4 : from + 1;
  for (let i = first; i < Math.min(most, to); i++)
    if (speech.is.that.has((items[i] as Item).word)) return i + 1;
  return from;
}

/** ‘Tea will not last: “…,” he said’: a colon announces the quotation at the end. */
function afterColon(items: readonly Item[], range: Range): number {
  const { from, to } = trimmedRange(items, range);
  const isAnnounced = to - 1 > from && items[to - 1]?.quoted && items[to - 2]?.word === ':';
  return isAnnounced ? to - 1 : range.from;
}

/** "Menon, | who | advises dealers, …": what stands before a relative clause was not said in it. */
const isRelative = (speech: Speech, items: readonly Item[], subject: Range | undefined): boolean =>
  !speech.inverts && speech.pronouns.get(items[subject?.from ?? -1]?.word ?? '')?.relative === true;

/** «…, — | с улыбкой | ответил Лаптев»: where the manner in front of an inverted verb begins. */
function mannerStart(speech: Speech, items: readonly Item[], { at }: Cue): number {
  const start = speech.inverts ? adverbialStart(speech, items, at) : -1;
  return start > 0 && isDash(items[start - 1]) ? start : at;
}

/** "The port is closed, | as | Menon has said": whether only "as" joins the speaker to the words before `to`. */
const isAsSaid = ({ is, inverts, capitals }: Speech, items: readonly Item[], to: number): boolean =>
  capitals && !inverts && is.as.has(items[to - 1]?.word ?? '') && items[to - 2]?.word === ',';

/** "Tea sold well, | but | according to Menon coffee did not": what a source says behind a conjunction follows it. */
export const isJoined = (speech: Speech, items: readonly Item[], { form, at }: Cue): boolean =>
  form === 'sourceBefore' &&
  speech.capitals &&
  !speech.inverts &&
  speech.is.conjunctions.has(items[at - 1]?.word ?? '');

/** A conjunction; "as of March" begins what is said. */
const isJoint = ({ is }: Speech, items: readonly Item[], i: number): boolean =>
  is.conjunctions.has(items[i]?.word ?? '') &&
  !(is.as.has(items[i]?.word ?? '') && is.prepositions.has(items[i + 1]?.word ?? ''));

/** «दाम गिरेंगे, | भारत में | चिली के राजदूत ने कहा»: where the place begins at which somebody serves; else `to`. */
function beforePlace(speech: Speech, items: readonly Item[], to: number): number {
  const isPlace =
    !speech.capitals &&
    speech.is.locative.has(items[to - 1]?.word ?? '') &&
    items[to - 2]?.kind === 'word';
  const isTold = !speech.is.adverbial.has(items[to - 4]?.word ?? '');
  return isPlace && isTold && isBreak(items[to - 3]) ? to - 2 : to;
}

/** What stands in front of a cue that comes after its content. */
export function leading(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
  earlier: readonly Attributed[],
): Range | undefined {
  if (subject?.side === 'shared' || cue.adjoins || isRelative(speech, items, subject))
    return undefined;
  if (isJoined(speech, items, cue)) return undefined;
  const last = earlier[earlier.length - 1];
  let to = subject?.side === 'before' ? subject.from : mannerStart(speech, items, cue);
  to = beforePlace(speech, items, to);
  if (last?.isMedium && cue.form === 'sourceBefore') to = last.cue.at;
  if (isAsSaid(speech, items, to) && items[cue.after]?.kind !== 'word') to--;
  if (items[to - 1]?.word === ';') return undefined;
  if (to < 1 || (!isBreak(items[to - 1]) && cue.form !== 'sourceBefore')) return undefined;
  let from =
    last && !last.isMedium ? resumption(speech, items, last.cue.after, to) : datelineEnd(items);
  while (from < to && (isJoint(speech, items, from) || items[from]?.word === ',')) from++;
  from = behindColon(speech, items, cue, afterColon(items, { from, to }), to);
  const range = trimmedRange(items, { from: afterThat(speech, items, { from, to }), to });
  return range.to > range.from && range.to - range.from <= LONGEST ? range : undefined;
}
