import type { Cue } from './cues';
import { datelineEnd, type Item, isBreak, isDash, type Range } from './items';
import { isSpeaking } from './phrase';
import type { Speech } from './speech';
import type { Subject } from './subject';

/** A cue with its speaker; what remains is to find what was said. */
export interface Attributed {
  readonly cue: Cue;
  readonly subject?: Subject;
  /** True where the subject is a medium that passes on what somebody else said. */
  readonly isMedium: boolean;
}

/** How far behind a cue its content may be announced, in words. */
const FAR = 30;

/** No sentence of prose reports more words than this; longer ones are cut, so that time stays linear. */
const LONGEST = 400;

const APPROXIMATE = new Set([
  'around',
  'about',
  'over',
  'under',
  'more',
  'less',
  'between',
  'up',
  'до',
  'около',
]);
const EDGE = new Set([',', '.', ':', ';', '…', '!', '?', '—', '–', '-', '।', '|', '--']);

const isTime = (speech: Speech, item: Item): boolean => speech.is.times.has(item.word);

const isPlacing = (speech: Speech, items: readonly Item[], i: number): boolean => {
  const item = items[i] as Item;
  if (isTime(speech, item)) return true;
  const measures = items[i + 1]?.kind === 'number' && APPROXIMATE.has(item.word);
  return speech.is.prepositions.has(item.word) && !measures;
};

const startsClause = (speech: Speech, item: Item): boolean =>
  speech.pronouns.has(item.word) || speech.is.determiners.has(item.word);

const isNear = (items: readonly Item[], i: number, from: number, to: number): boolean =>
  i < to && i < from + FAR && items[i] !== undefined;

/** Where the content is announced after an adverbial or a hearer: "that", a colon, a quotation. */
function announced(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = from; isNear(items, i, from, to); i++) {
    const item = items[i] as Item;
    if (item.word === ':' && i + 1 < to) return i + 1;
    if (speech.is.that.has(item.word)) return i + 1;
    if (item.quoted && (items[i - 1]?.word === ',' || i === from)) return i;
    if (item.word === ';' || isDash(item)) return -1;
  }
  return -1;
}

/** Where a clause begins after an adverbial ("at a meeting on Monday he …"). */
function afterAdverbial(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; isNear(items, i, from, to); i++) {
    const [before, item] = [items[i - 1] as Item, items[i] as Item];
    if (item.word === ',') return -1;
    if (isPlacing(speech, items, i) || isPlacing(speech, items, i - 1)) continue;
    if (speech.is.determiners.has(before.word)) continue;
    if (startsClause(speech, item) || isTime(speech, before)) return i;
  }
  return -1;
}

/** Where the content begins after the hearer ("told reporters he …", "urged them to …"). */
function afterHearer(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; isNear(items, i, from, to); i++) {
    const [before, item] = [items[i - 1] as Item, items[i] as Item];
    if (item.word === ',' || item.word === '.') return -1;
    if (item.word === 'to' || item.word === 'about') return i;
    if (speech.is.prepositions.has(item.word)) return afterAdverbial(speech, items, i, to);
    if (!speech.is.determiners.has(before.word) && startsClause(speech, item)) return i;
  }
  return -1;
}

/** Where the content goes on after "…, he said,". */
function afterComma(
  speech: Speech,
  items: readonly Item[],
  from: number,
  to: number,
  hasLead: boolean,
): number {
  const first = items[from];
  if (!first || first.quoted) return from;
  if (speech.is.that.has(first.word)) return from + 1;
  const found = hasLead ? -1 : announced(speech, items, from, to);
  if (found >= 0) return found;
  const isAside =
    speech.is.conjunctions.has(first.word) ||
    speech.is.prepositions.has(first.word) ||
    speech.pronouns.get(first.word)?.relative === true ||
    (!speech.pronouns.has(first.word) && first.word.endsWith('ing'));
  return isAside ? -1 : from;
}

/** Where the content begins after "According to a poll of voters in three states,". */
function afterSource(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + FAR); i++) if (items[i]?.word === ',') return i + 1;
  return -1;
}

