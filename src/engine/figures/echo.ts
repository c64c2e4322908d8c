import type { Figure } from '../../model/finding';
import type { Draft } from '../analysis';

const key = ({ quantity, measure, status, change }: Draft<Figure>): string =>
  [quantity.value, quantity.high, quantity.unit, measure, status === 'reported', !!change].join(
    '|',
  );

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
