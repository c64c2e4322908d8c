import type { Beside } from '../../model/context';
import type { Figure, FindingId, Listing, Mention, Quote } from '../../model/finding';
import type { ArithmeticNote } from '../../model/relation';
import type { Report, ReportedFinding } from '../../model/report';

type Reported<Kind extends ReportedFinding['kind']> = Extract<ReportedFinding, { kind: Kind }>;

export type ReportedFigure = Reported<Figure['kind']>;
export type ReportedQuote = Reported<Quote['kind']>;
export type ReportedListing = Reported<Listing['kind']>;
export type ReportedMention = Reported<Mention['kind']>;

/** The report of a frame with what stands beside its figures, ready to be shown. */
export interface ShownReport {
  readonly frame: number;
  readonly report: Report;
  readonly beside: ReadonlyMap<FindingId, Beside>;
  readonly arithmetic: readonly ArithmeticNote[];
}

/** The findings of one kind, in reading order. */
export const ofKind = <Kind extends ReportedFinding['kind']>(
  report: Report,
  kind: Kind,
): Reported<Kind>[] =>
  report.findings.filter((finding): finding is Reported<Kind> => finding.kind === kind);

/** Pieces of one quotation together, where the first of them stands. */
export function quotations(
  quotes: readonly ReportedQuote[],
): [ReportedQuote, ...ReportedQuote[]][] {
  const groups = new Map<string, [ReportedQuote, ...ReportedQuote[]]>();
  for (const quote of quotes) {
    const key = quote.group ?? quote.id;
    const pieces = groups.get(key);
    if (pieces) pieces.push(quote);
    else groups.set(key, [quote]);
  }
  return [...groups.values()];
}

/** The words of an enumeration's items, cut out of the enumeration's own. */
export const itemWords = ({ span, words, items }: ReportedListing): string[] =>
  items
    .map((item) => words.slice(item.start - span.start, item.end - span.start).trim())
    .filter((item) => item !== '');
