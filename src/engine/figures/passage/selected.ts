import type { FoundQuantity } from '../../analysis';
import type { Topic } from './topic';

/** A quantity that belongs to the pair's trade, and what it is of. */
export interface Selected {
  readonly found: FoundQuantity;
  readonly head?: Topic;
  /** The head stands right after the quantity: "$37 billion worth of imports", "42% of oil imports". */
  readonly of: boolean;
  /** Found by what the sentence before spoke of. */
  readonly carried: boolean;
}
