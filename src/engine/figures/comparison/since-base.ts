import type { Period } from '../../../model/period';
import type { Quantity } from '../../../model/quantity';
import type { FoundQuantity } from '../../analysis';
import { linkAt } from '../lexicon/links';
import { between, cuesBetween, type Passage } from '../passage/passage';
import type { Direction } from './change';

/** A sum or an amount of goods that the text told, and of when. */
export interface Value {
  readonly quantity: Quantity;
  readonly period?: Period;
  /** The place of its sentence, and its own in the text. */
  readonly at: number;
  readonly start: number;
}

/** Rounding leaves so much between a change and what its two values come to. */
const ROUNDING = 0.06;

/** Whether a change is that from one value to another: 5.6 times from 12.8 to 71.3. */
function isBetween(change: Quantity, direction: Direction, from: number, to: number): boolean {
  if (from <= 0 || to <= 0) return false;
  const isUp = direction === 'open' ? to > from : direction === 'up';
  if (to > from !== isUp) return false;
  const times = isUp ? to / from : from / to;
  const told = change.kind === 'percent' ? change.value / 100 : change.value;
  const own = change.kind === 'percent' ? Math.abs(to / from - 1) : times;
  return Math.abs(own - told) <= ROUNDING * Math.max(own, told);
}

/** "यानी", "that is": what follows is made of the figures before. */
const isReckoned = (passage: Passage, from: number, to: number): boolean => {
  const words = between(passage, from, to);
  return words.some((_, at) => linkAt(passage, words, at, 'reckons') > 0);
};

/** "40% more | than in 2020", "up 50% | year-on-year": a change that tells what it is told against. */
const hasOwnBase = (passage: Passage, at: number): boolean =>
  (['than', 'onYear'] as const).some(
    (cue) => cuesBetween(passage, cue, at, passage.sentence.end).length > 0,
  ) || passage.periods.some(({ span, role }) => span.start >= at && role === 'base');

/**
 * "In 2024 it was 71 billion. In 2021 it was 13, | 5.5 times less |": a change behind a value that was
 * looked back to led to the later one told before it. `undefined` where the change may be of that
 * value's own time; `period` is missing where the later one has none, or is not sure.
 */
export function sinceBase(
  passage: Passage,
  { quantity, span }: FoundQuantity,
  direction: Direction,
  values: readonly Value[],
): { readonly period?: Period } | undefined {
  const base = values.findLast(({ start }) => start < span.start);
  if (base?.at !== passage.at || !base.period) return undefined;
  if (hasOwnBase(passage, span.end)) return undefined;
  const { start } = base.period;
  const later = values.findLast(
    (other) =>
      other.start < base.start &&
      other.quantity.unit === base.quantity.unit &&
      (!other.period || other.period.start > start),
  );
  if (!later || passage.at - later.at > 1) return undefined;
  if (isBetween(quantity, direction, base.quantity.value, later.quantity.value))
    return { period: later.period };
  return isReckoned(passage, base.start, span.start) ? {} : undefined;
}
