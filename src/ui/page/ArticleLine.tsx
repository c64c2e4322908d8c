import type { Report } from '../../model/report';
import { Facts } from '../controls/Facts';
import { formatDate } from '../format/period';

/** What the article says of itself; what it does not say is not shown. */
export function ArticleLine({ report }: { report: Report }) {
  const { title, outlet, agency, author, published } = report.article;
  const date = published && formatDate(published);
  const line = [outlet, agency, author, date].filter((fact) => fact !== undefined);
  if (!title && line.length === 0) return null;
  return (
    <header class="article-line">
      {title && <h2 lang={report.language}>{title}</h2>}
      <Facts facts={[...new Set(line)]} />
    </header>
  );
}
