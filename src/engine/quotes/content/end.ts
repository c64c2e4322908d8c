import { skipAdverbs } from '../cues/adverbs';
import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { type Item, isBreak, isClock } from '../passage/items';
import type { Attributed } from './attributed';

/** No sentence of prose reports more words than this; longer ones are cut, so that time stays linear. */
export const LONGEST = 400;

/** "Menon expects rain, he added.": whether a verb closes its sentence. */
const isTrailing = (items: readonly Item[], { after, form }: Cue): boolean =>
  form === 'finite' && items[after]?.word === '.' && after === items.length - 1;

/** «…, लेकिन साथ ही | दावा किया»: where a verb is joined whose subject stands in front of another; -1: nested. */
function jointBefore(speech: Speech, items: readonly Item[], { at }: Cue): number {
  const joint = skipAdverbs(speech, items, at - 1);
  if (!speech.is.conjunctions.has(items[joint]?.word ?? '')) return -1;
  return items[joint - 1]?.word === ',' ? joint - 1 : joint;
}

/** "…, and repeatedly | says": where a verb is joined whose subject it shares; -1 where none is. */
function sharedJoint(speech: Speech, items: readonly Item[], { at, form }: Cue): number {
  const joint = form === 'finite' ? skipAdverbs(speech, items, at - 1) : -1;
  const isJoint = joint < at - 1 && speech.is.conjunctions.has(items[joint]?.word ?? '');
  return isJoint ? joint : -1;
}

/** "…, and when asked, he | replied, “…”": the last comma and conjunction in front of a clause with words of its own; -1 where none is. */
function jointBehind(speech: Speech, items: readonly Item[], behind: number, from: number): number {
  for (let i = from - 2; i > behind; i--)
    if (items[i]?.word === ',' && speech.is.conjunctions.has(items[i + 1]?.word ?? '')) return i;
  return -1;
}

/** Whether a quotation follows a verb and a sign. */
const announces = (items: readonly Item[], { after, form }: Cue): boolean =>
  form === 'finite' &&
  [',', ':'].includes(items[after]?.word ?? '') &&
  items[after + 1]?.quoted !== undefined;

/** How far in front of a source the narrator's own words may end, in words. */
const FAR_COLON = 40;

/** «Он называет сумму высокой: | речь, по его словам, …»: where in front of a source's words the narrator's own end. */
export function behindColon(
  { inverts }: Speech,
  items: readonly Item[],
  { form }: Cue,
  from: number,
  to: number,
): number {
  if (!inverts || !form.startsWith('source')) return from;
  for (let i = to - 2; i > Math.max(from, to - FAR_COLON); i--)
    if (items[i]?.word === ':' && !isClock(items, i)) return i + 1;
  return from;
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
  if (subject?.side === 'before' && left?.word === ',' && announces(items, cue))
    return jointBehind(speech, items, behind, from);
  if (cue.form === 'sourceBefore' || cue.form === 'sourceOwn') {
    const colon = behindColon(speech, items, cue, behind, from);
    return colon > behind ? colon - 1 : from;
  }
  if (left?.word === ';' || left?.word === ':') return from - 1;
  if (isMedium || isTrailing(items, cue)) return isBreak(left) ? from - 1 : -1;
  const isAnnounced =
    speech.is.that.has(items[cue.after]?.word ?? '') &&
    speech.is.telling.has(items[cue.at]?.word ?? '');
  if (subject?.side === 'shared' && cue.class === 'thought' && !isAnnounced)
    return joins && items[from - 2]?.word === ',' ? from - 2 : -1;
  if (subject?.side === 'shared' || cue.form === 'participle')
    return left?.word === ',' || joins ? from - 1 : sharedJoint(speech, items, cue);
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
export function isSubordinate(speech: Speech, items: readonly Item[], at: number): boolean {
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

/** "…, | but did not say when", «…, | но не уточнил, когда»: where the narrator tells what whoever spoke kept back. */
function keepsBack(speech: Speech, items: readonly Item[], i: number): boolean {
  const at = items[i]?.word === ',' ? i + 1 : i;
  return (
    speech.is.contrasts.has(items[at]?.word ?? '') &&
    speech.withholds.at(items, at + 1) !== undefined
  );
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
    if (keepsBack(speech, items, i)) return i;
    if (isComma && (subordinate || narrates(speech, items, i, end))) return i;
    if ((isComma || items[i]?.isWhole) && turns(speech, items, i)) return isComma ? i : i + 1;
    if (endsQuoting(speech, items, i, end)) return i + 1;
  }
  return end;
}
