import {
  isAdjacent,
  marked,
  type Subject,
  speakingPlace,
  subjectAfter,
  subjectBefore,
} from './beside';
import { type Cue, skipAdverbs } from './cues';
import { datelineEnd, type Item, isAdverb, isBreak, type Range } from './items';
import type { Passage } from './passages';
import { isSpeaking, phraseAfter } from './phrase';
import type { Speech } from './speech';

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

/** Whether a subject can hold an opinion or act: a name, a pronoun for a person, a noun for people. */
export function isAnimate(speech: Speech, items: readonly Item[], { to }: Range): boolean {
  const last = items[to - 1];
  const traits = speech.pronouns.get(last?.word ?? '');
  if (traits)
    return traits.gender !== undefined || traits.plural === true || traits.relative === true;
  return isSpeaking(speech, last) || last?.kind !== 'word' || !speech.capitals;
}
