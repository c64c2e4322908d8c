import type { FoundQuantity } from '../../analysis';
import { between, type Passage } from '../passage/passage';
import type { Thread } from './discourse';

/** "Fertilisers came next at $1.8 billion": goods that begin a sentence, counted as before. */
export const goesOnToGoods = (
  { units, cues }: Passage,
  thread: Thread,
  { quantity }: FoundQuantity,
): boolean =>
  thread.units?.has(quantity.unit) === true &&
  units[0]?.roles.has('product') === true &&
  (units[1]?.kind !== 'word' ||
    cues.some((word) => word.start === units[1]?.start && !word.cues.has('body')));

/** So many words may name goods: "pearls and precious stones". */
const GOODS = 3;

/** "… came vegetable oils ($2.4 billion), fertilisers (1.8 billion)": goods with their values, counted as before. */
export function isBehindGoods(
  passage: Passage,
  thread: Thread,
  { quantity, span }: FoundQuantity,
): boolean {
  const { start, end } = passage.sentence;
  const isBracketed =
    between(passage, start, span.start).at(-1)?.word === '(' &&
    between(passage, span.end, end)[0]?.word === ')';
  if (!isBracketed || thread.units?.has(quantity.unit) !== true) return false;
  const named = passage.units.filter((unit) => unit.end < span.start && unit.kind === 'word');
  return named.slice(-GOODS).some(({ roles }) => roles.has('product'));
}
