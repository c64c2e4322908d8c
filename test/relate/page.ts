import type { Figure } from '../../src/model/finding';
import type { Language } from '../../src/model/language';
import type { Quantity } from '../../src/model/quantity';
import type { Report, ReportedFinding } from '../../src/model/report';

/** Billions of dollars as printed. @example usd('65.7') */
export const usd = (printed: string, more: Partial<Quantity> = {}): Quantity => ({
  kind: 'money',
  value: Number((Number(printed) * 1e9).toPrecision(12)),
  unit: 'USD',
  decimals: printed.split('.')[1]?.length ?? 0,
  scale: 1e9,
  ...more,
});

export const percent = (value: number): Quantity => ({ kind: 'percent', value, unit: '%' });

type Draft = Partial<Figure> & { readonly quantity: Quantity; readonly words?: string };

let count = 0;

/** A figure as a report carries it, in a sentence that names nothing else. */
export function reported({ words = '$1', ...draft }: Draft, excerpt?: string) {
  count++;
  const span = { start: count * 1000, end: count * 1000 + words.length };
  return {
    kind: 'figure',
    id: `figure:${count}`,
    span,
    because: [],
    status: 'reported',
    words,
    excerpt: excerpt ?? `It came to ${words}.`,
    inArticle: true,
    ...draft,
  } as Figure & ReportedFinding;
}

export const reportWith = (
  findings: readonly ReportedFinding[],
  { language = 'en' as Language, published = '2026-06-01', url = 'https://page.example/' } = {},
): Report => ({
  version: 1,
  url,
  language,
  article: { published },
  findings,
  counts: { mention: 0, figure: findings.length, quote: 0, listing: 0 },
});
