import { linkAt } from '../lexicon/links';
import { between, cuesBetween, isParted, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';
import { isPassing } from './passing';

/** Any figure, or an amount of the trade that a question or a heading spoke of. */
export type Asked = 'figure' | 'amount';

/** Whether the text speaks of the pair's trade, and of what of it. */
export interface Thread {
  readonly on: boolean;
  /** Whether it spoke of it before. */
  readonly known: boolean;
  /** What a figure measures unless something nearer says otherwise. */
  readonly head?: Topic;
  /** What the last sentence set beside another's trade, with which it ended. */
  readonly beside?: Topic;
  /** What the first figure of the last sentence was of: its subject. */
  readonly subject?: Topic;
  /** The units of the last figures. */
  readonly units?: ReadonlySet<string>;
  /** What the last sentence asked for, or announced. */
  readonly asked?: Asked;
  /** The paragraph of the last sentence, and what it counted in, if all its figures are of the pair. */
  readonly row?: { readonly block: number; readonly units: string };
}

/** Whether a sentence turns to something of a kind. */
export const has = ({ topics }: Passage, ...kinds: Topic['kind'][]): boolean =>
  topics.some(({ kind }) => kinds.includes(kind));

/** Whether a sentence names one of the two, alone, in a phrase of trade or with the other. */
export const names = ({ topics }: Passage, party: 'IN' | 'RU'): boolean =>
  topics.some(
    ({ kind, phrase }) =>
      kind === 'ours' ||
      kind === (party === 'IN' ? 'india' : 'russia') ||
      phrase?.participants.some((participant) => participant.party === party),
  );

/** "China took most of Russia's coal with 6 million tonnes, India came third": named in a clause of its own. */
const isApart = (passage: Passage, at: number): boolean => {
  const india = passage.topics.find(
    ({ kind, phrase }) =>
      kind === 'ours' || kind === 'india' || phrase?.participants.some((p) => p.party === 'IN'),
  );
  return india !== undefined && india.start >= at && isParted(passage, at, india.start);
};

/** "freight | from Mumbai to Novorossiysk": what a price is of takes up nothing. */
function isOfTerms({ start, subject }: Topic, passage: Passage): boolean {
  const last = passage.topics.findLast(({ end }) => end <= start);
  return last?.cue === 'terms' && subject !== true && !isParted(passage, last.end, start);
}

/** Whether Russia, named alone, takes up the thread: beside India, or as the subject of a flow or balance. */
const resumes = (topic: Topic, passage: Passage, start: Thread, at: number): boolean =>
  (start.on && names(passage, 'IN') && !isApart(passage, at)) ||
  (start.known && topic.subject === true && has(passage, 'open'));

/** How the thread goes on after one topic. */
function follow(thread: Thread, topic: Topic, passage: Passage, start: Thread, at: number): Thread {
  switch (topic.kind) {
    case 'ours':
      return { on: true, known: true, head: topic };
    case 'other':
    case 'noise':
      return { on: false, known: thread.known };
    case 'open':
      return thread.on ? { ...thread, head: topic } : thread;
    case 'russia':
      return !thread.on && !isOfTerms(topic, passage) && resumes(topic, passage, start, at)
        ? { ...start, on: true }
        : thread;
    case 'india':
      return thread;
  }
}

/** The thread at a place in a sentence, which began with `start`. */
export function threadAt(passage: Passage, start: Thread, at: number): Thread {
  let thread = start;
  for (const topic of passage.topics) {
    if (topic.end > at) break;
    if (!isPassing(topic, passage, at, thread.on))
      thread = follow(thread, topic, passage, start, at);
  }
  return thread;
}

/** "smaller than | trade with Chile": what is only compared with. */
const isCompared = (passage: Passage, { kind, phrase, start }: Topic): boolean =>
  kind === 'other' &&
  phrase !== undefined &&
  passage.topics.some((own) => own.kind === 'ours' && own.end <= start) &&
  cuesBetween(passage, 'than', passage.sentence.start, start).some(
    ({ end }) => between(passage, end, start).length === 0,
  );

/** "prices rose 5%": what is told of prices in passing ends no thread; behind "smaller than trade with Chile" only a pronoun takes it up. */
export function threadAfter(passage: Passage, start: Thread): Thread {
  const topics = passage.topics.filter(({ cue }) => cue !== 'terms');
  const { end } = passage.sentence;
  const after = threadAt({ ...passage, topics }, start, end);
  const own = topics.filter((topic) => !isCompared(passage, topic));
  if (after.on || own.length === topics.length) return after;
  const beside = threadAt({ ...passage, topics: own }, start, end);
  return beside.on ? { ...after, beside: beside.head } : after;
}

/** «Ранее стало известно, что …»: other news of before take up nothing. */
export const unlessRecap = (passage: Passage, before: Thread): Thread =>
  linkAt(passage, passage.sentence.tokens, 0, 'recap') > 0 ? { ...before, on: false } : before;
