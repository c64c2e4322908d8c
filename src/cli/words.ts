import { type Period, periodCode } from '../model/period';
import type { Quantity } from '../model/quantity';

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

const rounded = (value: number): string => String(Number(value.toPrecision(6)));

function numberOf(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return scale ? `${rounded(value / scale[0])} ${scale[1]}` : rounded(value);
}

/** @example quantityOf({ kind: 'money', value: 6.4e9, unit: 'USD' }) // '6.4 billion USD' */
export const quantityOf = ({ value, high, unit, approximate }: Quantity): string =>
  [approximate, numberOf(value), high !== undefined && `to ${numberOf(high)}`, unit]
    .filter(Boolean)
    .join(' ');

export const periodOf = (period: Period | undefined): string =>
  period ? periodCode(period) : 'no period';
