import type { QuoteType } from '../../../model/finding';
import type { Item, Range } from '../passage/items';

/** The share of letters inside quotation marks from which a statement is a direct quotation. */
const DIRECT = 0.9;

/** Whether a statement is told in the speaker’s words, the narrator’s, or both. */
export function typeOf(items: readonly Item[], { from, to }: Range): QuoteType {
  let [inside, outside] = [0, 0];
  for (let i = from; i < to; i++) {
    const { start, end, quoted, kind } = items[i] as Item;
    if (quoted) inside += end - start;
    else if (kind !== 'mark') outside += end - start;
  }
  if (inside === 0) return 'indirect';
  return inside >= DIRECT * (inside + outside) ? 'direct' : 'mixed';
}
