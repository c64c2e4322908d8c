import type { Figure } from '../../model/finding';
import type { Quantity } from '../../model/quantity';
import { overlaps } from '../../model/span';
import type { Draft } from '../analysis';
import type { Passage } from './passage/passage';

const key = ({ quantity, measure, status, change }: Draft<Figure>): string =>
  [quantity.value, quantity.high, quantity.unit, measure, status === 'reported', !!change].join(
    '|',
  );

const isSame = (a: Quantity, b: Quantity): boolean => a.value === b.value && a.unit === b.unit;

/** A headline that names no partner may still tell a sum or volume of the text below it. */
export function headlineEchoes(
  { quantities, topics }: Passage,
  figures: readonly Draft<Figure>[],
): Draft<Figure>[] {
  if (topics.some(({ kind }) => kind === 'other' || kind === 'noise')) return [];
  return quantities.flatMap(({ quantity, span }): Draft<Figure>[] => {
    if (quantity.kind !== 'money' && quantity.kind !== 'volume') return [];
    if (figures.some((figure) => overlaps(figure.span, span))) return [];
    const same = figures.find((figure) => isSame(figure.quantity, quantity));
    const because = [{ rule: 'figure:echo', span: same?.span }];
    return same ? [{ ...same, span, quantity, because }] : [];
  });
}

/**
 * A figure without a period takes that of the same figure further down; one in the headline,
 * which ends at `headline`, its source as well.
 */
export function withEchoes(figures: readonly Draft<Figure>[], headline: number): Draft<Figure>[] {
  const below = new Map<string, Draft<Figure>>();
  const echoed: Draft<Figure>[] = [];
  for (const figure of figures.toReversed()) {
    const same = below.get(key(figure));
    echoed.push(same ? echo(figure, same, figure.span.end <= headline) : figure);
    if (figure.period) below.set(key(figure), figure);
  }
  return echoed.reverse();
}

function echo(figure: Draft<Figure>, same: Draft<Figure>, isHeadline: boolean): Draft<Figure> {
  const { period, periodSpan, attribution, side } = same;
  const isDated = figure.period !== undefined || period === undefined;
  const isSourced = figure.attribution !== undefined || !isHeadline || attribution === undefined;
  if (isDated && isSourced) return figure;
  return {
    ...figure,
    ...(isDated ? {} : { period, periodSpan }),
    ...(isSourced ? {} : { attribution, side: figure.side ?? side }),
    because: [...figure.because, { rule: 'figure:echo', span: same.span }],
  };
}