/** Where the content begins that follows a cue; -1 where none does before item `to`. */
export function contentStart(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
  to: number,
  hasLead: boolean,
): number {
  const isSource = cue.form.startsWith('source');
  const inverted =
    subject?.side === 'after'
      ? isSource
        ? subject.to
        : (subject.apposition?.to ?? subject.to)
      : 0;
  const from = Math.max(cue.after, inverted);
  const first = items[from];
  if (!first || from >= to) return -1;
  if (first.quoted) return from;
  if (first.word === ':' || speech.is.that.has(first.word)) return from + 1 < to ? from + 1 : -1;
  if (inverted > 0 && !isSource && !speech.inverts) return -1;
  if (first.word === ',') return afterComma(speech, items, from + 1, to, hasLead);
  if (isSource) return cue.at < 2 ? afterSource(items, from, to) : -1;
  if (!speech.capitals && first.word === '-') return from + 1;
  if (cue.class !== 'act' && (speech.inverts || !speech.capitals))
    return announced(speech, items, from, to);
  if (cue.class === 'act')
    return isTime(speech, first) ? afterAdverbial(speech, items, from, to) : from;
  if (first.kind === 'mark' && !/[[($€£₹#@]/.test(first.word)) return -1;
  const hears = speech.is.objects.has(items[cue.at]?.word ?? '');
  const places = isPlacing(speech, items, from) && first.word !== 'to';
  if (!hears && !places) return from;
  const found = announced(speech, items, from, to);
  if (found >= 0) return found;
  return hears ? afterHearer(speech, items, from, to) : afterAdverbial(speech, items, from, to);
}

/** A range without the punctuation at its edges. */
export function trimmedRange(items: readonly Item[], range: Range): Range {
  let { from, to } = range;
  while (from < to && EDGE.has(items[from]?.word ?? '')) from++;
  while (to > from && EDGE.has(items[to - 1]?.word ?? '')) to--;
  return { from, to };
}

/** Where the clause of a later cue begins, so that the content before it ends there; -1: nested. */
function clauseStart(
  speech: Speech,
  items: readonly Item[],
  { cue, subject, isMedium }: Attributed,
): number {
  const from = subject?.side === 'before' ? subject.from : cue.at;
  const left = items[from - 1];
  const joins = speech.is.conjunctions.has(left?.word ?? '');
  if (cue.form === 'sourceBefore' || cue.form === 'sourceOwn') return from;
  if (left?.word === ';') return from - 1;
  if (isMedium) return isBreak(left) ? from - 1 : -1;
  if (subject?.side === 'shared' && cue.class === 'thought') return -1;
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
    const start = clauseStart(speech, items, next);
    if (start > from) return start;
  }
  return items.length;
}

/** Whether the sentence opens with a clause that another follows; "As he said, …" opens with the cue itself. */
const isSubordinate = (speech: Speech, items: readonly Item[]): boolean =>
  speech.is.subordinators.has(items[0]?.word ?? '') && !speech.is.as.has(items[0]?.word ?? '');

/** Whether the comma at `i` ends what is said: ", and he …". */
function turns(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word } = items[i + 1] ?? { word: '' };
  return (
    speech.is.conjunctions.has(word) && speech.pronouns.get(items[i + 2]?.word ?? '') !== undefined
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
  const subordinate = isSubordinate(speech, items);
  for (let i = from + 2; i < end; i++) {
    if (items[i]?.word === ',' && (subordinate || turns(speech, items, i))) return i;
  }
  return end;
}

/** Where a new clause begins behind an earlier cue: after a semicolon, ", but" or a leading subordinate clause. */
function resumption(speech: Speech, items: readonly Item[], from: number, to: number): number {
  const subordinate = isSubordinate(speech, items);
  for (let i = from; i < Math.min(to - 1, from + LONGEST); i++) {
    if (items[i]?.word === ';') return i + 1;
    const joins = speech.is.conjunctions.has(items[i + 1]?.word ?? '');
    if (items[i]?.word === ',' && (joins || subordinate)) return joins ? i + 2 : i + 1;
  }
  return datelineEnd(items);
}

/** "О том, что …, сообщил": the content begins behind a "that" near the start. */
function afterThat(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  for (let i = from; i < Math.min(from + 4, to); i++)
    if (speech.is.that.has((items[i] as Item).word)) return i + 1;
  return from;
}

/** What stands in front of a cue that comes after its content. */
export function leading(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
  earlier: readonly Attributed[],
): Range | undefined {
  if (subject?.side === 'shared' || cue.adjoins) return undefined;
  const last = earlier[earlier.length - 1];
  let to = subject?.side === 'before' ? subject.from : cue.at;
  if (last?.isMedium && cue.form === 'sourceBefore') to = last.cue.at;
  if (to < 1 || (!isBreak(items[to - 1]) && cue.form !== 'sourceBefore')) return undefined;
  let from =
    last && !last.isMedium ? resumption(speech, items, last.cue.after, to) : datelineEnd(items);
  while (
    from < to &&
    (speech.is.conjunctions.has(items[from]?.word ?? '') || items[from]?.word === ',')
  )
    from++;
  const range = trimmedRange(items, { from: afterThat(speech, items, { from, to }), to });
  return range.to > range.from && range.to - range.from <= LONGEST ? range : undefined;
}

/** Whether a subject can hold an opinion or act: a name, a pronoun for a person, a noun for people. */
export function isAnimate(speech: Speech, items: readonly Item[], { to }: Range): boolean {
  const last = items[to - 1];
  const traits = speech.pronouns.get(last?.word ?? '');
  if (traits)
    return traits.gender !== undefined || traits.plural === true || traits.relative === true;
  return isSpeaking(speech, last) || last?.kind !== 'word' || !speech.capitals;
}
