import type { ReportedFinding } from '../../model/report';
import type { Span } from '../../model/span';
import { maybe, t } from '../../platform/i18n';

/** The words of a span of the page's text. */
export type WordsOf = (span: Span) => string;

/**
 * Why a finding was marked, as one clause of the reader's language with the page's own words;
 * a code without words is left out.
 */
export function reasonsOf({ because }: ReportedFinding, wordsOf: WordsOf): string | undefined {
  const clauses = because.flatMap(({ rule, span }) => {
    const words = span && wordsOf(span);
    return (words && maybe(`because_${rule}`, words)) || [];
  });
  const [first, ...rest] = [...new Set(clauses)];
  return first && rest.reduce((all, clause) => t('because_and', all, clause), first);
}
