import type { Quantity } from '../../model/quantity';
import { locale } from '../../platform/i18n';

/** Significant digits that the page printed: "68.72 billion" has four. */
function printedDigits({ value, decimals = 0, scale = 1 }: Quantity): number {
  if (value === 0) return 1;
  const whole = Math.floor(Math.log10(Math.abs(value) / scale)) + 1;
  return Math.min(15, Math.max(1, whole + decimals));
}

/** Russian reads млрд, not миллиарда; the others' abbreviations are less usual than the words. */
const compactDisplay = (language: string): 'short' | 'long' =>
  language.startsWith('ru') ? 'short' : 'long';

/** Below this a number is printed in full: 1,200 tonnes, but 1.2 million. */
const COMPACT_FROM = 100_000;

function formatter(quantity: Quantity): Intl.NumberFormat {
  const known = quantity.decimals !== undefined;
  const digits = known ? printedDigits(quantity) : 4;
  return new Intl.NumberFormat(locale(), {
    ...(Math.abs(quantity.value) < COMPACT_FROM
      ? {}
      : { notation: 'compact', compactDisplay: compactDisplay(locale()) }),
    minimumSignificantDigits: quantity.decimals ? digits : 1,
    maximumSignificantDigits: digits,
  });
}

/** The sign that is as wide as a digit, not the hyphen. */
export const withMinus = (text: string): string => text.replace('-', '−');

/** The number that stands next to the unit, and so decides its form. */
export const last = ({ value, high = value }: Quantity): number => high;

interface Scale {
  readonly name: string;
  readonly value: number;
  /** The least amount that is told in it. */
  readonly from: number;
}

/** Hindi papers tell rupees in करोड़ and लाख करोड़, and all else in अरब, however many; the खरब that the browser would say is hardly read. */
const RUPEES: readonly Scale[] = [
  { name: 'लाख करोड़', value: 1e12, from: 1e12 },
  { name: 'करोड़', value: 1e7, from: 1e9 },
];
const OTHERS: readonly Scale[] = [{ name: 'अरब', value: 1e9, from: 100e9 }];

function hindiScale(quantity: Quantity): Scale | undefined {
  if (!locale().startsWith('hi')) return undefined;
  const scales = quantity.unit === 'INR' ? RUPEES : OTHERS;
  return scales.find(({ from }) => Math.abs(last(quantity)) >= from);
}

const inScale = (
  { value, high, scale = 1, ...rest }: Quantity,
  { value: one }: Scale,
): Quantity => ({
  ...rest,
  value: value / one,
  high: high === undefined ? undefined : high / one,
  scale: scale / one,
});

/** The number alone, in the language's own scale and with the digits that were printed. */
export function bare(quantity: Quantity): string {
  const scale = hindiScale(quantity);
  if (scale) return `${bare(inScale(quantity, scale))} ${scale.name}`;
  const { value, high } = quantity;
  const numbers = formatter(quantity);
  const text = high === undefined ? numbers.format(value) : numbers.formatRange(value, high);
  return withMinus(text);
}

/** A sum with its numbers as the reader's language writes them. @example formatSum('6.4 × 3 = 19.2') // ru: '6,4 × 3 = 19,2' */
export function formatSum(sum: string): string {
  const numbers = new Intl.NumberFormat(locale(), { maximumFractionDigits: 2, useGrouping: false });
  return sum.replace(/\d+(?:\.\d+)?/g, (digits) => numbers.format(Number(digits)));
}
