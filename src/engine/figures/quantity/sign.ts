import type { FoundQuantity } from '../../analysis';
import type { Passage } from '../passage/passage';

/** "-13%" in a table tells a fall by 13%: its sign is no part of its size. */
const withoutSign = (found: FoundQuantity): FoundQuantity =>
  found.quantity.kind === 'percent' && found.quantity.value < 0
    ? {
        ...found,
        span: { ...found.span, start: found.span.start + 1 },
        quantity: { ...found.quantity, value: -found.quantity.value },
      }
    : found;

/** The quantities of a sentence without signs of rise or fall. */
export const unsigned = (passage: Passage): Passage => ({
  ...passage,
  quantities: passage.quantities.map(withoutSign),
});
