import type { Dossier } from '../dossier/schema';
import type { FindingContext } from '../model/context';
import { fiscalYear } from '../model/period';
import type { Report, ReportedFinding } from '../model/report';
import type { Span } from '../model/span';
import { t } from '../platform/i18n';
import { contextOf } from '../relate/context';
import { relate } from '../relate/relate';
import type { ReportedFigure } from '../ui/page/findings';

/** A sentence as a page would hold it, with what the reader finds in it. */
export interface Example {
  readonly sentence: string;
  readonly mention: ReportedFinding;
  readonly figure: ReportedFigure;
  readonly context?: FindingContext;
}

function spanOf(sentence: string, words: string): Span {
  const start = sentence.indexOf(words);
  return { start, end: start + words.length };
}

function findingsIn(sentence: string): { mention: ReportedFinding; figure: ReportedFigure } {
  const common = { excerpt: sentence, inArticle: true, because: [] };
  const phrase = t('welcome_phrase');
  const amount = t('welcome_amount');
  const scale = 1e9;
  return {
    mention: {
      ...common,
      kind: 'mention',
      id: 'mention',
      words: phrase,
      span: spanOf(sentence, phrase),
    },
    figure: {
      ...common,
      kind: 'figure',
      id: 'figure',
      words: amount,
      span: spanOf(sentence, amount),
      quantity: { kind: 'money', value: 68.7 * scale, unit: 'USD', decimals: 1, scale },
      period: fiscalYear(2024),
      measure: 'total',
      status: 'reported',
    },
  };
}

/** The example in the reader's language, laid beside the dossier like any page. */
export function exampleOf(dossier: Dossier, today: string): Example {
  const sentence = t('welcome_sentence');
  const { mention, figure } = findingsIn(sentence);
  const report: Report = {
    version: 1,
    url: '',
    language: 'en',
    article: {},
    findings: [mention, figure],
    counts: { mention: 1, figure: 1, quote: 0, listing: 0 },
  };
  const context = contextOf(report, mention.id, relate(report, dossier, today), dossier, today);
  return { sentence, mention, figure, context };
}
