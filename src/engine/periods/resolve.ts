import { basisOf, lastDay, months, type Period, shiftYears } from '../../model/period';
import { type Anchors, resolveYear } from './anchors';
import {
  APRIL,
  cycleOf,
  isMonth,
  monthNumber,
  monthOf,
  monthsIn,
  stretch,
  wholeYear,
  type Year,
  yearAround,
  yearOf,
  yearOfMonth,
} from './cycle';
import type { Expression, YearReference } from './expression';
import {
  resolveClosing,
  resolveDecade,
  resolveElapsed,
  resolveElliptic,
  resolveHalf,
  resolvePart,
  resolvePrevious,
  resolveQuarter,
} from './parts';

/** "in January, up from December": months beside each other over the turn of the year. */
const isOverTheTurn = (month: number, near: Period): boolean =>
  basisOf(near) === 'part-year' && monthOf(near.end) <= 3 && month >= 10;

type Months = Extract<Expression, { kind: 'months' }>;

/** "April-January FY24, in January alone": months inside of those just named are some of them. */
function yearInside({ from, to, count }: Months, named: Period): Year | undefined {
  if (monthsIn(named) > 12) return undefined;
  const before = count === undefined ? (to - from + 12) % 12 : count - 1;
  const year = [yearOf(named.start), yearOf(named.end)].find((candidate) => {
    const last = candidate * 12 + to - 1;
    return last - before >= monthNumber(named.start) && last <= monthNumber(named.end);
  });
  return year === undefined ? undefined : { first: 1, year };
}

const isOfMonths =
  ({ from, to }: Months) =>
  (period: Period): boolean =>
    monthOf(period.start) === from && monthOf(period.end) === to;

/** "April-December 2023 … in December, in April-December": in a text without a date the months or those around them as it told them with their year, unless it has told of a later one since. */
function yearAsTold(e: Months, { stretches = [], focus }: Anchors): Year | undefined {
  const same = stretches.filter(isOfMonths(e));
  const years =
    same.length > 0 ? same.map(yearOfEnd) : stretches.flatMap((s) => yearInside(e, s) ?? []);
  const [first] = years;
  const isLate = first !== undefined && (!focus || first.year >= yearOf(focus.end));
  return isLate && years.every(({ year }) => year === first.year) ? first : undefined;
}

const yearOfEnd = ({ end }: Period): Year => ({ first: 1, year: yearOf(end) });

/** A time told some paragraphs ago, where the text told a later one too: months may be of either. */
const isPassedOver = ({ close, focus, latest }: Anchors): boolean =>
  !close && focus !== undefined && latest !== undefined && yearOf(latest.end) > yearOf(focus.end);

/** Months without a year: those of the year just named, else the latest that were over when the text appeared. */
function yearOfBareMonth(e: Months, anchors: Anchors): Year | undefined {
  const { published, focus, near, frame, close } = anchors;
  const month = e.to;
  const isUndated = !near && !published;
  const asTold = isUndated ? yearAsTold(e, anchors) : undefined;
  if (asTold || (isUndated && isPassedOver(anchors))) return asTold;
  const named = near ?? (published ? undefined : focus);
  const inside = [frame, named].flatMap((around) => (around && yearInside(e, around)) ?? [])[0];
  if (inside) return inside;
  if (named) {
    const year = yearOf(named.start) - (isOverTheTurn(month, named) ? 1 : 0);
    return { first: cycleOf(named) ?? 1, year };
  }
  if (!published) return undefined;
  const isLater = close && isMonth(close) && month > monthOf(close.end);
  if (isLater && months(yearOf(close.end), month, yearOf(close.end), month).start <= published)
    return { first: 1, year: yearOf(close.end) };
  return { first: 1, year: yearOf(published) - (month > monthOf(published) ? 1 : 0) };
}

/** A forecast of months looks so far ahead. */
const AHEAD = 6;

