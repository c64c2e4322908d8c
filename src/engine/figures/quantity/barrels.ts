import type { FoundQuantity } from '../../analysis';
import type { Passage } from '../passage/passage';
import type { Tally } from './tally';

/** What is shipped in a month is thirty times what is shipped in a day: no doubt which of them is meant. */
const LIKE = 4;

/** "1.9 million barrels a day in May; in June the figure was 1.6 million barrels": of a day, too. */
export function inBarrelsADay(passage: Passage, tally: Tally): Passage {
  const quantities = passage.quantities.map((found): FoundQuantity => {
    const { unit, value } = found.quantity;
    if (unit === 'bbl/d') tally.daily = value;
    const { daily } = tally;
    if (unit !== 'bbl' || !daily || value > daily * LIKE || value < daily / LIKE) return found;
    const because = [...found.because, { rule: 'unit:daily' }];
    return { ...found, quantity: { ...found.quantity, unit: 'bbl/d' }, because };
  });
  return { ...passage, quantities };
}
