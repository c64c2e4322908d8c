import type { Quantity } from '../../model/quantity';
import { locale, t } from '../../platform/i18n';
import { APPROXIMATIONS } from '../format/quantity';

const BILLION = 1e9;

const SIGNS = { '≈': '≈', '>': '>', '<': '<', almost: '<', '≤': '≤', '≥': '≥' } as const;

/** As short as it goes, for beside a column. @example shortly({ value: 35e9, approximate: '>', … }) // '>35' */
export const shortly = ({ approximate, ...exact }: Quantity): string =>
  `${approximate ? SIGNS[approximate] : ''}${billions(exact)}`;

/**
 * A sum of money in billions, as exact as it was published, two decimals at most.
 * @example billions({ kind: 'money', value: 35e9, unit: 'USD', approximate: '>' }) // 'more than 35'
 */
export function billions({ value, high, approximate, decimals, scale }: Quantity): string {
  const digits = scale === BILLION ? (decimals ?? 0) : 2;
  const format = new Intl.NumberFormat(locale(), {
    minimumFractionDigits: Math.min(digits, 2),
    maximumFractionDigits: 2,
  });
  const number = format.format(value / BILLION).replace('-', '−');
  const text = high === undefined ? number : `${number}–${format.format(high / BILLION)}`;
  return approximate ? t(APPROXIMATIONS[approximate], text) : text;
}
