import type { Report } from '../../model/report';
import { t } from '../../platform/i18n';
import type { Cited } from '../format/cite';
import { attributionLine, figureFacts } from '../format/figure';
import { formatQuantity } from '../format/quantity';
import { ofKind, quotations, type ReportedFigure, type ReportedQuote } from './findings';

/** A figure as understood, with its facts and its source. */
export const citedFigure = (figure: ReportedFigure): Cited => ({
  text: `${formatQuantity(figure.quantity)} (${figureFacts(figure).join(', ')})`,
  by: figure.attribution ? [attributionLine(figure.attribution)] : [],
  words: figure.words,
});

/** Who passed words on, the speaker first. */
function bearers({ chain, speaker }: ReportedQuote): string[] {
  const names = chain.filter(({ kind }) => kind !== 'page').map(({ name }) => name);
  return names.length > 0 || !speaker ? names : [speaker];
}

/** A quotation verbatim; a paraphrase says that it is one. */
export function citedQuote(pieces: readonly [ReportedQuote, ...ReportedQuote[]]): Cited {
  const [first] = pieces;
  const text = pieces.map(({ words }) => words).join(' […] ');
  return {
    text: first.type === 'indirect' ? `${text} (${t('quote_indirect')})` : text,
    by: bearers(first),
    words: first.words,
  };
}

/** Every figure and quotation of a report. */
export const citedReport = (report: Report): Cited[] => [
  ...ofKind(report, 'figure').map(citedFigure),
  ...quotations(ofKind(report, 'quote')).map(citedQuote),
];