/** The months without a year that come next, where they are close: for forecasts. */
export function coming(e: Expression, { published, near }: Anchors): Period | undefined {
  if (e.kind !== 'months' || e.year || e.count !== undefined || near || !published)
    return undefined;
  const wait = (e.to - monthOf(published) + 12) % 12;
  if (wait === 0 || wait > AHEAD) return undefined;
  const length = ((e.to - e.from + 12) % 12) + 1;
  return stretch(monthNumber(published) + wait - length + 1, length);
}

/** "In 2021-22 it was $13 billion; the next fiscal year it reached": counted from the year that this paragraph named. */
export function ensuing(e: Expression, { published, close, near }: Anchors): Period | undefined {
  if (e.kind !== 'year' || e.year.kind !== 'relative' || e.year.shift < 1) return undefined;
  const named = near ?? close;
  const cycle = cycleOf(named);
  if (!named || cycle === undefined || (e.year.fiscal && cycle !== APRIL)) return undefined;
  const period = wholeYear({ first: cycle, year: yearOf(named.start) + e.year.shift });
  return published && period.end > published ? undefined : period;
}

function resolveMonths(e: Months, anchors: Anchors) {
  const year = e.year ? resolveYear(e.year, anchors) : yearOfBareMonth(e, anchors);
  if (!year) return undefined;
  const to = yearOfMonth(year, e.to);
  if (e.count !== undefined) {
    return stretch(to * 12 + e.to - e.count, e.count);
  }
  const fromYear = e.fromYear && resolveYear(e.fromYear, anchors);
  if (fromYear) return months(yearOfMonth(fromYear, e.from), e.from, to, e.to);
  return months(e.from > e.to ? to - 1 : to, e.from, to, e.to);
}

/** "The same period last year" is a year before the one named, but that "of this year" one of this very year. */
function shiftTo(year: YearReference & { kind: 'relative' }, theme: Period, anchors: Anchors) {
  const now = year.shift === 0 && !year.fiscal ? resolveYear(year, anchors) : undefined;
  return now ? now.year - yearOf(theme.start) : year.shift;
}

/** "Two years later": than what this paragraph told, and not in the future. */
function resolveLater(shift: number, { near, close, published }: Anchors) {
  const named = near ?? close;
  const later = named && shiftYears(named, shift);
  return later && (!published || later.start <= published) ? later : undefined;
}

function resolveSame(e: Extract<Expression, { kind: 'same' }>, anchors: Anchors) {
  const { focus, near } = anchors;
  if (e.late) return anchors.late;
  const due = e.length === 12 ? anchors.due : undefined;
  const theme = e.next ? near : (due ?? anchors.theme ?? focus);
  if (!theme || (e.length !== undefined && e.length !== monthsIn(theme))) return undefined;
  if (e.shift > 0) return resolveLater(e.shift, anchors);
  if (!e.year) return shiftYears(theme, e.shift);
  if (e.year.kind === 'relative') return shiftYears(theme, shiftTo(e.year, theme, anchors));
  const now = yearAround(theme.start, e.year.kind === 'fiscal' ? APRIL : 1);
  const isItself = e.year.year === now && cycleOf(theme) !== undefined;
  return isItself ? undefined : shiftYears(theme, e.year.year - now);
}

function resolveDays(e: Extract<Expression, { kind: 'days' }>, anchors: Anchors) {
  const { month, year } = e;
  const whole = resolveMonths({ kind: 'months', from: month, to: month, year }, anchors);
  if (!whole) return undefined;
  const day = (n: number): string => `${whole.start.slice(0, 8)}${String(n).padStart(2, '0')}`;
  return { start: day(e.from), end: day(Math.min(e.to, Number(whole.end.slice(8)))) };
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
  return stretch(monthNumber(anchor) + e.shift, 1);
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
    case 'half':
      return resolveHalf(anchors);
    case 'elapsed':
      return resolveElapsed(expression, anchors);
    case 'decade':
      return resolveDecade(anchors);
    case 'closing':
      return resolveClosing(anchors);
    case 'quarter':
      return resolveQuarter(expression, anchors);
    case 'elliptic':
      return resolveElliptic(expression.shift, anchors);
    case 'previous':
      return resolvePrevious(expression, anchors);
    case 'days':
      return resolveDays(expression, anchors);
    case 'open':
      return undefined;
  }
}
