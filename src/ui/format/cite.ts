import type { Report } from '../../model/report';
import { t } from '../../platform/i18n';
import { linkTo } from './link';
import { formatDate } from './period';

/** A passage of the page to be cited. */
export interface Cited {
  /** What is to be pasted. */
  readonly text: string;
  /** Who says so: the speaker first, then whoever passed it on. */
  readonly by: readonly string[];
  /** The words of the page to which the link leads. */
  readonly words: string;
}

/** The article as a reference: author, title, outlet, date, address and the day it was read. */
export function citeArticle(report: Report, url: string, today: string): string {
  const { author, title, outlet, published } = report.article;
  const dated = published && formatDate(published);
  const parts = [author, title && t('cite_title', title), outlet, dated].filter(Boolean);
  const read = formatDate(today);
  return parts.length > 0
    ? t('cite_article', parts.join(', '), url, read)
    : t('cite_page', url, read);
}

const said = ({ text, by }: Cited): string =>
  by.length > 0 ? `${text} — ${by.join(', ')}.` : text;

/** A passage with who said it and where, to be pasted into a text of one's own. */
export const cite = (report: Report, cited: Cited, today: string): string =>
  `${said(cited)}\n${citeArticle(report, linkTo(report.url, cited.words), today)}`;

/** All passages, and once where they are from. */
export const citeAll = (report: Report, all: readonly Cited[], today: string): string =>
  [...all.map(said), citeArticle(report, report.url, today)].join('\n\n');
