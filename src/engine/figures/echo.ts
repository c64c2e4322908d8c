import type { Figure } from '../../model/finding';
import type { Draft } from '../analysis';

const key = ({ quantity, measure, status, change }: Draft<Figure>): string =>
  [quantity.value, quantity.high, quantity.unit, measure, status === 'target', !!change].join('|');

const isTelling = ({ quantity: { kind } }: Draft<Figure>): boolean =>
  kind === 'money' || kind === 'volume';

/** A headline repeats a figure without its period: an undated figure takes that of the same figure elsewhere. */
export function withEchoes(figures: readonly Draft<Figure>[]): Draft<Figure>[] {
  const dated = new Map<string, Draft<Figure>>();
  for (const figure of figures)
    if (figure.period && isTelling(figure) && !dated.has(key(figure)))
      dated.set(key(figure), figure);
  return figures.map((figure) => {
    const same = figure.period ? undefined : dated.get(key(figure));
    if (!same) return figure;
    const { period, periodSpan } = same;
    const reason = { rule: 'period:echo', span: same.span };
    return { ...figure, period, periodSpan, because: [...figure.because, reason] };
  });
}
