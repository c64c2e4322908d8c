import type { Analysis, FoundQuantity, IndefiniteSum } from '../engine/analysis';
import type { Figure, Quote } from '../model/finding';
import { periodCode } from '../model/period';
import type { Span } from '../model/span';

/** A goal of any flow, and every future value of all the trade. */
const isTarget = ({ status, measure = 'total' }: Figure): boolean =>
  status === 'target'
    ? /^(total|exports|imports)/.test(measure)
    : status === 'projected' && measure === 'total';

/** The command line folds status and change into the measure: a change is `growth`, a goal `target`. */
function measureOf(figure: Figure): string | null {
  if (figure.change) return 'growth';
  if (isTarget(figure)) return 'target';
  if (figure.measure === 'balance') return 'other';
  return figure.measure ?? null;
}

/** A pace of a year is of the goods that it counts. */
const unitOf = ({ quantity: { unit } }: Figure): string => (unit === 't/a' ? 't' : unit);

const figureRow = (figure: Figure) => ({
  id: figure.id,
  ...figure.span,
  kind: figure.quantity.kind,
  value: figure.quantity.value,
  unit: unitOf(figure),
  period: figure.period ? periodCode(figure.period) : null,
  measure: measureOf(figure),
  status: figure.status,
  attributedTo: figure.attribution?.name ?? null,
  because: figure.because,
});

const quoteRow = (quote: Quote) => ({
  id: quote.id,
  ...quote.span,
  type: quote.type,
  speaker: quote.speaker ?? null,
  speakerSpan: quote.speakerSpan ?? null,
  cue: quote.cue ?? null,
  outlet: quote.outlet ?? null,
  chain: quote.chain,
  because: quote.because,
});

const quantityRow = ({ span, quantity: { kind, value, high, unit } }: FoundQuantity) => ({
  ...span,
  kind,
  value,
  ...(high === undefined ? {} : { high }),
  unit,
});

const sumRow = ({ span, unit }: IndefiniteSum) => ({
  ...span,
  kind: 'money' as const,
  value: null,
  unit,
});

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** One line of the command line's output, without the document's `id`. Absent values are null. */
export const rowOf = (analysis: Analysis) => ({
  language: analysis.language,
  mentions: analysis.mentions.map(({ id, span, because }) => ({ id, ...span, because })),
  figures: analysis.figures.map(figureRow),
  quotes: analysis.quotes.map(quoteRow),
  listings: analysis.listings.map(({ span, topic, items, speaker }) => ({
    ...span,
    topic,
    items,
    speaker: speaker ?? null,
  })),
  quantities: [
    ...analysis.quantities.map(quantityRow),
    ...analysis.indefiniteSums.map(sumRow),
  ].sort(byStart),
  periods: analysis.periods.map(({ span, period }) => ({
    ...span,
    value: period ? periodCode(period) : null,
  })),
});
