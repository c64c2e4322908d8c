import type { FoundQuantity } from '../../analysis';
import { between, cuesBetween, isParted, type Passage } from './passage';

const STUCK_REACH = 5;

/** "rupees worth $4 billion stuck in accounts": a balance that no trade came of yet. */
export const isStuck = (passage: Passage, { quantity, span }: FoundQuantity): boolean =>
  quantity.kind === 'money' &&
  passage.cues.some((word) => {
    if (!word.cues.has('stuck')) return false;
    const [from, to] = word.end <= span.start ? [word.end, span.start] : [span.end, word.start];
    return (
      between(passage, from, to).length <= STUCK_REACH &&
      !isParted(passage, from, to) &&
      cuesBetween(passage, 'and', from, to).length === 0
    );
  });
