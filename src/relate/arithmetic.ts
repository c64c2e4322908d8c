import type { Figure } from '../model/finding';
import type { Measure } from '../model/measure';
import { basisOf, type Period, samePeriod } from '../model/period';
import type { ArithmeticNote } from '../model/relation';
import type { ReportedFinding } from '../model/report';

type PageFigure = Figure & ReportedFinding;

/** A level with everything that a sum needs. */
type Level = PageFigure & { readonly measure: Measure; readonly period: Period };

const isLevel = (figure: PageFigure): figure is Level =>
  figure.quantity.kind === 'money' &&
  figure.quantity.high === undefined &&
  !figure.change &&
  figure.measure !== undefined &&
  figure.period !== undefined;

/** Two figures of one page may enter a sum unless it says that they are counted by two sides. */
const sameCount = (a: Level, b: Level): boolean =>
  a.quantity.unit === b.quantity.unit && (!a.side || !b.side || a.side === b.side);

const sign = new Intl.NumberFormat('en', { maximumFractionDigits: 2, useGrouping: false });

/** In the scale in which the page prints it. @example digits(68.72e9, 1e9) // '68.72' */
const digits = (value: number, scale: number): string => sign.format(value / scale);

const find = (
  levels: readonly Level[],
  like: Level,
  measure: Measure,
  period: Period,
): Level | undefined =>
  levels.find(
    (x) =>
      x.measure === measure &&
      x.status === 'reported' &&
      samePeriod(x.period, period) &&
      sameCount(x, like),
  );

function growth(change: PageFigure, levels: readonly Level[]): ArithmeticNote | undefined {
  const { period, measure } = change;
  const against = change.change?.against;
  if (!period || !measure || !against) return undefined;
  const now = levels.find((x) => x.measure === measure && samePeriod(x.period, period));
  const then = now && find(levels, now, measure, against);
  if (!now || !then || then.quantity.value === 0) return undefined;
  const scale = now.quantity.scale ?? 1;
  const [a, b] = [now, then].map((x) => digits(x.quantity.value, scale));
  const ratio = now.quantity.value / then.quantity.value;
  const percent = `${ratio < 1 ? '−' : '+'}${sign.format(Math.abs(ratio - 1) * 100)}%`;
  const sum =
    change.quantity.kind === 'multiple'
      ? `${a} ÷ ${b} = ${sign.format(ratio)}`
      : `${a} ÷ ${b} − 1 = ${percent}`;
  return { rule: 'growth', figures: [change.id, now.id, then.id], sum, stated: change.words };
}

function parts(total: Level, levels: readonly Level[]): ArithmeticNote | undefined {
  if (total.measure !== 'total' || total.status !== 'reported') return undefined;
  const exports = find(levels, total, 'exports_to_russia', total.period);
  const imports = find(levels, total, 'imports_from_russia', total.period);
  if (!exports || !imports) return undefined;
  const scale = total.quantity.scale ?? 1;
  const [a, b] = [exports, imports].map((x) => digits(x.quantity.value, scale));
  const sum = `${a} + ${b} = ${digits(exports.quantity.value + imports.quantity.value, scale)}`;
  return { rule: 'parts', figures: [total.id, exports.id, imports.id], sum, stated: total.words };
}

const MONTHS = 12;
const CLOSE = 0.05;

const monthsOf = ({ start, end }: Period): number =>
  (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * MONTHS +
  Number(end.slice(5, 7)) -
  Number(start.slice(5, 7)) +
  1;

const isStartOf = (part: Period, whole: Period): boolean =>
  basisOf(part) === 'part-year' &&
  basisOf(whole) !== 'part-year' &&
  part.start === whole.start &&
  part.end < whole.end;

/** A projection that is the pace of the year's first months kept for twelve. */
function annualised(projected: Level, levels: readonly Level[]): ArithmeticNote | undefined {
  if (projected.status !== 'projected') return undefined;
  for (const part of levels) {
    if (part.status !== 'reported' || part.measure !== projected.measure) continue;
    if (!isStartOf(part.period, projected.period) || !sameCount(part, projected)) continue;
    const count = monthsOf(part.period);
    const year = (part.quantity.value * MONTHS) / count;
    if (Math.abs(year / projected.quantity.value - 1) > CLOSE) continue;
    const scale = part.quantity.scale ?? 1;
    const times = MONTHS % count === 0 ? `${MONTHS / count}` : `${MONTHS} ÷ ${count}`;
    const sum = `${digits(part.quantity.value, scale)} × ${times} = ${digits(year, scale)}`;
    const figures = [projected.id, part.id];
    return { rule: 'annualised', figures, sum, stated: projected.words };
  }
  return undefined;
}

const SUMS_AT_MOST = 20;

/**
 * Sums that a reader could do with the page's own figures: growth between two values that it
 * gives, parts against the whole, a part of a year stretched to the year. Notes, not verdicts.
 */
export function arithmeticOf(figures: readonly PageFigure[]): ArithmeticNote[] {
  const levels = figures.filter(isLevel);
  const notes = [
    ...figures.filter(({ change }) => change).map((figure) => growth(figure, levels)),
    ...levels.flatMap((level) => [parts(level, levels), annualised(level, levels)]),
  ];
  const seen = new Set<string>();
  return notes
    .filter((note) => note !== undefined)
    .filter(({ sum }) => !seen.has(sum) && seen.add(sum))
    .slice(0, SUMS_AT_MOST);
}
