import { lastDay, months, type Period } from '../../model/period';

/** A year of any kind: the calendar's, the Indian fiscal one from April, or that of a crop. */
export interface Year {
  /** The month in which it begins, from 1. */
  readonly first: number;
  /** The calendar year of that month. */
  readonly year: number;
}

export const APRIL = 4;

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));

/** Months counted through the years. */
export const monthNumber = (iso: string): number => yearOf(iso) * 12 + monthOf(iso) - 1;

/** So many months from the one with a number on. */
export function stretch(first: number, length: number): Period {
  const last = first + length - 1;
  return months(Math.floor(first / 12), (first % 12) + 1, Math.floor(last / 12), (last % 12) + 1);
}

export const monthsIn = ({ start, end }: Period): number =>
  monthNumber(end) - monthNumber(start) + 1;

export const isMonth = ({ start, end }: Period): boolean => start.slice(0, 7) === end.slice(0, 7);

/** The month in which a period of whole twelve months begins. */
export function cycleOf(period: Period | undefined): number | undefined {
  if (!period || monthsIn(period) !== 12) return undefined;
  const { start, end } = period;
  const isWhole = start.endsWith('-01') && end === lastDay(yearOf(end), monthOf(end));
  return isWhole ? monthOf(start) : undefined;
}

/** The year, of those that begin in a month, in which a day lies. */
export const yearAround = (iso: string, first: number): number =>
  yearOf(iso) - (monthOf(iso) < first ? 1 : 0);

/** So many months from the `offset`-th of a year on. */
export const partOf = ({ first, year }: Year, offset: number, length: number): Period =>
  stretch(year * 12 + first - 1 + offset, length);

export const wholeYear = (year: Year): Period => partOf(year, 0, 12);

/** The calendar year of a month in a year. */
export const yearOfMonth = ({ first, year }: Year, month: number): number =>
  month < first ? year + 1 : year;
