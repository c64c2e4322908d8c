import type { Quantity } from '../../model/quantity';
import { locale, t } from '../../platform/i18n';
import { APPROXIMATIONS } from '../format/quantity';

const BILLION = 1e9;

const SIGNS = { '≈': '≈', '>': '>', '<': '<', almost: '<', '≤': '≤', '≥': '≥' } as const;

const DECIMALS = 2;

/** A sum is as exact as it was published, in decimals of a billion. */
const decimalsOf = ({ decimals = 0, scale }: Quantity): number =>
  scale === BILLION ? Math.min(decimals, DECIMALS) : DECIMALS;

/**
 * The room behind a number, in widths of a digit, that brings its point under those above; a point
 * takes about half a digit.
 * @example roomBehind({ value: 57e9, decimals: 0, scale: 1e9, … }) // 2.5
 */
export function roomBehind(quantity: Quantity): number {
  const missing = DECIMALS - decimalsOf(quantity);
  return missing === DECIMALS ? missing + 0.5 : missing;
}

/** As short as it goes, for beside a column. @example shortly({ value: 35e9, approximate: '>', … }) // '>35' */
export const shortly = ({ approximate, ...exact }: Quantity): string =>
  `${approximate ? SIGNS[approximate] : ''}${billions(exact)}`;

/**
 * A sum of money in billions, as exact as it was published, two decimals at most.
 * @example billions({ kind: 'money', value: 35e9, unit: 'USD', approximate: '>' }) // 'more than 35'
 */
export function billions(quantity: Quantity): string {
  const { value, high, approximate } = quantity;
  const format = new Intl.NumberFormat(locale(), {
    minimumFractionDigits: decimalsOf(quantity),
    maximumFractionDigits: DECIMALS,
  });
  const number = format.format(value / BILLION).replace('-', '−');
  const text = high === undefined ? number : `${number}–${format.format(high / BILLION)}`;
  return approximate ? t(APPROXIMATIONS[approximate], text) : text;
}
