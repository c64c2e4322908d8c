import type { FoundQuantity } from '../../analysis';
import { isLink } from '../lexicon/links';
import { between, cuesBetween, type Passage } from '../passage/passage';
import type { Tally } from './tally';

/** What is shipped in a month is thirty times what is shipped in a day: no doubt which of them is meant. */
const LIKE = 4;

/** Further apart than this they are not the same counted twice. */
const SOARS = 100;

/** "30,000 barrels a day in January, soared | to | 960,000 barrels in July": the same counted again, however much more. */
function goesOn(
  passage: Passage,
  { span: { start }, quantity: { value } }: FoundQuantity,
): boolean {
  const daily = passage.quantities.findLast(
    ({ quantity, span }) => quantity.unit === 'bbl/d' && span.end <= start,
  );
  const ratio = value / (daily?.quantity.value ?? value);
  if (!daily || ratio > SOARS || ratio < 1 / SOARS) return false;
  const link = between(passage, daily.span.end, start);
  const moves = [
    ...cuesBetween(passage, 'up', daily.span.end, start),
    ...cuesBetween(passage, 'down', daily.span.end, start),
  ];
  return moves.length > 0 && isLink(passage, link.at(-1), 'to');
}

/** "1.9 million barrels a day in May; in June the figure was 1.6 million barrels": of a day, too. */
export function inBarrelsADay(passage: Passage, tally: Tally): Passage {
  const quantities = passage.quantities.map((found): FoundQuantity => {
    const { unit, value } = found.quantity;
    if (unit === 'bbl/d') tally.daily = value;
    const { daily } = tally;
    if (unit !== 'bbl' || !daily) return found;
    const isLike = value <= daily * LIKE && value >= daily / LIKE;
    if (!isLike && !goesOn(passage, found)) return found;
    const because = [...found.because, { rule: 'unit:daily' }];
    return { ...found, quantity: { ...found.quantity, unit: 'bbl/d' }, because };
  });
  return { ...passage, quantities };
}
