import { analyse } from '../../src/engine/analyse';
import type { Figure, Finding, Quote } from '../../src/model/finding';
import { periodCode } from '../../src/model/period';
import type { World } from '../../src/model/report';

const words = (text: string, { span }: Pick<Finding, 'span'>): string =>
  text.slice(span.start, span.end);

const figureLine = (text: string, figure: Figure): Record<string, unknown> => ({
  words: words(text, figure),
  value: figure.quantity.value,
  unit: figure.quantity.unit,
  approximate: figure.quantity.approximate,
  period: figure.period && periodCode(figure.period),
  measure: figure.measure,
  status: figure.status,
  against: figure.change?.against && periodCode(figure.change.against),
  record: figure.record,
  by: figure.attribution?.name,
  statistics: figure.attribution?.statistics,
});

const quoteLine = (text: string, quote: Quote): Record<string, unknown> => ({
  type: quote.type,
  begins: words(text, quote).slice(0, 40),
  speaker: quote.speaker,
  role: quote.role,
  date: quote.date,
  chain: quote.chain.map((hop) => hop.name).join(' → '),
});

/** Leaves out what is absent, so that a golden file names only what must be there. */
const present = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** What the engine reads in an article, as rows that a person can write by hand. */
export function read(text: string, world: World) {
  const { mentions, figures, quotes, listings } = analyse(text, world);
  return {
    mentions: mentions.map((mention) => words(text, mention)),
    figures: figures.map((figure) => present(figureLine(text, figure))),
    quotes: quotes.map((quote) => present(quoteLine(text, quote))),
    listings: listings.map(({ topic, items }) => ({
      topic,
      items: items.map((item) => text.slice(item.start, item.end)),
    })),
  };
}
