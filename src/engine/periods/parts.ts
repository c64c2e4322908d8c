import type { Period } from '../../model/period';
import { type Anchors, resolveYear } from './anchors';
import {
  APRIL,
  cycleOf,
  isMonth,
  monthNumber,
  monthOf,
  monthsIn,
  partOf,
  stretch,
  type Year,
  yearAround,
  yearOf,
} from './cycle';
import type { Expression } from './expression';

type Part = Extract<Expression, { kind: 'part' }>;

/** A part of the calendar or fiscal year with whose first months the text was busy. */
function yearAtHand({ offset, length }: Part, named: Period): Year | undefined {
  const [first, known] = [monthOf(named.start), monthsIn(named)];
  const isInside = offset + length <= known && known <= 12 && !(length === 3 && known === 3);
  if (!isInside || (first !== 1 && first !== APRIL)) return undefined;
  return { first, year: yearOf(named.start) };
}

/** The latest of a part of the years from month `first` that had begun or, if `isOver`, ended by a day. */
function latest({ offset, length }: Part, first: number, day: string, isOver: boolean): Period {
  const [now, from] = [monthNumber(day), first - 1 + offset];
  const wait = (((now - from - (isOver ? length : 0)) % 12) + 12) % 12;
  return stretch(now - wait - (isOver ? length : 0), length);
}

/** News tells of what ended in one of so many months before. */
const NEWS = 3;

/** "The third quarter", "the first half": that by the calendar or the fiscal year that was news when the text appeared. */
function recent(e: Part, day: string): Period | undefined {
  return (e.common ? [1] : [1, APRIL])
    .map((first) => latest(e, first, day, true))
    .find(({ end }) => monthNumber(day) - monthNumber(end) <= NEWS);
}

/** "Last year", two paragraphs before: the first half is that of this one, once it is over. */
function isPast({ offset, length }: Part, { near, close, focus, published }: Anchors): boolean {
  if (near || close || !published || cycleOf(focus) !== 1 || !focus) return false;
  return yearOf(focus.start) === yearOf(published) - 1 && offset + length < monthOf(published);
}

/** The part of the year just named, else the latest one. */
function resolveBare(e: Part, given: Anchors): Period | undefined {
  const { near, focus, theme = focus, published, ...anchors } = given;
  // «В октябре–декабре … За три месяца …»
  if (e.again && anchors.close && theme && monthsIn(theme) === e.length) return theme;
  const named = isPast(e, given) ? undefined : (near ?? theme);
  const cycle = cycleOf(named);
  const { partial } = anchors;
  if (partial && !cycle && e.length === 3) return partOf(partial, e.offset, e.length);
  const year =
    named && (cycle ? { first: cycle, year: yearOf(named.start) } : yearAtHand(e, named));
  if (year && (year.first === 1 || !e.calendar)) return partOf(year, e.offset, e.length);
  if (!published) return undefined;
  if (e.calendar || anchors.calendarQuarters) return latest(e, 1, published, e.counted === true);
  return recent(e, published);
}

/** The days of a part of a year. */
export function resolvePart(e: Part, anchors: Anchors): Period | undefined {
  if (!e.year) return resolveBare(e, anchors);
  const year = resolveYear(e.year, anchors);
  return year && partOf(year, e.offset, e.length);
}

/** "За полугодие": of the year whose middle has just passed. */
export function resolveHalf({ published }: Anchors): Period | undefined {
  if (!published) return undefined;
  const isAfter = monthOf(published) > 6 && monthOf(published) <= 6 + NEWS;
  return isAfter ? partOf({ first: 1, year: yearOf(published) }, 0, 6) : undefined;
}

/** "Since the start of the year": to the end of the month that the text speaks of, else of the last one that is over. */
export function resolveElapsed(
  { first, year }: Extract<Expression, { kind: 'elapsed' }>,
  anchors: Anchors,
): Period | undefined {
  const period = upToNow(first, anchors);
  const named = year && resolveYear(year, anchors);
  return period && named && yearOf(period.start) !== named.year ? undefined : period;
}

function upToNow(first: number, anchors: Anchors): Period | undefined {
  const { published, focus, theme = focus } = anchors;
  if (!published) return undefined;
  const over = monthNumber(published) - 1;
  const told = theme && isMonth(theme) ? monthNumber(theme.start) : over;
  const last = told <= over && over - told <= NEWS ? told : over;
  const length = (((last - first + 1) % 12) + 12) % 12;
  return last === over && length === 11 ? undefined : stretch(last - length, length + 1);
}

/** The months in which a year is drawn up: before its end and after it. */
const BEFORE = 7;
const AFTER = 3;

/** The year whose first months a text without a date speaks of. */
const yearBegun = (named: Period): Period | undefined =>
  monthOf(named.start) === 1 && monthsIn(named) > 1 && monthsIn(named) < 12
    ? partOf({ first: 1, year: yearOf(named.start) }, 0, 12)
    : undefined;

const DECADE = 10;

/** The year that ends a decade in the manner of speaking: 2030. */
export function resolveDecade({ published }: Anchors): Period | undefined {
  const year = published ? yearOf(published) : 0;
  return year % DECADE === 0 ? undefined : stretch(Math.ceil(year / DECADE) * DECADE * 12, 12);
}

/** "We shall close the year with", «по итогам года»: the year at hand, else the one that ends or has just ended. */
export function resolveClosing({ published, close, focus }: Anchors): Period | undefined {
  if (close && cycleOf(close)) return close;
  if (!published) return focus && yearBegun(focus);
  const month = monthOf(published);
  if (month < BEFORE && month > AFTER) return undefined;
  return partOf({ first: 1, year: yearOf(published) - (month >= BEFORE ? 0 : 1) }, 0, 12);
}

/** "Last quarter", "the previous quarter": counted from the day of publication or from the quarter just named. */
export function resolveQuarter(
  e: Extract<Expression, { kind: 'quarter' }>,
  { published, focus, theme = focus }: Anchors,
): Period | undefined {
  const anchor = e.anaphoric ? theme && monthsIn(theme) === 3 && theme.start : published;
  return anchor ? stretch((Math.floor(monthNumber(anchor) / 3) + e.shift) * 3, 3) : undefined;
}

/** «В 2021 году — 3, в прошлом — 5»: a year of the same kind. */
export function resolveElliptic(shift: number, { near, published }: Anchors): Period | undefined {
  const first = cycleOf(near);
  if (first === undefined || !published) return undefined;
  return partOf({ first, year: yearAround(published, first) + shift }, 0, 12);
}

/** "In the previous one —": as long as the month, quarter or year just named. */
export function resolvePrevious(
  e: Extract<Expression, { kind: 'previous' }>,
  { theme }: Anchors,
): Period | undefined {
  if (!theme) return undefined;
  const length = monthsIn(theme);
  const isWhole = cycleOf(theme) !== undefined || length === 1 || length === 3;
  const isMeant = e.length === undefined ? isWhole : e.length === length;
  return isMeant ? stretch(monthNumber(theme.start) + e.shift * length, length) : undefined;
}
