import type { Token } from '../../token';
import { hasTrait } from '../lexicon/traits';
import { between, cuesBetween, isA, isParted, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';

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
export const isPassing = (topic: Topic, passage: Passage, to: number, wasOn: boolean): boolean =>
  topic.kind === 'noise' &&
  wasOn &&
  isParted(passage, topic.end, to) &&
  !isLabel(passage, topic, to) &&
  !isInterrupted(passage, topic, to);
