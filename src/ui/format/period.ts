import { basisOf, lastDay, type Period } from '../../model/period';
import { locale, t } from '../../platform/i18n';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
}

/** A day, its month and its year stay on one line; browsers set thin spaces around the dash between two days. */
const unbroken = (date: string): string => date.replace(/\s/g, '\u00a0');

/** Months as they stand in a heading, without the inflection that a day before them asks for. */
const monthName = (iso: string): string => formatter({ month: 'long' }).format(day(iso));

const year = (iso: string): string => iso.slice(0, 4);

function formatMonths({ start, end }: Period): string {
  const first = monthName(start);
  const last = monthName(end);
  if (start.slice(0, 7) === end.slice(0, 7)) return t('period_month', first, year(start));
  if (year(start) === year(end)) return t('period_months', first, last, year(end));
  return `${t('period_month', first, year(start))}\u00a0– ${t('period_month', last, year(end))}`;
}

const fiscalYears = ({ start, end }: Period): string => `${year(start)}–${end.slice(2, 4)}`;

const isWholeMonths = ({ start, end }: Period): boolean =>
  start.endsWith('-01') && end === lastDay(Number(year(end)), Number(end.slice(5, 7)));

/** Days of one month name it once: 1 – 11 March 2026. */
const formatDays = ({ start, end }: Period): string =>
  unbroken(formatter({ dateStyle: 'long' }).formatRange(day(start), day(end)));

/**
 * A period in words of the reader's language; an Indian fiscal year says that it is one.
 * @example formatPeriod(months(2022, 1, 2022, 4)) // 'January–April 2022'
 * @example formatPeriod(fiscalYear(2022)) // 'fiscal year 2022–23'
 */
export function formatPeriod(period: Period): string {
  const { start, end } = period;
  const basis = basisOf(period);
  if (basis === 'calendar') return year(start);
  if (basis === 'india-fiscal') return t('period_fiscal', fiscalYears(period));
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return `${year(start)}–${year(end)}`;
  if (isWholeMonths(period)) return formatMonths(period);
  return start === end ? formatDate(start) : formatDays(period);
}

const BASIS = {
  calendar: 'basis_calendar',
  'part-year': 'basis_part_year',
} as const;

/**
 * A period and what kind of year it is, each said once.
 * @example periodFacts(fiscalYear(2025)) // ['Indian fiscal year 2025–26 (April–March)']
 * @example periodFacts(calendarYear(2021)) // ['2021', 'calendar year']
 */
export function periodFacts(period: Period): string[] {
  const basis = basisOf(period);
  return basis === 'india-fiscal'
    ? [t('period_fiscal_whole', fiscalYears(period))]
    : [formatPeriod(period), t(BASIS[basis])];
}

/**
 * A date as exact as it is known; whatever is no date is shown as it stands.
 * @example formatDate('2022-07-05') // '5 July 2022'
 * @example formatDate('2022-10') // 'October 2022'
 */
export function formatDate(iso: string): string {
  if (/^\d{4}-\d{2}$/.test(iso))
    return unbroken(t('period_month', monthName(`${iso}-01`), year(iso)));
  const date = day(iso.slice(0, 10));
  if (iso.length < 10 || Number.isNaN(date.getTime())) return iso;
  return unbroken(formatter({ dateStyle: 'long' }).format(date));
}
