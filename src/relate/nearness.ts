import { valuesOf } from '../dossier/lookup';
import type { Dossier, Value } from '../dossier/schema';
import type { Figure, Reason } from '../model/finding';
import type { Counter } from '../model/measure';
import { basisOf, type Period, samePeriod } from '../model/period';
import { sideOfBody } from './bodies';

/** A figure as far as it is compared: only what its page says, or what follows from it. */
export interface Known {
  readonly figure: Figure;
  readonly side?: Counter | undefined;
}

/** The side as stated, by the body named for it, or India's for a year that only India counts. */
function sideOf({ side, attribution, period }: Figure): Counter | undefined {
  const stated = side ?? (attribution && sideOfBody(attribution));
  if (stated) return stated;
  return period && basisOf(period) === 'india-fiscal' ? 'india' : undefined;
}

export const knownOf = (figure: Figure): Known => ({ figure, side: sideOf(figure) });

/** Values that may be shown beside figures: an unconfirmed one is not. */
export const confirmed = (values: readonly Value[]): Value[] =>
  values.filter(({ flags = [] }) => !flags.includes('unconfirmed'));

const because = (rule: string, detail?: string): Reason => (detail ? { rule, detail } : { rule });

function periodReasons(period: Period | undefined, value: Value): Reason[] {
  if (!period) return [because('period-not-stated')];
  if (samePeriod(period, value.period)) return [];
  const [page, own] = [basisOf(period), basisOf(value.period)];
  if (page !== own)
    return [because(page === 'part-year' || own === 'part-year' ? 'part-year' : 'basis')];
  return [because('period')];
}

function sideReasons(side: Counter | undefined, value: Value): Reason[] {
  if (value.side === 'third-party') return [];
  if (!side) return [because('side-not-stated')];
  return side === value.side ? [] : [because('side')];
}

/** Why a value is not the same thing as a figure; empty where it is. */
export const apart = ({ figure, side }: Known, value: Value): Reason[] => [
  ...(figure.quantity.unit === value.unit ? [] : [because('unit')]),
  ...periodReasons(figure.period, value),
  ...sideReasons(side, value),
];

const DAY = 86_400_000;

/** Days that two periods share. */
function overlap(a: Period, b: Period): number {
  const start = Math.max(Date.parse(a.start), Date.parse(b.start));
  const end = Math.min(Date.parse(a.end), Date.parse(b.end));
  return Math.max(0, (end - start) / DAY + 1);
}

const daysOf = (p: Period): number => overlap(p, p);

/** Shared days, less for the days that only one of the two has. */
const closeness = (a: Period, b: Period): number =>
  overlap(a, b) / Math.max(daysOf(a), daysOf(b), 1);

/** The value whose period is most like this one; none where they share no day. */
export function closest(values: readonly Value[], period: Period): Value | undefined {
  let best: Value | undefined;
  let score = 0;
  for (const value of values) {
    const own = closeness(value.period, period);
    if (own > score) [best, score] = [value, own];
  }
  return best;
}

/** India's value of the fiscal year that shares most days with a calendar year. */
export const fiscalBeside = (dossier: Dossier, known: Known): Value | undefined => {
  const { measure, period, quantity } = known.figure;
  if (!measure || !period || basisOf(period) !== 'calendar') return undefined;
  const all = valuesOf(dossier, { measure, side: 'india', unit: quantity.unit });
  return closest(
    confirmed(all).filter((value) => basisOf(value.period) === 'india-fiscal'),
    period,
  );
};
