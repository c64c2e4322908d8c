import { APRIL } from './cycle';
import type { Expression } from './expression';
import { numberIn, type Parts, type Rule, referenceOf } from './rule';

export const months = (
  part: Parts,
  more: Partial<Extract<Expression, { kind: 'months' }>> = {},
): Expression => {
  const last = numberIn(part('b'));
  return {
    kind: 'months',
    from: part('a')?.value ?? last,
    to: last,
    year: referenceOf(part('R')),
    ...more,
  };
};

/** The year that an expression names, if any, and whether it must be one of the calendar. */
const yearIn = (part: Parts) => ({
  year: referenceOf(part('R')),
  calendar: part('A')?.value === 1,
  common: part('A') !== undefined,
});

/** "the June quarter": the three months to its end; where the year is drawn up otherwise nobody knows which. */
export const quarterTo: Rule['build'] = (part) =>
  numberIn(part('b')) % 3 === 0 ? months(part, { count: 3 }) : open();

/** "July and August", "May, June and July": one stretch, if they follow each other. */
export function adjoining(part: Parts): Expression | undefined {
  const [x, a, b] = [part('x'), part('a'), part('b')].map((month) => month?.value);
  if (a === undefined || b !== a + 1 || (x !== undefined && x !== a - 1)) return undefined;
  return months(part, { from: x ?? a });
}

/** The `part('o')`-th stretch of `length` months in a year. */
export const nth =
  (length: number): Rule['build'] =>
  (part) => {
    const ordinal = numberIn(part('o'));
    if (ordinal < 1 || ordinal * length > 12) return undefined;
    return { kind: 'part', offset: (ordinal - 1) * length, length, ...yearIn(part) };
  };

/** "first seven months", "ten months": only counted from the year's beginning. */
export function firstMonths(part: Parts): Expression | undefined {
  const length = numberIn(part('c'));
  if (length < 2 || length > 12 || (part('o')?.value ?? 1) !== 1) return undefined;
  return { kind: 'part', offset: 0, length, counted: true, ...yearIn(part) };
}

/** "eight months of this year, | starting April": counted on from there, as long as the year goes. */
export function monthsFrom(part: Parts): Expression | undefined {
  const [from, count] = [numberIn(part('a')), numberIn(part('c'))];
  const to = from + count - 1;
  return count > 1 && to <= 12
    ? { kind: 'months', from, to, year: referenceOf(part('R')) }
    : undefined;
}

/** Whether the word before is "last", not "this" or "next". */
const isLast = (part: Parts): boolean => (part('L')?.value ?? -1) === -1;

/** "the last three months of 2023". */
export function lastMonths(part: Parts): Expression | undefined {
  const length = numberIn(part('c'));
  if (length < 2 || length > 11 || !isLast(part)) return undefined;
  return { kind: 'part', offset: 12 - length, length, ...yearIn(part) };
}

/** "the nine months": those just named, if so many. */
export function sameMonths(part: Parts): Expression | undefined {
  const first = part('e')?.value ? firstMonths(part) : undefined;
  if (first?.kind === 'part') return { ...first, again: part('A') === undefined };
  return { kind: 'same', shift: 0, length: numberIn(part('c')) };
}

export const lastQuarter: Rule['build'] = (part) =>
  isLast(part) ? { kind: 'part', offset: 9, length: 3, ...yearIn(part) } : undefined;

/** "the first half | of 2023" in words for half of anything, not "the first fortnight of". */
export const halfYear: Rule['build'] = (part) =>
  part('h')?.value === 1 ? nth(6)(part) : undefined;

/** "the first half of November": taken for its first fifteen days. */
const MIDDLE = 15;

export function halfMonth(part: Parts): Expression | undefined {
  const half = numberIn(part('o'));
  if (half !== 1 && half !== 2) return undefined;
  const [from, to] = half === 1 ? [1, MIDDLE] : [MIDDLE + 1, 31];
  return { kind: 'days', from, to, month: numberIn(part('b')), year: referenceOf(part('R')) };
}

/** "the first 20 days of May", "the first week of May"; of other weeks nobody knows the days. */
export function firstDays(part: Parts): Expression | undefined {
  const isWeek = part('w') !== undefined;
  const to = isWeek ? 7 * (part('c')?.value ?? 1) : numberIn(part('c'));
  if (to < 2 || to > 31) return undefined;
  if (numberIn(part('o')) !== 1) return isWeek ? open() : undefined;
  return { kind: 'days', from: 1, to, month: numberIn(part('b')), year: referenceOf(part('R')) };
}

/** "first three quarters", "first two quarters". */
export function firstQuarters(part: Parts): Expression | undefined {
  const count = numberIn(part('c'));
  if (count < 2 || count > 3 || part('o')?.value !== 1) return undefined;
  return { kind: 'part', offset: 0, length: count * 3, ...yearIn(part) };
}

/** "in three quarters of 2021": the first three. */
export const threeQuarters = (part: Parts): Expression | undefined =>
  numberIn(part('c')) === 3 && referenceOf(part('R'))?.kind === 'calendar'
    ? { kind: 'part', offset: 0, length: 9, ...yearIn(part) }
    : undefined;

export const same: Rule['build'] = (part) => ({
  kind: 'same',
  year: referenceOf(part('R')),
  shift: part('E') ? -1 : 0,
  length: part('Q') ? 3 : part('H') ? 6 : part('M') && part('c')?.value,
  doubtful: part('Q') !== undefined || part('H') !== undefined,
});

export const open = (): Expression => ({ kind: 'open' });

/** "before the war", "| in 2020-21": a financial year is that of the value; a war may have been in any other. */
export function beforeEvent(part: Parts): Expression | undefined {
  const year = referenceOf(part('R'));
  return year?.kind === 'fiscal' ? { kind: 'year', year } : undefined;
}

/** "two years earlier", «спустя два года»: counted from the period just named. */
export const yearsFrom = (part: Parts): Expression => ({
  kind: 'same',
  shift: numberIn(part('n')) * (part('G')?.value ?? 1),
});

/** "since the start of 2025": up to the day of publication. */
export function sinceStart(part: Parts): Expression | undefined {
  const year = referenceOf(part('R'));
  return year?.kind === 'relative'
    ? undefined
    : { kind: 'elapsed', first: year?.kind === 'fiscal' ? APRIL : 1, year };
}

/** «через два года»: counted from the day of publication. */
export const hence = (part: Parts): Expression => ({
  kind: 'year',
  year: { kind: 'relative', shift: numberIn(part('n')), fiscal: false, anaphoric: false },
});

/** "in five years", «за пять лет»: of a stretch whose ends the text does not give. */
export const inYears = (part: Parts): Expression | undefined =>
  numberIn(part('c')) > 1 ? open() : undefined;

export function yearRange(part: Parts): Expression | undefined {
  const [from, to] = [referenceOf(part('a')), referenceOf(part('b'))];
  return from && to && { kind: 'years', from, to };
}
