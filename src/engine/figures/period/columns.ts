import type { FoundPeriod, FoundQuantity } from '../../analysis';
import { isRelative } from '../comparison/change';
import { between, type Passage } from '../passage/passage';
import type { Dated } from './dates';

/** What parts the columns of a printed table, and its times in the line above. */
const PARTS = /^[/|]$/;

const isParting = (passage: Passage, from: number, to: number): boolean => {
  const [sign, ...rest] = between(passage, from, to);
  return rest.length === 0 && PARTS.test(sign?.word ?? '');
};

/** "Arrivals (September / August)": the times that a line without values names for the columns below it. */
export function columnsIn(passage: Passage): readonly FoundPeriod[] | undefined {
  const { periods, quantities, sentence } = passage;
  const isHeading = quantities.length === 0 && periods.length > 1;
  if (!isHeading || /^[.!?।…]$/.test(sentence.tokens.at(-1)?.word ?? '')) return undefined;
  const areColumns = periods.every(
    ({ period, role, span }, i) =>
      period !== undefined &&
      !role &&
      (i === 0 || isParting(passage, periods[i - 1]?.span.end ?? 0, span.start)),
  );
  return areColumns ? periods : undefined;
}

/** "Russia: 1.6m b/d / 1.7m b/d": the time of the column in which a value of a row stands. */
export function inColumn(
  passage: Passage,
  { span }: FoundQuantity,
  columns: readonly FoundPeriod[] | undefined,
): Dated | undefined {
  const values = passage.quantities.filter((found) => !isRelative(found));
  if (!columns || passage.periods.length > 0 || values.length !== columns.length) return undefined;
  const areParted = values.every(
    (value, i) => i === 0 || isParting(passage, values[i - 1]?.span.end ?? 0, value.span.start),
  );
  const named = columns[values.findIndex((value) => value.span.start === span.start)];
  if (!areParted || !named?.period) return undefined;
  const because = [{ rule: 'period:column', span: named.span }];
  return { named, period: named.period, periodSpan: named.span, because };
}
