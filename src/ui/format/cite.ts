import type { ArticleFacts, Report } from '../../model/report';
import { t } from '../../platform/i18n';
import { formatDate } from './period';

/** The article as a reference: author, title, outlet, date, address and the day it was read. */
export function citeArticle(report: Report, today: string): string {
  const { author, title, outlet, published }: ArticleFacts = report.article;
  const dated = published && formatDate(published);
  const parts = [author, title && t('cite_title', title), outlet, dated].filter(Boolean);
  return t('cite_article', parts.join(', '), report.url, formatDate(today));
}

/**
 * Words of the article with who said them and where, to be pasted into a text of one's own.
 * @example cite(report, '“…”', ['Denis Alipov', 'Sputnik'], '2026-11-22')
 */
export function cite(report: Report, words: string, by: readonly string[], today: string): string {
  const who = by.length > 0 ? ` — ${by.join(', ')}` : '';
  return `${words}${who}.\n${citeArticle(report, today)}`;
}
