import type { FoundQuantity } from '../analysis';
import type { Sentence } from '../sentence';

/** Every quantity of a sentence, on any subject, in reading order. */
export function quantitiesIn(_sentence: Sentence): FoundQuantity[] {
  return [];
}
