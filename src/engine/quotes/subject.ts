import { type Cue, skipAdverbs } from './cues';
import { datelineEnd, type Item, isAdverb, isBreak, isDash, type Range } from './items';
import { mediumAt } from './outlets';
import type { Passage } from './passages';
import {
  adverbialStart,
  isAdverbial,
  isSpeaking,
  openingBracket,
  phraseAfter,
  phraseBefore,
} from './phrase';
import type { Speech } from './speech';
import type { Traits } from './words';

/** Who a cue says is speaking: a noun phrase, with the apposition that describes it. */
export interface Subject extends Range {
  readonly side: 'before' | 'after' | 'shared';
  /** "Ajay Sahai, who heads the body, said": what stands between the commas. */
  readonly apposition?: Range;
  /** True where the phrase stands in another case than a subject's («в посольстве сообщили»). */
  readonly isOblique?: boolean;
  /** Of a source that is only a pronoun ("in his words"). */
  readonly traits?: Traits;
}

/** How far a subject may stand from its verb, in words. */
const REACH = 45;

const isComma = (item: Item | undefined): boolean => item?.word === ',' || isDash(item);

/** Steps left over "on Tuesday", "Monday morning", adverbs and auxiliaries. */
function skipLeft(speech: Speech, items: readonly Item[], from: number): number {
  for (let i = from; ; ) {
    const next = skipAdverbs(speech, items, i);
    const item = items[next];
    if (!item || !speech.is.times.has(item.word)) return next;
    const hasPreposition = speech.is.prepositions.has(items[next - 1]?.word ?? '');
    i = next - (hasPreposition ? 2 : 1);
  }
}

/** The phrase before an apposition that closes at `comma`. */
function throughApposition(
  speech: Speech,
  items: readonly Item[],
  comma: number,
): Subject | undefined {
  for (let i = comma - 1; i >= Math.max(0, comma - REACH); i--) {
    const { word } = items[i] as Item;
    if (items[i]?.quoted || word === ';' || word === ':') return undefined;
    const isHead = isComma(items[i]) && (speech.inverts || !isAdverbial(speech, items, i));
    const head = isHead ? phraseBefore(speech, items, i) : undefined;
    if (!head) continue;
    const isDescribed =
      speech.pronouns.has(items[i + 1]?.word ?? '') || isSpeaking(speech, items[head.to - 1]);
    if (isDescribed || items[head.to - 1]?.word === ')')
      return { ...head, side: 'before', apposition: { from: i + 1, to: comma } };
  }
  return undefined;
}

/** «Во вторник Карелин сказал»: behind an adverbial a name is the subject, unless the adverbial governs it. */
function isOwnName(speech: Speech, items: readonly Item[], { from }: Range): boolean {
  const [before, first] = [items[from - 1], items[from]];
  const isGoverned =
    speech.is.prepositions.has(before?.word ?? '') || speech.places.at(items, from);
  return first?.capital === true && !isGoverned;
}

export function subjectBefore(speech: Speech, { items }: Passage, at: number): Subject | undefined {
  let i = skipLeft(speech, items, at - 1);
  if (items[i]?.word === ')') i = openingBracket(items, i) - 1;
  if (i < 0) return undefined;
  if (isComma(items[i])) return throughApposition(speech, items, i);
  const range = phraseBefore(speech, items, i + 1);
  if (
    range &&
    speech.inverts &&
    isAdverbial(speech, items, i + 1) &&
    !isOwnName(speech, items, range)
  )
    return undefined;
  const head = range && beforeAdverbial(speech, items, range);
  return head && { ...head, side: 'before' };
}

/** "Alipov, while speaking to …, said": a clause without a subject of its own lies between. */
function beforeAdverbial(speech: Speech, items: readonly Item[], range: Range): Range | undefined {
  const isClause = items[range.from]?.word.endsWith('ing') && !items[range.from]?.capital;
  const joint = items[range.from - 1];
  if (!isClause || !speech.is.subordinators.has(joint?.word ?? '')) return range;
  return phraseBefore(speech, items, range.from - 1);
}

/** Steps right over "in an interview on Tuesday" in front of an inverted subject. */
function skipRight(speech: Speech, items: readonly Item[], from: number): number {
  if (!speech.inverts) return from;
  let i = from;
  while (i < items.length && i < from + 12) {
    const item = items[i] as Item;
    const isTime =
      speech.is.times.has(item.word) || speech.is.between.has(item.word) || item.kind === 'number';
    if (isTime || item.quoted) i++;
    else if (speech.is.prepositions.has(item.word) && !isSpeaking(speech, items[i + 1])) i += 2;
    else break;
  }
  return i;
}

function subjectAfter(speech: Speech, { items }: Passage, after: number): Subject | undefined {
  const from = skipRight(speech, items, after);
  const range = mediumAt(speech, items, from) ? undefined : phraseAfter(speech, items, from);
  if (!range) return undefined;
  const isAside = speech.inverts && speech.is.subordinators.has(items[0]?.word ?? '');
  if (isAside || !isComma(items[range.to])) return { ...range, side: 'after' };
  let to = range.to + 1;
  while (to < items.length && !items[to]?.quoted && items[to]?.word !== ';') to++;
  return { ...range, side: 'after', apposition: { from: range.to + 1, to } };
}

/** Where the run of capitalised words that begins at `from` ends. */
function runEnd(items: readonly Item[], from: number, before: number): number {
  let to = from;
  while (
    to < before &&
    (items[to]?.capital ||
      (items[to]?.kind === 'mark' && !items[to]?.spaced && items[to]?.word !== ','))
  )
    to++;
  return to;
}

