import type { FoundQuantity } from '../../analysis';
import type { Passage } from '../passage/passage';

/** "-13%" in a table, "minus 13%" tell a fall by 13%: the sign is no part of its size. */
function withoutSign({ sentence }: Passage, found: FoundQuantity): FoundQuantity {
  const { span, quantity } = found;
  if (quantity.kind !== 'percent' || quantity.value >= 0) return found;
  const start =
    sentence.tokens.find(
      (token) => token.start > span.start && token.end <= span.end && token.word !== '-',
    )?.start ?? span.start;
  return { ...found, span: { ...span, start }, quantity: { ...quantity, value: -quantity.value } };
}

/** The quantities of a sentence without signs of rise or fall. */
export const unsigned = (passage: Passage): Passage => ({
  ...passage,
  quantities: passage.quantities.map((found) => withoutSign(passage, found)),
});
