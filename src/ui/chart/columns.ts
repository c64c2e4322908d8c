import { valueById, valuesOf } from '../../dossier/lookup';
import type { Dossier, Value } from '../../dossier/schema';
import { officialValue } from '../../dossier/shown';
import type { OfficialValue } from '../../model/context';
import type { Figure } from '../../model/finding';
import type { Measure, Side } from '../../model/measure';
import { basisOf, calendarYear, fiscalYear, type Period, samePeriod } from '../../model/period';
import type { Relation, Relations } from '../../model/relation';
import type { Report, ReportedFinding } from '../../model/report';

/** A report with what the dossier lays beside it. */
export interface Page {
  readonly report: Report;
  readonly relations: Relations;
}

/** A figure of the page that is of the chart's count and years, or a projection for one of them. */
export interface PagePoint {
  readonly figure: Figure & ReportedFinding;
  readonly isProjected: boolean;
}

export const PARTS = ['total', 'imports_from_russia', 'exports_to_russia', 'balance'] as const;

export type Part = (typeof PARTS)[number];

/** A year of one count: the values that are known of it, and the page's figures for it. */
export interface Column {
  readonly period: Period;
  readonly values: Partial<Record<Part, OfficialValue>>;
  readonly points: readonly PagePoint[];
}

const BASIS = { india: 'india-fiscal', russia: 'calendar' } as const;
const YEAR = { india: fiscalYear, russia: calendarYear } as const;

const isPart = (measure: Measure): measure is Part =>
  (PARTS as readonly Measure[]).includes(measure);

const isShown = (value: Value, side: Side): boolean =>
  value.side === side &&
  isPart(value.measure) &&
  basisOf(value.period) === BASIS[side] &&
  !value.flags?.includes('unconfirmed');

const startYear = ({ period }: Value): number => Number(period.start.slice(0, 4));

function valuesFor(dossier: Dossier, side: Side, period: Period, today: string): Column['values'] {
  const found = PARTS.flatMap((measure) => {
    const [value] = valuesOf(dossier, { measure, side, period }).filter((x) => isShown(x, side));
    return value ? [[measure, officialValue(dossier, value, today)] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The dossier's values that a figure was laid beside as the same thing, or as its outcome. */
const idsOf = ({ kind, value, outcome = [] }: Relation): readonly string[] => {
  if (kind === 'projection') return outcome;
  return kind === 'agrees' || kind === 'differs' || kind === 'itself' ? [value ?? ''] : [];
};

function pointsOf(dossier: Dossier, side: Side, { report, relations }: Page): PagePoint[] {
  return relations.relations.flatMap((relation): PagePoint[] => {
    const figure = report.findings.find(({ id }) => id === relation.figure);
    if (figure?.kind !== 'figure' || figure.quantity.unit !== 'USD') return [];
    const isOfChart = idsOf(relation)
      .map((id) => valueById(dossier, id))
      .some(
        (value) =>
          value && figure.period && isShown(value, side) && samePeriod(value.period, figure.period),
      );
    return isOfChart ? [{ figure, isProjected: relation.kind === 'projection' }] : [];
  });
}

/** Every year of a count from the first to the last known, years without a value included. */
export function columnsOf(
  dossier: Dossier,
  side: Side,
  pages: readonly Page[],
  today: string,
): Column[] {
  const years = dossier.values.filter((value) => isShown(value, side)).map(startYear);
  const points = pages.flatMap((page) => pointsOf(dossier, side, page));
  const columns: Column[] = [];
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    const period = YEAR[side](year);
    columns.push({
      period,
      values: valuesFor(dossier, side, period, today),
      points: points.filter(({ figure }) => figure.period && samePeriod(figure.period, period)),
    });
  }
  return columns;
}

/** The year as it stands under a column. @example shortYear(fiscalYear(2024)) // '2024–25' */
export const shortYear = ({ start, end }: Period): string =>
  start.slice(0, 4) === end.slice(0, 4)
    ? start.slice(0, 4)
    : `${start.slice(0, 4)}–${end.slice(2, 4)}`;
