import type { Figure } from '../../model/finding';
import type { Draft } from '../analysis';

const key = ({ quantity, measure, status, change }: Draft<Figure>): string =>
  [quantity.value, quantity.high, quantity.unit, measure, status === 'reported', !!change].join(
    '|',
  );

/** A headline repeats a figure without its period: it takes that of the same figure further down. */
export function withEchoes(figures: readonly Draft<Figure>[]): Draft<Figure>[] {
  const below = new Map<string, Draft<Figure>>();
  const echoed: Draft<Figure>[] = [];
  for (const figure of figures.toReversed()) {
    const same = figure.period ? undefined : below.get(key(figure));
    echoed.push(same ? echo(figure, same) : figure);
    if (figure.period) below.set(key(figure), figure);
  }
  return echoed.reverse();
}

function echo(figure: Draft<Figure>, { period, periodSpan, span }: Draft<Figure>): Draft<Figure> {
  const because = [...figure.because, { rule: 'period:echo', span }];
  return { ...figure, period, periodSpan, because };
}
