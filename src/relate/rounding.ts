import type { Quantity } from '../model/quantity';

const COARSEST = 1e9;

/** The last digit that counts: 0.1e9 of 65.7e9, at most a billion of 60e9. */
function lastDigit(value: number): number {
  let step = 1;
  const size = Math.round(Math.abs(value));
  if (size === 0 || size !== Math.abs(value)) return size === 0 ? 1 : 0.1;
  while (size % (step * 10) === 0 && step * 10 <= COARSEST) step *= 10;
  return step;
}

/** One unit of the last printed digit. @example printedStep({ value: 65.7e9, decimals: 1, scale: 1e9, … }) // 1e8 */
export const printedStep = ({ value, decimals, scale }: Quantity): number =>
  decimals === undefined ? lastDigit(value) : (scale ?? 1) * 10 ** -decimals;

/** How many significant digits the page printed. @example significantDigits(usd(65.7e9)) // 3 */
export const significantDigits = (quantity: Quantity): number =>
  quantity.value === 0
    ? 1
    : Math.floor(Math.log10(Math.abs(quantity.value) / printedStep(quantity)) + 1e-9) + 1;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The values that the page's words leave open. */
function openTo(page: Quantity): Bounds {
  const step = printedStep(page);
  const { value, high = value } = page;
  switch (page.approximate) {
    case '>':
    case '≥':
      return { low: value, high: value + step };
    case '<':
    case '≤':
    case 'almost':
      return { low: value - step, high: value };
    default:
      return { low: value - step / 2, high: high + step / 2 };
  }
}

/** A number as it was published. */
export interface Published {
  readonly value: number;
  readonly high?: number | undefined;
}

/**
 * Whether a page's number is the published one within rounding as printed: rounded to the last
 * digit that the page prints, the published value is the page's. "$65.7 billion" leaves open 65.65
 * to 65.75, "$65 billion" 64.5 to 65.5, so that 65.7 is not within it; "more than 65" leaves open
 * 65 to 66, "almost 66" the same. Of a range, any value inside will do. Where the published number
 * has fewer digits than the page's ("57 billion" beside "57.2"), the page's is rounded to those.
 */
export function agreesAsPrinted(page: Quantity, { value, high = value }: Published): boolean {
  const { low: least, high: most } = openTo(page);
  const slack = Math.abs(value) * 1e-9;
  if (high >= least - slack && value <= most + slack) return true;
  const step = lastDigit(value);
  if (step <= printedStep(page) || high !== value || page.approximate) return false;
  return Math.abs(page.value - value) <= step / 2 + slack;
}

/** Page less published, against the nearer end of a published range; percent of the published value. */
export function differenceOf(page: Quantity, { value, high = value }: Published) {
  const nearest = Math.abs(page.value - value) <= Math.abs(page.value - high) ? value : high;
  const absolute = page.value - nearest;
  return { absolute, percent: nearest === 0 ? 0 : (absolute / Math.abs(nearest)) * 100 };
}
