import type { Token } from '../../token';
import { hasTrait } from '../lexicon/traits';
import { between, cuesBetween, isA, isParted, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';

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
      return !thread.on && resumes(topic, passage, start, at) ? { ...start, on: true } : thread;
    case 'india':
      return thread;
  }
}

/** So many words in front of a noun may hold its preposition. */
const LEAD = 2;

/** «ВВП страны — 3 трлн»: a dash is the verb of what stands right before it; not «до пошлин — 3 млрд». */
function isEquated(passage: Passage, topic: Topic, to: number): boolean {
  const lead = between(passage, passage.sentence.start, topic.start).slice(-LEAD);
  const isLed =
    !hasTrait(passage, 'postpositional') &&
    lead.some((token) => isA(passage, token, 'cause', 'filler', 'base', 'than'));
  const link = between(passage, topic.end, to).filter((token) => !isA(passage, token, 'filler'));
  const dash = link.findIndex(({ word }) => /^[—–-]$/.test(word));
  return !isLed && dash >= 0 && dash === link.length - 1 && link.slice(0, dash).every(isWord);
}

const isWord = ({ kind }: Token): boolean => kind === 'word';

/** "Port stocks: 5 million tonnes"; not "exports, after the duty, stopped: 5 million tonnes". */
const isLabel = (passage: Passage, topic: Topic, to: number): boolean =>
  !passage.topics.some(({ kind, start }) => kind === 'ours' && start < topic.start) &&
  (between(passage, topic.end, to).some(({ word }) => word === ':') ||
    isEquated(passage, topic, to));

/** Words before a subject ("The new US |") and in the aside behind it (", they wrote,"). */
const LEADING = 3;
const ASIDE = 4;

/** "The duty, they wrote, puts | $48 billion": a subject from which nothing but a short aside parts a figure. */
function isInterrupted(passage: Passage, topic: Topic, to: number): boolean {
  const { sentence, units } = passage;
  if (between(passage, sentence.start, topic.start).length > LEADING) return false;
  const lead = units.filter(({ start, end }) => start >= sentence.start && end <= topic.start);
  const isLed = lead.some(
    ({ kind, roles, form }) => kind === 'word' && !roles.has('article') && !form,
  );
  const rest = between(passage, topic.end, to);
  const close = rest.findIndex(({ word }, at) => at > 0 && word === ',');
  const isAside = rest[0]?.word === ',' && close > 1 && close <= ASIDE;
  const end = rest[close]?.end ?? to;
  const goesOn =
    isParted(passage, end, to) ||
    cuesBetween(passage, 'anaphor', end, to).length > 0 ||
    passage.topics.some(({ kind, start, end: e }) => kind === 'ours' && start >= end && e <= to);
  return !isLed && isAside && !goesOn;
}

/** "despite the tariffs, trade rose": a subject between commas does not end the thread. */
const isPassing = (topic: Topic, passage: Passage, to: number, wasOn: boolean): boolean =>
  topic.kind === 'noise' &&
  wasOn &&
  isParted(passage, topic.end, to) &&
  !isLabel(passage, topic, to) &&
  !isInterrupted(passage, topic, to);

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
