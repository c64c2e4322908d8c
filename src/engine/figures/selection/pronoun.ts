import type { FoundQuantity } from '../../analysis';
import { isRelative } from '../comparison/change';
import { between, cuesBetween, isParted, type Passage } from '../passage/passage';
import { decides, isHead, type Topic } from '../passage/topic';
import { isPronoun } from './continuation';
import type { Thread } from './discourse';

/** What a change that a pronoun takes up is followed by, if anything is told there that it may be of. */
const behindPronoun = (passage: Passage, found: FoundQuantity): Topic | undefined =>
  isRelative(found) && isPronoun(passage, found.span.start)
    ? passage.topics.find(
        (topic) => topic.start >= found.span.end && (isHead(topic) || decides(topic)),
      )
    : undefined;

/** "That was 7% more than in May|, and | Russia's share rose": a change of what the pronoun takes up. */
export function isOfPronoun(passage: Passage, thread: Thread, found: FoundQuantity): boolean {
  const next = behindPronoun(passage, found);
  return thread.on && next !== undefined && isParted(passage, found.span.end, next.start);
}

/** How far behind a change whatever it is measured by may be told. */
const MEASURE = 4;

/** "That was 7% more than | exports to Germany": how two flows compare is no change. */
export function isOfFlows(passage: Passage, found: FoundQuantity): boolean {
  const next = behindPronoun(passage, found);
  if (!next || isParted(passage, found.span.end, next.start)) return false;
  return cuesBetween(passage, 'than', found.span.end, next.start).some(
    (word) => between(passage, word.end, next.start).length <= MEASURE,
  );
}
