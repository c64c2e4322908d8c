import { analyse } from '../../src/engine/analyse';
import { documentOf } from '../../src/engine/document';
import { quotesIn } from '../../src/engine/quotes/quotes';
import { periodCode } from '../../src/model/period';

/** The day on which every text of a table is read, so that a row means the same next year. */
export const TODAY = '2026-01-01';

/** A text and the statements that it holds, in reading order. */
export type Row = readonly [text: string, ...statements: string[]];

/** The statements of a text whose page says nothing about itself. */
export function quotesOf(text: string, url?: string) {
  const document = documentOf(text, { today: TODAY, url });
  return document.scopes.flatMap((scope) => quotesIn(document, scope));
}

/** Each statement as "speaker @medium: words", in reading order; `?` for a speaker not told. */
export function said(text: string): string[] {
  return quotesOf(text).map(({ span, speaker, outlet }) => {
    const medium = outlet ? ` @${outlet}` : '';
    return `${speaker ?? '?'}${medium}: ${text.slice(span.start, span.end)}`;
  });
}

/** The periods of a text's figures, in order; `?` where none is told. */
export function periodsOf(text: string, published?: string): string {
  return analyse(text, { today: TODAY, published })
    .figures.map(({ period }) => (period ? periodCode(period) : '?'))
    .join(' ');
}

/** Each figure as "words | period | measure or status | direction | who told", as far as there are any. */
export const figuresOf = (text: string): string[] =>
  analyse(text, { today: TODAY, published: '2025-12-10' }).figures.map(
    ({ span, quantity, period, measure, status, change, attribution }) =>
      [
        `${quantity.approximate ?? ''}${text.slice(span.start, span.end)}`,
        period ? periodCode(period) : '?',
        status === 'reported' ? (measure ?? '?') : `${status} ${measure ?? '?'}`,
        ...(change ? [change.direction ?? 'some way'] : []),
        ...(attribution ? [attribution.name] : []),
      ].join(' | '),
  );

/** Each figure as "words|period|measure|status", `?` for what is not told; a change is marked by its way. */
export const timesOf = (text: string, published?: string): string[] =>
  analyse(text, { today: TODAY, published }).figures.map((figure) =>
    [
      text.slice(figure.span.start, figure.span.end),
      figure.period ? periodCode(figure.period) : '?',
      figure.measure ?? '?',
      figure.change?.direction ?? figure.status,
    ].join('|'),
  );
