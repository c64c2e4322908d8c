import { type Cue, skipAdverbs } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { datelineEnd, type Item, isBreak, isDash, type Range } from '../passage/items';
import { adverbialStart } from '../phrase/phrase-before';
import type { Subject } from '../subject/before';

/** A cue with its speaker; what remains is to find what was said. */
export interface Attributed {
  readonly cue: Cue;
  readonly subject?: Subject;
  /** True where the subject is a medium that passes on what somebody else said. */
  readonly isMedium: boolean;
}

/** No sentence of prose reports more words than this; longer ones are cut, so that time stays linear. */
const LONGEST = 400;

const EDGE = new Set([',', '.', ':', ';', '…', '!', '?', '—', '–', '-', '।', '|', '--']);

/** A range without the punctuation at its edges. */
export function trimmedRange(items: readonly Item[], range: Range): Range {
  let { from, to } = range;
  while (from < to && EDGE.has(items[from]?.word ?? '')) from++;
  while (to > from && EDGE.has(items[to - 1]?.word ?? '')) to--;
  return { from, to };
}

/** "Menon expects rain, he added.": whether a verb closes its sentence. */
const isTrailing = (items: readonly Item[], { after, form }: Cue): boolean =>
  form === 'finite' && items[after]?.word === '.' && after === items.length - 1;

/** «…, लेकिन साथ ही | दावा किया»: where a verb is joined whose subject stands in front of another; -1: nested. */
function jointBefore(speech: Speech, items: readonly Item[], { at }: Cue): number {
  const joint = skipAdverbs(speech, items, at - 1);
  if (!speech.is.conjunctions.has(items[joint]?.word ?? '')) return -1;
  return items[joint - 1]?.word === ',' ? joint - 1 : joint;
}

/** Where the clause of a later cue begins, so that the content before it, from `behind` on, ends there; -1: nested. */
function clauseStart(
  speech: Speech,
  items: readonly Item[],
  { cue, subject, isMedium }: Attributed,
  behind: number,
): number {
  const from = subject?.side === 'before' ? subject.from : cue.at;
  if (subject?.side === 'before' && subject.apposition && subject.apposition.from < behind)
    return subject.apposition.to > behind + 1 ? subject.apposition.to : -1;
  if (subject?.side === 'before' && subject.from < behind) return jointBefore(speech, items, cue);
  const left = items[from - 1];
  const joins = speech.is.conjunctions.has(left?.word ?? '');
  if (cue.form === 'sourceBefore' || cue.form === 'sourceOwn') return from;
  if (left?.word === ';' || left?.word === ':') return from - 1;
  if (isMedium || isTrailing(items, cue)) return isBreak(left) ? from - 1 : -1;
  if (subject?.side === 'shared' && cue.class === 'thought')
    return joins && items[from - 2]?.word === ',' ? from - 2 : -1;
  if (subject?.side === 'shared' || cue.form === 'participle')
    return left?.word === ',' || joins ? from - 1 : -1;
  return joins && items[from - 2]?.word === ',' ? from - 2 : -1;
}

function nextClause(
  speech: Speech,
  items: readonly Item[],
  from: number,
  later: readonly Attributed[],
): number {
  for (const next of later) {
    const start = clauseStart(speech, items, next, from);
    if (start > from) return start;
  }
  return items.length;
}

/** Whether item `at` stands in a clause which opens the sentence; "As he said, …" opens with the cue itself. */
function isSubordinate(speech: Speech, items: readonly Item[], at: number): boolean {
  const word = items[0]?.word ?? '';
  const opens = speech.is.subordinators.has(word) || speech.is.leads.has(word);
  if (!opens || speech.is.as.has(word)) return false;
  return items.findIndex((item) => item.word === ',') >= at;
}

/** Whether the comma at `i` ends what is said: ", and he …"; ", but both sides …" goes on. */
function turns(speech: Speech, items: readonly Item[], i: number): boolean {
  const [joint, next] = [items[i + 1]?.word ?? '', items[i + 2]?.word ?? ''];
  const isPronoun = speech.pronouns.has(next) && !speech.is.determiners.has(next);
  return speech.is.conjunctions.has(joint) && isPronoun;
}

/** ‘prices are “too high,” referring to tea’: whether the last quotation of a sentence ends what was said. */
function endsQuoting(speech: Speech, items: readonly Item[], i: number, end: number): boolean {
  const { quoted, isWhole } = items[i] as Item;
  const next = items[i + 1]?.word === ',' ? i + 2 : i + 1;
  if (!quoted || speech.inverts || !(isWhole || next === i + 2) || next >= end) return false;
  const word = items[next]?.word ?? '';
  const goesOn = speech.is.narrates.has(word) || speech.is.gerunds.has(word);
  return goesOn && !items.slice(next, end).some((item) => item.quoted);
}

/** "…, but the port is closed", "…, even as it rained": where the narrator takes over, with no quotation to come. */
function narrates(speech: Speech, items: readonly Item[], comma: number, end: number): boolean {
  if (speech.inverts || !speech.capitals) return false;
  const [joint, next] = [items[comma + 1]?.word ?? '', items[comma + 2]?.word ?? ''];
  const turns =
    speech.is.turns.has(joint) ||
    speech.is.turns.has(`${joint} ${next}`) ||
    (speech.is.and.has(joint) && speech.is.pasts.has(next));
  return turns && !items.slice(comma, end).some(({ quoted }) => quoted);
}

/** Index after the last item of content that begins behind `from`. */
export function contentEnd(
  speech: Speech,
  items: readonly Item[],
  from: number,
  later: readonly Attributed[],
): number {
  const end = Math.min(nextClause(speech, items, from, later), from + LONGEST);
  const subordinate = isSubordinate(speech, items, from);
  for (let i = from + 2; i < end; i++) {
    const isComma = items[i]?.word === ',';
    if (isComma && (subordinate || narrates(speech, items, i, end))) return i;
    if ((isComma || items[i]?.isWhole) && turns(speech, items, i)) return isComma ? i : i + 1;
    if (endsQuoting(speech, items, i, end)) return i + 1;
  }
  return end;
}

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
  for (let i = from; i < Math.min(from + 4, to); i++)
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

/** What stands in front of a cue that comes after its content. */
export function leading(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
  earlier: readonly Attributed[],
): Range | undefined {
  if (subject?.side === 'shared' || cue.adjoins || isRelative(speech, items, subject))
    return undefined;
  const last = earlier[earlier.length - 1];
  let to = subject?.side === 'before' ? subject.from : mannerStart(speech, items, cue);
  if (last?.isMedium && cue.form === 'sourceBefore') to = last.cue.at;
  if (to < 1 || (!isBreak(items[to - 1]) && cue.form !== 'sourceBefore')) return undefined;
  let from =
    last && !last.isMedium ? resumption(speech, items, last.cue.after, to) : datelineEnd(items);
  while (
    from < to &&
    (speech.is.conjunctions.has(items[from]?.word ?? '') || items[from]?.word === ',')
  )
    from++;
  from = afterColon(items, { from, to });
  const range = trimmedRange(items, { from: afterThat(speech, items, { from, to }), to });
  return range.to > range.from && range.to - range.from <= LONGEST ? range : undefined;
}
