import {
  basisOf,
  calendarYear,
  fiscalYear,
  lastDay,
  months,
  type Period,
  shiftYears,
} from '../../model/period';
import type { Expression, YearReference } from './expression';

/** What a relative expression is counted from. */
export interface Anchors {
  /** The day of publication, ISO. */
  readonly published?: string;
  /** The period named last. */
  readonly focus?: Period;
  /** The last one that another was not only compared with. */
  readonly theme?: Period;
  /** The same as the focus, where it stands in this very sentence. */
  readonly near?: Period;
  /** The period named last, where it stands in this paragraph. */
  readonly close?: Period;
  /** Whether quarters are of the calendar year unless a fiscal one is named. */
  readonly calendarQuarters?: boolean;
}

interface Year {
  readonly fiscal: boolean;
  /** Of a fiscal year: the year of its April. */
  readonly year: number;
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
const monthOf = (iso: string): number => Number(iso.slice(5, 7));
const fiscalYearOf = (iso: string): number => yearOf(iso) - (monthOf(iso) < 4 ? 1 : 0);

const isFiscal = (period: Period | undefined): boolean =>
  period !== undefined && basisOf(period) === 'india-fiscal';

const isMonth = ({ start, end }: Period): boolean => start.slice(0, 7) === end.slice(0, 7);

const monthsIn = ({ start, end }: Period): number =>
  (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;

/** The year that an expression refers to, once its anchor is known. */
function resolveYear(ref: YearReference, anchors: Anchors): Year | undefined {
  if (ref.kind !== 'relative') return { fiscal: ref.kind === 'fiscal', year: ref.year };
  const { published, focus, theme = focus } = anchors;
  const anchor = ref.anaphoric && theme ? theme.start : published;
  if (!anchor) return undefined;
  const fiscal = ref.fiscal || (isFiscal(focus) && ref.shift < 0);
  return { fiscal, year: (fiscal ? fiscalYearOf(anchor) : yearOf(anchor)) + ref.shift };
}

const wholeYear = ({ fiscal, year }: Year): Period =>
  fiscal ? fiscalYear(year) : calendarYear(year);

/** The calendar year of a month in a year that may be a fiscal one. */
const yearOfMonth = ({ fiscal, year }: Year, month: number): number =>
  fiscal && month < 4 ? year + 1 : year;

/** "in January, up from December": months beside each other over the turn of the year. */
const isOverTheTurn = (month: number, near: Period): boolean =>
  basisOf(near) === 'part-year' && monthOf(near.end) <= 3 && month >= 10;

/** Months without a year: those of the year just named, else the latest that were over when the text appeared. */
function yearOfBareMonth(
  month: number,
  { published, focus, near, close }: Anchors,
): Year | undefined {
  const named = near ?? (published ? undefined : focus);
  if (named) {
    const year = yearOf(named.start) - (isOverTheTurn(month, named) ? 1 : 0);
    return { fiscal: isFiscal(named), year };
  }
  if (!published) return undefined;
  if (close && isMonth(close) && month > monthOf(close.end))
    return { fiscal: false, year: yearOf(close.end) };
  return { fiscal: false, year: yearOf(published) - (month > monthOf(published) ? 1 : 0) };
}

/** A forecast of months looks so far ahead. */
const AHEAD = 6;

/** The months without a year that come next, where they are close: for forecasts. */
export function coming(e: Expression, { published, near }: Anchors): Period | undefined {
  if (e.kind !== 'months' || e.year || e.count !== undefined || near || !published)
    return undefined;
  const now = yearOf(published) * 12 + monthOf(published) - 1;
  const wait = (e.to - monthOf(published) + 12) % 12;
  if (wait === 0 || wait > AHEAD) return undefined;
  const last = now + wait;
  const first = last - ((e.to - e.from + 12) % 12);
  return months(Math.floor(first / 12), (first % 12) + 1, Math.floor(last / 12), (last % 12) + 1);
}

function resolveMonths(e: Extract<Expression, { kind: 'months' }>, anchors: Anchors) {
  const year = e.year ? resolveYear(e.year, anchors) : yearOfBareMonth(e.to, anchors);
  if (!year) return undefined;
  const to = yearOfMonth(year, e.to);
  if (e.count !== undefined) {
    const first = to * 12 + e.to - e.count;
    return months(Math.floor(first / 12), (first % 12) + 1, to, e.to);
  }
  const fromYear = e.fromYear && resolveYear(e.fromYear, anchors);
  if (fromYear) return months(yearOfMonth(fromYear, e.from), e.from, to, e.to);
  return months(e.from > e.to ? to - 1 : to, e.from, to, e.to);
}

/** A quarter of the calendar or fiscal year with whose first months the text was busy. */
function yearOfQuarter(e: Extract<Expression, { kind: 'part' }>, named: Period): Year | undefined {
  const [first, last] = [monthOf(named.start), monthOf(named.end)];
  const length = last - first + 1;
  const isInside = yearOf(named.start) === yearOf(named.end) && e.offset + e.length <= length;
  if (!isInside || (first !== 1 && first !== 4)) return undefined;
  return { fiscal: first === 4, year: yearOf(named.start) };
}

/** The year of a part that names none: the one just named, else the latest in which the part was over. */
function yearOfBarePart(e: Extract<Expression, { kind: 'part' }>, anchors: Anchors) {
  const named = anchors.near ?? anchors.focus;
  if (named && basisOf(named) !== 'part-year')
    return { fiscal: isFiscal(named), year: yearOf(named.start) };
  if (named && e.length === 3) return yearOfQuarter(e, named);
  // A quarter may be one of a calendar or of a fiscal year.
  const { published, calendarQuarters } = anchors;
  if (!published || (e.length === 3 && !calendarQuarters)) return undefined;
  const isOver = e.offset + e.length <= monthOf(published);
  return { fiscal: false, year: yearOf(published) - (isOver ? 0 : 1) };
}

function resolvePart(e: Extract<Expression, { kind: 'part' }>, anchors: Anchors) {
  const year = e.year ? resolveYear(e.year, anchors) : yearOfBarePart(e, anchors);
  if (!year) return undefined;
  const first = year.year * 12 + (year.fiscal ? 3 : 0) + e.offset;
  const last = first + e.length - 1;
  return months(Math.floor(first / 12), (first % 12) + 1, Math.floor(last / 12), (last % 12) + 1);
}

function resolveSame(e: Extract<Expression, { kind: 'same' }>, { focus, theme = focus }: Anchors) {
  if (!theme || (e.length !== undefined && e.length !== monthsIn(theme))) return undefined;
  if (!e.year) return shiftYears(theme, e.shift);
  if (e.year.kind === 'relative') return shiftYears(theme, e.year.shift);
  const now = e.year.kind === 'fiscal' ? fiscalYearOf(theme.start) : yearOf(theme.start);
  const isItself = e.year.year === now && basisOf(theme) !== 'part-year';
  return isItself ? undefined : shiftYears(theme, e.year.year - now);
}

function resolveDay(e: Extract<Expression, { kind: 'day' }>, { published }: Anchors) {
  const year =
    e.year ?? (published ? yearOf(published) - (e.month > monthOf(published) ? 1 : 0) : undefined);
  if (year === undefined) return undefined;
  const first = months(year, e.month, year, e.month).start;
  const start = `${first.slice(0, 8)}${String(e.day).padStart(2, '0')}`;
  return start <= lastDay(year, e.month) ? { start, end: start } : undefined;
}

function resolveMonth(e: Extract<Expression, { kind: 'month' }>, anchors: Anchors) {
  const { published, focus, theme = focus } = anchors;
  const anchor = e.anaphoric ? theme && isMonth(theme) && theme.start : published;
  if (!anchor) return undefined;
  const month = yearOf(anchor) * 12 + monthOf(anchor) - 1 + e.shift;
  const year = Math.floor(month / 12);
  return months(year, (month % 12) + 1, year, (month % 12) + 1);
}

function resolveYears(e: Extract<Expression, { kind: 'years' }>, anchors: Anchors) {
  const [from, to] = [resolveYear(e.from, anchors), resolveYear(e.to, anchors)];
  if (!from || !to) return undefined;
  const period = { start: wholeYear(from).start, end: wholeYear(to).end };
  return period.start < period.end ? period : undefined;
}

/** The days that an expression covers; nothing where the text does not make them certain. */
export function resolve(expression: Expression, anchors: Anchors): Period | undefined {
  switch (expression.kind) {
    case 'year': {
      const year = resolveYear(expression.year, anchors);
      return year && wholeYear(year);
    }
    case 'years':
      return resolveYears(expression, anchors);
    case 'months':
      return resolveMonths(expression, anchors);
    case 'part':
      return resolvePart(expression, anchors);
    case 'same':
      return resolveSame(expression, anchors);
    case 'month':
      return resolveMonth(expression, anchors);
    case 'day':
      return resolveDay(expression, anchors);
    case 'open':
      return undefined;
  }
}
