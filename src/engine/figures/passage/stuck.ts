import type { FoundQuantity } from '../../analysis';
import { isChain, isLink } from '../lexicon/links';
import { between, cuesBetween, isParted, type Passage } from './passage';
import { isHead } from './topic';

const STUCK_REACH = 6;

/** "stuck at $5 billion | in the banks": money, wherever it lies. */
const tellsWhere = (passage: Passage, at: number): boolean =>
  passage.sentence.tokens.some((token) => token.start >= at && isLink(passage, token, 'account'));

/** "exports are stuck | at | $5 billion", "निर्यात 5 अरब डॉलर | के आसपास | अटका है": trade that does not grow. */
function isLevel(passage: Passage, from: number, to: number): boolean {
  const link = between(passage, from, to);
  return (
    isChain(passage, link, 'stuckAt', 'about') &&
    !tellsWhere(passage, to) &&
    passage.topics.some((topic) => isHead(topic) && topic.phrase && topic.end <= from)
  );
}

/** "rupees worth $4 billion stuck in accounts": a balance that no trade came of yet. */
export const isStuck = (passage: Passage, { quantity, span }: FoundQuantity): boolean =>
  quantity.kind === 'money' &&
  passage.cues.some((word) => {
    if (!word.cues.has('stuck')) return false;
    const [from, to] = word.end <= span.start ? [word.end, span.start] : [span.end, word.start];
    return (
      between(passage, from, to).length <= STUCK_REACH &&
      !isParted(passage, from, to) &&
      !isLevel(passage, from, to) &&
      cuesBetween(passage, 'and', from, to).length === 0
    );
  });
