import type { Figure, Reason } from '../../../model/finding';
import type { Measure } from '../../../model/measure';
import { basisOf } from '../../../model/period';
import type { Quantity } from '../../../model/quantity';
import type { Span } from '../../../model/span';
import type { Draft, FoundPeriod } from '../../analysis';
import { exact } from '../../quantities/sum';
import { inTonnes } from '../quantity/mass';
import { MOST } from '../selection/world';
import type { Caption } from './caption';
import type { Label } from './label';
import type { Line } from './line';
import type { Under, What } from './meaning';
import { amountIn, numberIn, type Value } from './number';
import { isColumnWord } from './vocabulary';

type Setting = Pick<Under, 'caption' | 'today' | 'text'>;

/** What a cell is told by. */
export interface Labels {
  readonly row: Label | undefined;
  readonly column: Label | undefined;
  readonly corner: Line | undefined;
  /** Whether the columns have heads; without them the caption tells what the one is of. */
  readonly isHeaded: boolean;
  readonly isSole: boolean;
}

/** What is counted, and the time that stands beside or above it. */
interface Told {
  readonly what: What;
  readonly found?: FoundPeriod;
  readonly rule: 'period:row' | 'period:column' | 'period:caption';
}

/** Goods under a flow, a sum under it: the flow is told; of two that tell the same kind neither. */
function both(row: What, column: What): What | undefined {
  if (row.is === 'growth' || column.is === 'growth' || (row.unit && column.unit)) return undefined;
  const unit = row.unit ?? column.unit;
  if (row.is === column.is) {
    if (row.is === 'whole') return row.measure === column.measure ? { ...row, unit } : undefined;
    return row.tells === column.tells ? undefined : { ...(row.tells ? row : column), unit };
  }
  const [part, whole] = row.is === 'part' ? [row, column] : [column, row];
  return whole.measure === 'balance' ? undefined : { ...part, unit };
}

/** A cell's row and column, of which at most one is a time. */
function toldBy({ row, column, isHeaded }: Labels, caption: Caption): Told | undefined {
  const own: What = { is: 'whole', measure: caption.measure, tells: false };
  const head = isHeaded ? column : own;
  if (!row || !head) return undefined;
  if (row.is === 'time')
    return head.is === 'time' ? undefined : { what: head, found: row.found, rule: 'period:row' };
  if (head.is === 'time') return { what: row, found: head.found, rule: 'period:column' };
  const what = both(row, head);
  return what && { what, found: caption.period, rule: 'period:caption' };
}

/** "Fiscal year" above a plain 2023: which of them is meant nothing tells. */
const isOfOpenYear = (lines: readonly (Line | undefined)[], { period }: FoundPeriod): boolean =>
  period !== undefined &&
  basisOf(period) === 'calendar' &&
  lines.some((line) =>
    line?.tokens.some(({ word }) => isColumnWord(line.language, word, 'fiscal')),
  );

const isYear = ({ period }: FoundPeriod): boolean =>
  period !== undefined && basisOf(period) !== 'part-year';

const PRINTED = /\p{Nd}{4}/u;

/** "May" tells no year, "May 2024" does. */
const tellsYear = (found: FoundPeriod, text: string): boolean =>
  found.period !== undefined &&
  (isYear(found) || PRINTED.test(text.slice(found.span.start, found.span.end)));

/** A time with its year that is over, under a caption that tells of no part of one: of others a cell does not tell enough. */
const isKnown = (found: FoundPeriod, { caption: { period: all }, today, text }: Setting): boolean =>
  found.role === undefined &&
  !found.ahead &&
  tellsYear(found, text) &&
  (found.period?.end ?? today) < today &&
  (all === undefined || isYear(all));

function quantityOf(
  what: What,
  { value, decimals }: Value,
  caption: Caption,
): Quantity | undefined {
  if (what.is === 'growth') return { kind: 'percent', value, unit: '%', decimals, scale: 1 };
  const label = what.unit ?? caption.unit;
  if (!label) return undefined;
  const { kind, unit, scale } = label;
  const counted = { kind, value: exact(value * scale), unit, decimals, scale };
  return counted.value > (MOST[unit] ?? Number.POSITIVE_INFINITY) ? undefined : inTonnes(counted);
}

/** Barrels are of oil; whose growth it is only a sole column tells. */
function measureOf(what: What, { unit }: Quantity, isSole: boolean): Measure | undefined {
  if (unit === 'bbl' || unit === 'bbl/d') return 'oil_volume';
  return what.is === 'growth' && !what.tells && !isSole ? undefined : what.measure;
}

const direction = (what: What, isNegative: boolean): 'up' | 'down' | undefined =>
  what.is === 'growth' ? (isNegative ? 'down' : 'up') : undefined;

const reason = (rule: string, span?: Span): Reason => ({
  rule,
  ...(span ? { span: { start: span.start, end: span.end } } : {}),
});

/** What a cell counts, and the words that tell it. */
interface Counted {
  readonly span: Span;
  readonly quantity: Quantity;
  readonly isNegative: boolean;
  readonly because: readonly Reason[];
}

/** A value with a unit of its own, where the labels tell of no other. */
function inOwnUnit(cell: Line, what: What, caption: Caption): Counted | undefined {
  const amount = amountIn(cell);
  if (!amount || what.is === 'growth') return undefined;
  const { span, quantity, because } = amount;
  const label = what.unit ?? caption.unit;
  if (label && label.unit !== quantity.unit) return undefined;
  if (quantity.value > (MOST[quantity.unit] ?? Number.POSITIVE_INFINITY)) return undefined;
  return { span, quantity: inTonnes(quantity), isNegative: cell.start < span.start, because };
}

/** A bare number, in the unit of its labels. */
function inLabelled(cell: Line, what: What, caption: Caption): Counted | undefined {
  const value = numberIn(cell);
  const quantity = value && value.value !== 0 && quantityOf(what, value, caption);
  if (!value || !quantity) return undefined;
  const { start, end, isNegative } = value;
  const span = { start, end };
  const unit = reason('unit:table', what.unit ?? caption.unit);
  return { span, quantity, isNegative, because: [reason('number:digits', span), unit] };
}

/** The figure of a cell; none where its labels leave anything open but which way goods go. */
export function figureIn(cell: Line, labels: Labels, under: Setting): Draft<Figure> | undefined {
  const { caption } = under;
  const told = toldBy(labels, caption);
  if (!told) return undefined;
  const { what, found, rule } = told;
  const counted = inOwnUnit(cell, what, caption) ?? inLabelled(cell, what, caption);
  if (!counted) return undefined;
  const { span, quantity, isNegative } = counted;
  if (isNegative && what.is !== 'growth' && what.measure !== 'balance') return undefined;
  const measure = measureOf(what, quantity, labels.isSole);
  const dated =
    found && isKnown(found, under) && !isOfOpenYear([labels.corner, caption.line], found)
      ? found
      : undefined;
  const moved = direction(what, isNegative);
  return {
    kind: 'figure',
    span,
    quantity,
    period: dated?.period,
    periodSpan: dated?.span,
    measure,
    status: 'reported',
    ...(moved ? { change: { direction: moved } } : {}),
    because: [
      ...counted.because,
      reason('topic:named', caption.mention),
      ...(measure ? [reason(`measure:${measure}`)] : []),
      ...(dated ? [reason(rule, dated.span)] : []),
      reason('status:reported'),
      ...(moved ? [reason(`change:${moved}`)] : []),
    ],
  };
}
