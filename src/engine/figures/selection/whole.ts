import type { FoundQuantity } from '../../analysis';
import { isLink } from '../lexicon/links';
import { between, type Passage } from '../passage/passage';

/** "$50 billion | of the $63 billion | spent on imports": so many words lead to the whole. */
const TO_WHOLE = 2;

/** The sum or amount of which a quantity is told to be a part. */
export function wholeOf(
  passage: Passage,
  { quantity, span }: FoundQuantity,
): FoundQuantity | undefined {
  const whole = passage.quantities.find((other) => other.span.start >= span.end);
  if (!whole || whole.quantity.unit !== quantity.unit || quantity.kind === 'percent')
    return undefined;
  const [of, ...rest] = between(passage, span.end, whole.span.start);
  const isOf =
    isLink(passage, of, 'of') && rest.every((token) => isLink(passage, token, 'definite'));
  return isOf && rest.length > 0 && rest.length < TO_WHOLE ? whole : undefined;
}
