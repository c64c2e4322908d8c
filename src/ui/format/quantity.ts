import type { Approximation, Quantity } from '../../model/quantity';
import { locale, type MessageKey, maybe, plural, t } from '../../platform/i18n';
import { bare, last, withMinus } from './number';

const unitName = (unit: string): string => maybe(`unit_${unit.replace('/', '_per_')}`) ?? unit;

function withUnit(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'money':
      return t('quantity_money', bare(quantity), unitName(quantity.unit));
    case 'percent':
      return quantity.unit === 'pp'
        ? plural('quantity_points', last(quantity), bare(quantity))
        : t('quantity_percent', bare(quantity));
    case 'multiple':
      return plural('quantity_multiple', last(quantity), bare(quantity));
    case 'rank':
      return t('quantity_rank', bare(quantity));
    case 'number':
      return bare(quantity);
    default:
      return t('quantity_volume', bare(quantity), unitName(quantity.unit));
  }
}

/** The minus stands before currency and number, as it does before a difference. */
const signed = (quantity: Quantity): string =>
  quantity.value < 0 && quantity.high === undefined
    ? `−${withUnit({ ...quantity, value: -quantity.value })}`
    : withUnit(quantity);

export const APPROXIMATIONS = {
  '≈': 'approximately',
  '>': 'approximately_more',
  '<': 'approximately_less',
  almost: 'approximately_almost',
  '≤': 'approximately_up_to',
  '≥': 'approximately_at_least',
} as const satisfies Record<Approximation, MessageKey>;

/** "More than" stands otherwise before "twice" than before an amount, in Russian at least. */
const OF_MULTIPLES = {
  ...APPROXIMATIONS,
  '>': 'approximately_more_times',
  '<': 'approximately_less_times',
  '≤': 'approximately_up_to_times',
  '≥': 'approximately_at_least_times',
} as const satisfies Record<Approximation, MessageKey>;

/**
 * A quantity normalised, in words of the reader's language, with the digits that were printed.
 * @example formatQuantity({ kind: 'money', value: 19e9, unit: 'USD', approximate: '>' }) // 'more than USD 19 billion'
 */
export function formatQuantity(quantity: Quantity): string {
  const text = signed(quantity);
  if (!quantity.approximate) return text;
  const words = quantity.kind === 'multiple' ? OF_MULTIPLES : APPROXIMATIONS;
  return t(words[quantity.approximate], text);
}

/** A difference with its sign. @example formatSigned({ kind: 'money', value: -0.4e9, unit: 'USD' }) // '−USD 400 million' */
export function formatSigned(quantity: Quantity): string {
  const sign = quantity.value < 0 ? '−' : '+';
  return `${sign}${withUnit({ ...quantity, value: Math.abs(quantity.value) })}`;
}

/** @example formatPercent(-2.6) // '−2.6%' */
export const formatPercent = (percent: number): string =>
  withMinus(
    new Intl.NumberFormat(locale(), {
      style: 'percent',
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }).format(percent / 100),
  );