/** The first name or pronoun of a passage: whom a trailing participle continues. */
export function mainSubject(
  speech: Speech,
  { items }: Passage,
  before: number,
): Subject | undefined {
  const first = datelineEnd(items);
  for (let i = first; i < Math.min(before, first + 60); i++) {
    const { word, capital } = items[i] as Item;
    if (speech.is.stops.has(word)) continue;
    const isDeterminer = speech.is.determiners.has(word);
    if (speech.pronouns.has(word) && !isDeterminer) return { from: i, to: i + 1, side: 'shared' };
    if (
      !capital ||
      isDeterminer ||
      speech.is.openings.has(word) ||
      speech.is.prepositions.has(word)
    )
      continue;
    const to = runEnd(items, i, before);
    if (!speech.is.prepositions.has(items[i - 1]?.word ?? '') && !speech.is.times.has(word))
      return { from: i, to, side: 'shared' };
    i = to;
  }
  return undefined;
}

const shared = (
  speech: Speech,
  passage: Passage,
  at: number,
  last: Subject | undefined,
): Subject | undefined => (last ? { ...last, side: 'shared' } : mainSubject(speech, passage, at));

/** The subject in front of the nearest marker ("… ने कहा"), or a pronoun that holds the marker. */
function marked(speech: Speech, { items }: Passage, at: number): Subject | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { word } = items[i] as Item;
    if (word === ';') return undefined;
    if (speech.pronouns.has(word) && !speech.is.determiners.has(word))
      return { from: i, to: i + 1, side: 'before' };
    const range = speech.is.markers.has(word) ? phraseBefore(speech, items, i) : undefined;
    if (range) return { ...range, side: 'before' };
  }
  return undefined;
}

const isAdjacent = (
  speech: Speech,
  items: readonly Item[],
  subject: Subject,
  at: number,
): boolean =>
  subject.apposition === undefined && skipLeft(speech, items, at - 1) === subject.to - 1;

/** «В посольстве сообщили»: the body in which something was said speaks. */
function speakingPlace(speech: Speech, items: readonly Item[], at: number): Subject | undefined {
  const to = skipLeft(speech, items, at - 1) + 1;
  const preposition = adverbialStart(speech, items, to);
  if (preposition < 0 || !speech.bodies.of(items[preposition + 1]?.word ?? '')) return undefined;
  return { from: preposition + 1, to, side: 'before', isOblique: true };
}

/** Before or after an inverted verb? A name or role that touches the verb speaks for "before". */
function inverted(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Subject | undefined {
  const { items } = passage;
  const own = subjectBefore(speech, passage, cue.at);
  const isClose =
    own &&
    isAdjacent(speech, items, own, cue.at) &&
    (isSpeaking(speech, items[own.to - 1]) || speech.pronouns.has(items[own.to - 1]?.word ?? ''));
  if (isClose) return own;
  const after = subjectAfter(speech, passage, cue.after);
  if (after) return after;
  const place = speakingPlace(speech, items, cue.at);
  if (place) return place;
  return own?.apposition ? own : joined(speech, passage, cue, last);
}

/** A verb after "and" has the subject of the verb before. */
function joined(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Subject | undefined {
  const { items } = passage;
  const { word } = items[skipAdverbs(speech, items, cue.at - 1)] ?? { word: '' };
  const joins = speech.is.conjunctions.has(word) || (word === ',' && cue.class === 'speech');
  return joins ? shared(speech, passage, cue.at, last) : undefined;
}

/** Whether a phrase after the verb stands alone, so that it is the speaker and not the content's subject. */
function closes(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
  strictly: boolean,
): boolean {
  const first = items[from];
  if (speech.pronouns.has(first?.word ?? '') || speech.is.possessives.has(first?.word ?? ''))
    return false;
  const next = items[to];
  if (!next || isBreak(next) || next.kind === 'mark') return true;
  return !strictly && (speech.is.breaks.has(next.word) || speech.is.times.has(next.word));
}

/** "…," said X: after words that end with a comma or a quotation mark the speaker may come last. */
function finite(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Subject | undefined {
  const { items } = passage;
  const left = items[cue.at - 1];
  const own = subjectBefore(speech, passage, cue.at);
  const isHearing = speech.is.objects.has(items[cue.at]?.word ?? '') && own !== undefined;
  if (cue.at > 0 && isBreak(left) && !isHearing) {
    const after = subjectAfter(speech, passage, cue.after);
    if (after && (left?.quoted || closes(speech, items, after, own !== undefined))) return after;
  }
  return own ?? joined(speech, passage, cue, last);
}

/** Who a cue says is speaking; `last` is the subject of the cue before in this passage. */
export function subjectOf(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Subject | undefined {
  const { items } = passage;
  if (cue.form === 'sourceOwn')
    return { from: cue.at, to: cue.after, side: 'after', traits: cue.traits };
  if (cue.form === 'sourceBefore') {
    const range = phraseAfter(speech, items, cue.after);
    return range && { ...range, side: 'after' };
  }
  if (cue.form === 'sourceAfter') return subjectBefore(speech, passage, cue.at);
  if (speech.is.markers.size > 0)
    return (
      (cue.adjoins ? undefined : marked(speech, passage, cue.at)) ??
      subjectBefore(speech, passage, cue.at) ??
      last
    );
  if (cue.form === 'finite')
    return (speech.inverts ? inverted : finite)(speech, passage, cue, last);
  const left = items[skipAdverbs(speech, items, cue.at - 1)];
  const isDetached =
    isBreak(left) || isAdverb(left) || speech.is.conjunctions.has(left?.word ?? '');
  const own = isDetached ? undefined : subjectBefore(speech, passage, cue.at);
  return own ?? shared(speech, passage, cue.at, last);
}
