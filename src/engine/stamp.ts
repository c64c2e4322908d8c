import { isZone } from './abbreviation';
import type { Token } from './token';

const isNumber = (token: Token | undefined, ...sizes: readonly number[]): boolean =>
  token?.kind === 'number' && sizes.includes(token.end - token.start);

const isGlued = (token: Token | undefined, sign: string): boolean =>
  token?.word === sign && !token.spaced;

/** Index after "2024-07-09" at `at`; `at` where none stands. */
function dayEnd(all: readonly Token[], at: number): number {
  const [year, first, month, second, day] = all.slice(at, at + 5);
  const isDay = isNumber(year, 4) && isNumber(month, 2) && isNumber(day, 2);
  return isDay && isGlued(first, '-') && isGlued(second, '-') ? at + 5 : at;
}

/** Index after "17:40" at `at`; `at` where none stands. */
function clockEnd(all: readonly Token[], at: number): number {
  const [hour, colon, minute] = all.slice(at, at + 3);
  return isNumber(hour, 1, 2) && isGlued(colon, ':') && isNumber(minute, 2) ? at + 3 : at;
}

/** Index after "date", "Updated:" in front of a day. */
function labelEnd(all: readonly Token[]): number {
  if (all[0]?.kind !== 'word') return 0;
  return all[1]?.word === ':' ? 2 : 1;
}

/**
 * Index after the time with which a line begins; 0 where it begins with none.
 * @example stampEnd(tokens('17:40 IST A delegate complains.', 0, 31)) // 4
 */
export function stampEnd(all: readonly Token[]): number {
  const label = labelEnd(all);
  const day = dayEnd(all, label);
  const from = day > label ? day : 0;
  const clock = clockEnd(all, from);
  const isTold = clock > from && isZone(all[clock]?.word ?? '');
  if (isTold) return clock + 1;
  return day > label ? clock : 0;
}
