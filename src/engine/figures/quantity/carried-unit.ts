import type { Quantity } from '../../../model/quantity';
import { contains } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Passage } from '../passage/passage';
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

function goesOn({ value, scale = 1 }: Quantity, last: Counted, at: number): boolean {
  const least = last.kind === 'volume' && last.at === at ? SMALL : LARGE;
  const like = LIKE[last.kind];
  return scale >= least && value <= last.value * like && last.value <= value * like;
}

/** The last sum and the last amount of goods, the later one first. */
function remembered(counted: readonly Counted[], { quantity }: FoundQuantity, at: number) {
  const { kind, unit, value } = quantity;
  const isCounted = kind === 'money' || (kind === 'volume' && WEIGHED.has(unit));
  if (!isCounted) return counted;
  return [{ kind, unit, value, at }, ...counted.filter((other) => other.kind !== kind)];
}

/** Large numbers of a sentence in the currency or unit of what was counted before them, which is remembered. */
export function withCarriedUnits(passage: Passage, tally: Tally): Passage {
  const quantities = passage.quantities.map((found): FoundQuantity => {
    tally.counted = remembered(tally.counted, found, passage.at);
    const last =
      countsNothing(passage, found) &&
      tally.counted.find((counted) => goesOn(found.quantity, counted, passage.at));
    if (!last) return found;
    const because = [...found.because, { rule: 'unit:carried' }];
    return { ...found, quantity: { ...found.quantity, kind: last.kind, unit: last.unit }, because };
  });
  return { ...passage, quantities };
}
