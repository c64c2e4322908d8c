import type { Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import { isLink, linkAt } from '../lexicon/links';
import { between, cuesBetween, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';
import { names, type Thread } from './discourse';

const isRanked = (passage: Passage): boolean => passage.cues.some((word) => word.cues.has('rank'));

/** "fourth after Germany", "चीन के बाद चौथा": named only as who stands higher. */
function isHigher(passage: Passage, { start, end }: Topic): boolean {
  const { tokens } = passage.sentence;
  const before = tokens.findLast((token) => token.end <= start);
  const after = tokens.filter((token) => token.start >= end).slice(0, 2);
  return (
    isLink(passage, before, 'overtaking') ||
    after.some((token) => isLink(passage, token, 'overtaken'))
  );
}

/** The nearest topic before a rank, over those who stand higher. */
const lastBefore = (passage: Passage, at: number): Topic | undefined =>
  passage.topics.findLast((topic) => topic.end <= at && topic.kind !== 'open');

/** "Russia becomes India's fourth-largest supplier", "Russia overtook Chile to become …": both are named. */
export function isRankOfBoth(passage: Passage, { span }: FoundQuantity): boolean {
  const last = passage.topics.findLast(
    (topic) => topic.end <= span.start && !isHigher(passage, topic),
  );
  return isRanked(passage) && last?.kind !== 'other';
}

/** "the world's | second-largest producer": right in front of a rank there is nothing of a partner. */
const isOfWorld = (passage: Passage, { start }: Span): boolean => {
  const lead = between(passage, passage.sentence.start, start);
  return lead.some((_, at) => at + linkAt(passage, lead, at, 'inWorld') === lead.length);
};

/** "in the world" stands within so many words of a rank, on either side. */
const AMONG = 4;

/** "third in the world", "the world's third buyer". */
function isAmongAll(passage: Passage, { start, end }: Span): boolean {
  const { sentence } = passage;
  const near = [
    ...between(passage, sentence.start, start).slice(-AMONG),
    ...between(passage, start, end),
    ...between(passage, end, sentence.end).slice(0, AMONG),
  ];
  return near.some((_, at) => linkAt(passage, near, at, 'inWorld') > 0);
}

/** "India, the third-biggest consumer of crude": nothing of the pair, unless both are named. */
export function isWorldwide(passage: Passage, { quantity, span }: FoundQuantity): boolean {
  if (quantity.kind !== 'rank') return false;
  if (names(passage, 'IN') && names(passage, 'RU')) return isOfWorld(passage, span);
  const [role] = cuesBetween(passage, 'rank', span.end, passage.sentence.end);
  const { tokens } = passage.sentence;
  const token = tokens.find(({ start }) => start === role?.start);
  return isAmongAll(passage, span) || isLink(passage, token, 'worldwide');
}

/** "India is the second market after China": where the text speaks of the pair one name will do. */
export function isRankOfOne(passage: Passage, thread: Thread, found: FoundQuantity): boolean {
  const { quantity, span } = found;
  if (quantity.kind !== 'rank' || !thread.on || !isRanked(passage)) return false;
  const last = lastBefore(passage, span.start);
  if (last?.kind !== 'india' && last?.kind !== 'russia') return false;
  const stranger = passage.topics.find(
    ({ kind, start }) => start >= span.end && (kind === 'other' || kind === 'noise'),
  );
  return !stranger || isHigher(passage, stranger);
}

/** "Russia passed Iraq as India's top supplier", "India is fourth after Germany": others in passing end no thread. */
export const keepsThread = (passage: Passage, start: Thread): boolean => {
  const [india, russia] = [names(passage, 'IN'), names(passage, 'RU')];
  return isRanked(passage) && start.known && ((india && russia) || (start.on && (india || russia)));
};
