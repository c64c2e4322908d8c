import type { Finding } from '../model/finding';
import {
  type Findings,
  REPORT_CAP,
  type Report,
  type ReportedFinding,
  type World,
} from '../model/report';
import { byPosition, overlaps, type Span } from '../model/span';

const EXCERPT_LIMIT = 300;

/** The block around a span, cut to {@link EXCERPT_LIMIT} characters with the span inside. */
function excerpt(text: string, span: Span): string {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  const end = newline < 0 ? text.length : newline;
  if (end - start <= EXCERPT_LIMIT) return text.slice(start, end).trim();
  const spare = Math.max(0, EXCERPT_LIMIT - (span.end - span.start)) >> 1;
  return text.slice(Math.max(start, span.start - spare), Math.min(end, span.end + spare)).trim();
}

function reported(text: string, world: World, finding: Finding): ReportedFinding {
  return {
    ...finding,
    words: text.slice(finding.span.start, finding.span.end),
    excerpt: excerpt(text, finding.span),
    inArticle: !world.article || world.article.some((part) => overlaps(part, finding.span)),
  };
}

/** What a page sends on: the analysis with words and excerpts, capped, in reading order. */
export function reportOf(text: string, world: World, analysis: Findings): Report {
  const { mentions, figures, quotes, listings } = analysis;
  const all: Finding[] = [...mentions, ...figures, ...quotes, ...listings];
  all.sort((a, b) => byPosition(a.span, b.span));
  const { title, outlet, author, agency, published } = world;
  return {
    version: 1,
    url: world.url ?? '',
    language: analysis.language,
    article: { title, outlet, author, agency, published },
    findings: all.slice(0, REPORT_CAP).map((finding) => reported(text, world, finding)),
    counts: {
      mention: mentions.length,
      figure: figures.length,
      quote: quotes.length,
      listing: listings.length,
    },
    ...(all.length > REPORT_CAP ? { truncated: all.length - REPORT_CAP } : {}),
  };
}
