import { contains } from '../../model/span';
import type { FoundQuantity } from '../analysis';
import type { Memory } from './memory';
import type { Passage } from './passage';

const LARGE = 1e6;

/** Whether a large number stands without anything that it counts: "it is now about 66 bn". */
function countsNothing({ sentence, cues }: Passage, { span, quantity }: FoundQuantity): boolean {
  if (quantity.kind !== 'number' || (quantity.scale ?? 1) < LARGE) return false;
  const next = sentence.tokens.find((token) => token.start >= span.end);
  if (next?.kind === 'word') return cues.some((word) => contains(word, next));
  return !next || next.spaced || /^[.,;:!?)।»”"]$/.test(next.word);
}

/** Large numbers of a sentence in the currency of the sum before them, which is remembered. */
export function inCurrency(passage: Passage, memory: Memory): Passage {
  const quantities = passage.quantities.map((found): FoundQuantity => {
    if (found.quantity.kind === 'money') memory.currency = found.quantity.unit;
    const unit = memory.currency;
    if (!unit || !countsNothing(passage, found)) return found;
    const because = [...found.because, { rule: 'unit:carried' }];
    return { ...found, quantity: { ...found.quantity, kind: 'money', unit }, because };
  });
  return { ...passage, quantities };
}
