/**
 * A stretch of days, both ends included, as ISO dates. Whether it is a calendar year or an
 * Indian fiscal year follows from the ends.
 */
export interface Period {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly end: string;
}

/** Calendar year (Jan–Dec), Indian fiscal year (Apr–Mar) or any other stretch. */
export type Basis = 'calendar' | 'india-fiscal' | 'part-year';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Whether an ISO date is a day of the calendar. @example isDay('2022-02-30') // false */
export function isDay(iso: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso;
}

/** @example lastDay(2024, 2) // '2024-02-29' */
export const lastDay = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** @example calendarYear(2021) // { start: '2021-01-01', end: '2021-12-31' } */
export const calendarYear = (year: number): Period => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});

/** The Indian fiscal year that begins in April of `year`. @example fiscalYear(2022) // Apr 2022 – Mar 2023 */
export const fiscalYear = (year: number): Period => ({
  start: `${year}-04-01`,
  end: `${year + 1}-03-31`,
});

/** From the first day of one month to the last day of another. @example months(2022, 1, 2022, 4) */
export const months = (fromYear: number, from: number, toYear: number, to: number): Period => ({
  start: `${fromYear}-${pad(from)}-01`,
  end: lastDay(toYear, to),
});

export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

const isWhole = (p: Period, first: string, last: string): boolean =>
  p.start.endsWith(first) && p.end.endsWith(last);

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

export function basisOf(period: Period): Basis {
  const years = yearOf(period.end) - yearOf(period.start);
  if (years === 0 && isWhole(period, '-01-01', '-12-31')) return 'calendar';
  if (years === 1 && isWhole(period, '-04-01', '-03-31')) return 'india-fiscal';
  return 'part-year';
}

/** The same months and days, `years` later (negative: earlier). @example shiftYears(calendarYear(2022), -1) // 2021 */
export function shiftYears(period: Period, years: number): Period {
  const shift = (iso: string): string => `${yearOf(iso) + years}${iso.slice(4)}`;
  const end = shift(period.end);
  const month = Number(end.slice(5, 7));
  const isMonthEnd = period.end === lastDay(yearOf(period.end), month);
  return { start: shift(period.start), end: isMonthEnd ? lastDay(yearOf(end), month) : end };
}

/**
 * The canonical code of a period.
 * @example periodCode(fiscalYear(2022)) // 'FY2022-23'
 * @example periodCode(months(2022, 1, 2022, 4)) // '2022-01/2022-04'
 */
export function periodCode(period: Period): string {
  const { start, end } = period;
  const basis = basisOf(period);
  if (basis === 'calendar') return start.slice(0, 4);
  if (basis === 'india-fiscal') return `FY${start.slice(0, 4)}-${end.slice(2, 4)}`;
  if (start === end) return start;
  const wholeMonths =
    start.endsWith('-01') && end === lastDay(yearOf(end), Number(end.slice(5, 7)));
  if (!wholeMonths) return `${start}/${end}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31');
  return wholeYears
    ? `${start.slice(0, 4)}/${end.slice(0, 4)}`
    : `${start.slice(0, 7)}/${end.slice(0, 7)}`;
}
