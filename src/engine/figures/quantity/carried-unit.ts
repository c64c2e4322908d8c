import type { Quantity } from '../../../model/quantity';
import { contains } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Passage } from '../passage/passage';
import { isBare } from '../passage/subject';
import { isInParallel, isPartOf } from './parallel';
import type { Counted, Tally } from './tally';

const LARGE = 1e6;
/** In its own sentence goods are counted in thousands, too. */
const SMALL = 1e3;
/** What is counted in the same unit is seldom of another order. */
const LIKE = { volume: 10, money: 100 };

const WEIGHED = new Set(['t', 'bbl', 'bbl/d', 'kg']);

/** Whether a number stands without anything that it counts: "it is now about 66 bn". */
function countsNothing({ sentence, cues, periods }: Passage, { span, quantity }: FoundQuantity) {
  if (quantity.kind !== 'number') return false;
  const next = sentence.tokens.find((token) => token.start >= span.end);
  const known = [...cues, ...periods.map((period) => period.span)];
  if (next?.kind === 'word') return known.some((word) => contains(word, next));
  return !next || next.spaced || /^[.,;:!?)।»”"]$/.test(next.word);
}

const isLike = ({ value }: Quantity, last: Counted): boolean =>
  value <= last.value * LIKE[last.kind] && last.value <= value * LIKE[last.kind];

/** "Месяцем ранее было 455 тыс.": nothing but another time stands before what the sentence above counted. */
const isAtAnotherTime = (passage: Passage, { span }: FoundQuantity, last: Counted): boolean =>
  last.at === passage.at - 1 && passage.periods.length > 0 && isBare(passage, span.start);

/** From so much on a number with a scale goes on: goods of its sentence are counted in thousands, too. */
const leastOf = (passage: Passage, found: FoundQuantity, last: Counted): number =>
  last.kind === 'volume' && (last.at === passage.at || isAtAnotherTime(passage, found, last))
    ? SMALL
    : LARGE;

/** Where the last amount of goods ends, with or without a unit of its own. */
const endOfLast = (before: readonly FoundQuantity[]): number =>
  before.findLast(({ quantity }) => quantity.kind === 'volume')?.span.end ?? 0;

/** Whether a number is of what was counted last; one that is printed out only where grammar leaves no doubt. */
function goesOn(
  passage: Passage,
  found: FoundQuantity,
  last: Counted,
  before: readonly FoundQuantity[],
): boolean {
  const { quantity } = found;
  const { scale = 1 } = quantity;
  const isBeside = last.at === passage.at && last.kind === 'volume';
  if (isBeside && isPartOf(passage, found)) return quantity.value < last.value;
  if (scale === 1)
    return isBeside && isLike(quantity, last) && isInParallel(passage, found, endOfLast(before));
  return scale >= leastOf(passage, found, last) && isLike(quantity, last);
}

/** The last sum and the last amount of goods, the later one first. */
function remembered(counted: readonly Counted[], { quantity }: FoundQuantity, at: number) {
  const { kind, unit, value } = quantity;
  const isCounted = kind === 'money' || (kind === 'volume' && WEIGHED.has(unit));
  if (!isCounted) return counted;
  return [{ kind, unit, value, at }, ...counted.filter((other) => other.kind !== kind)];
}

/** A number in the unit of what was counted before it. */
const carried = (found: FoundQuantity, { kind, unit }: Counted): FoundQuantity => ({
  ...found,
  quantity: { ...found.quantity, kind, unit },
  because: [...found.because, { rule: 'unit:carried' }],
});

/** Large numbers of a sentence in the currency or unit of what was counted before them, which is remembered. */
export function withCarriedUnits(passage: Passage, tally: Tally): Passage {
  const quantities: FoundQuantity[] = [];
  for (const found of passage.quantities) {
    tally.counted = remembered(tally.counted, found, passage.at);
    const last =
      countsNothing(passage, found) &&
      tally.counted.find((counted) => goesOn(passage, found, counted, quantities));
    quantities.push(last ? carried(found, last) : found);
  }
  return { ...passage, quantities };
}
