import { valuesOf } from '../dossier/lookup';
import type { Dossier, Value } from '../dossier/schema';
import type { Figure, Reason } from '../model/finding';
import type { Measure } from '../model/measure';
import { basisOf } from '../model/period';
import type { Relation } from '../model/relation';
import type { ReportedFinding } from '../model/report';
import { narrowing } from './goods';
import { apart, closest, confirmed, type Known, knownOf } from './nearness';
import { agreesAsPrinted, differenceOf, type Published, significantDigits } from './rounding';

type Verdict = Omit<Relation, 'figure'>;

const unmatched = (...because: Reason[]): Verdict => ({ kind: 'unmatched', because });

const beside = (value: Value, because: readonly Reason[]): Verdict => ({
  kind: 'not-comparable',
  value: value.id,
  because,
});

/** What is worth knowing of a value that was compared. */
const remarks = (value: Value): Reason[] => [
  { rule: 'same-series', detail: value.statistics },
  ...(value.flags ?? []).map((flag) => ({ rule: flag })),
];

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "Kpler" and "Kpler data" name one tracker. */
const isNamed = (tracker: string, name: string): boolean =>
  name.length > 2 && (tracker.includes(name) || name.includes(tracker));

/** Ship trackers count each in its own way: only a figure that names the same one is the same count. */
function trackerReasons({ attribution }: Figure, value: Value): Reason[] {
  if (value.side !== 'third-party') return [];
  const named = [attribution?.name, attribution?.statistics].filter((name) => name !== undefined);
  if (named.length === 0) return [{ rule: 'statistics-not-stated' }];
  const isSame = named.some((name) => isNamed(plain(value.statistics), plain(name)));
  return isSame ? [] : [{ rule: 'statistics', detail: value.statistics }];
}

/** A difference says nothing where one of the two is only known roughly, or shares have other bases. */
function blur({ quantity, measure }: Figure, value: Value): Reason[] {
  if (measure === 'oil_share') return [{ rule: 'share-base' }];
  if (value.approximate || quantity.approximate) return [{ rule: 'approximate' }];
  return [];
}

const DIGITS_THAT_IDENTIFY = 3;

/** A total whose sentence names goods may still be the total, if it prints the total's digits. */
function narrowReasons(figure: Figure & ReportedFinding, agrees: boolean): Reason[] {
  const rule = narrowing(figure);
  if (!rule) return [];
  const isTotal = figure.measure === 'total' && rule === 'goods' && !figure.goods;
  const isSame = isTotal && agrees && significantDigits(figure.quantity) >= DIGITS_THAT_IDENTIFY;
  return isSame ? [] : [{ rule }];
}

/** Pages print a deficit without its sign; in this trade it is always India's. */
const published = (value: Value): Published =>
  value.measure === 'balance' ? { value: Math.abs(value.value) } : value;

/** By more than this a flow is taken for a part of the flow, and a total for something else. */
const FAR = { flow: 20, total: 50 } as const;

/**
 * Whether two numbers are too far apart to be two counts of one thing: a page that tells of some
 * goods all along need not name them in the sentence.
 */
const isFar = (measure: Measure | undefined, percent: number): boolean =>
  Math.abs(percent) > (measure === 'total' || measure === 'balance' ? FAR.total : FAR.flow);

/** The same measure, side, period and unit: equal as printed, or not. */
function compared(figure: Figure & ReportedFinding, value: Value, agrees: boolean): Verdict {
  const trackers = trackerReasons(figure, value);
  if (trackers.length > 0) return beside(value, trackers);
  const narrow = figure.measure?.startsWith('oil_') ? [] : narrowReasons(figure, agrees);
  if (narrow.length > 0) return beside(value, narrow);
  if (agrees) return { kind: 'agrees', value: value.id, because: remarks(value) };
  const blurred = blur(figure, value);
  if (blurred.length > 0) return beside(value, blurred);
  const difference = differenceOf(figure.quantity, published(value));
  if (isFar(figure.measure, difference.percent)) return beside(value, [{ rule: 'far-apart' }]);
  return { kind: 'differs', value: value.id, difference, because: remarks(value) };
}

/** India's last fiscal year that had ended when the page was published. */
const lastFiscal = (values: readonly Value[], day: string): Value | undefined =>
  values
    .filter(({ side, period }) => side === 'india' && basisOf(period) === 'india-fiscal')
    .filter(({ period }) => period.end < day)
    .reduce<Value | undefined>(
      (last, value) => (last && last.period.end >= value.period.end ? last : value),
      undefined,
    );

/** The value of the period most like a figure's, of its unit and side rather than of others. */
function nearestValue({ figure, side }: Known, all: readonly Value[], day: string) {
  const { period, quantity } = figure;
  const ownUnit = all.filter(({ unit }) => unit === quantity.unit);
  if (!period) return lastFiscal(ownUnit, day);
  const ownSide = ownUnit.filter((value) => !side || side === value.side);
  return closest(ownSide, period) ?? closest(ownUnit, period) ?? closest(all, period);
}

/** Nothing of the same count and period: the nearest, and what sets it apart. */
function nearest(dossier: Dossier, known: Known, measure: Measure, day: string): Verdict {
  const all = confirmed(valuesOf(dossier, { measure }));
  if (all.length === 0) return unmatched({ rule: 'no-series' });
  const value = nearestValue(known, all, day);
  if (value) return beside(value, apart(known, value));
  return unmatched({ rule: known.figure.period ? 'no-value' : 'period-not-stated' });
}

/**
 * How a reported level stands to the dossier's value of the same measure.
 * @param day the day of the page, ISO: what was nearest then
 */
export function compare(figure: Figure & ReportedFinding, dossier: Dossier, day: string): Verdict {
  const { measure, quantity, change } = figure;
  if (change) return unmatched({ rule: 'change' });
  if (!measure) return unmatched({ rule: 'measure-not-stated' });
  const known = knownOf(figure);
  const same = confirmed(valuesOf(dossier, { measure })).filter(
    (value) => apart(known, value).length === 0,
  );
  const equal = same.find((value) => agreesAsPrinted(quantity, published(value)));
  const value = equal ?? same[0];
  if (value) return compared(figure, value, equal !== undefined);
  return nearest(dossier, known, measure, day);
}
