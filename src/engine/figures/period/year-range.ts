import { basisOf, calendarYear, fiscalYear, type Period } from '../../../model/period';

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** The first or last year of a period, of the kind that its ends are of. */
export function endOf({ start, end }: Period, which: 'first' | 'last'): Period {
  const isFiscal = start.endsWith('-04-01');
  const year = which === 'first' ? yearOf(start) : yearOf(end) - (isFiscal ? 1 : 0);
  return isFiscal ? fiscalYear(year) : calendarYear(year);
}

/** Whether a period is made of several whole years: "from 2019 to 2022". */
export const isYearRange = (period: Period): boolean =>
  basisOf(period) === 'part-year' &&
  endOf(period, 'first').start === period.start &&
  endOf(period, 'last').end === period.end;
