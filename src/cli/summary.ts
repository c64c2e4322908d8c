import type { Analysis } from '../engine/analysis';
import type { Span } from '../model/span';
import type { ReadDocument } from './document';
import { periodOf, quantityOf } from './words';

const LINE = 100;

const cut = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length > LINE ? `${words.slice(0, LINE - 1)}…` : words;
};

/** What a person wants to see of one document. */
export function summary(id: string, document: ReadDocument, analysis: Analysis): string {
  const { text, world } = document;
  const { mentions, figures, quotes, listings } = analysis;
  const about = [world.outlet, world.author, world.agency, world.published].filter(Boolean);
  return [
    `${id} (${analysis.language})${world.title ? ` – ${world.title}` : ''}`,
    ...(about.length > 0 ? [`  ${about.join(' · ')}`] : []),
    `  ${mentions.length} mentions: ${[...new Set(mentions.map(({ span }) => cut(text, span)))].join('; ') || 'none'}`,
    ...figures.map(
      ({ span, quantity, period, measure, status, attribution }) =>
        `  figure   ${cut(text, span)} = ${quantityOf(quantity)}, ${periodOf(period)}, ${measure ?? 'no measure'}, ${status}, ${attribution?.name ?? 'nobody named'}`,
    ),
    ...quotes.map(
      ({ span, type, speaker }) =>
        `  ${type.padEnd(8)} ${speaker ?? 'unknown'}: ${cut(text, span)}`,
    ),
    ...listings.map(
      ({ topic, items }) => `  ${topic}: ${items.map((item) => cut(text, item)).join(', ')}`,
    ),
    '',
  ].join('\n');
}
