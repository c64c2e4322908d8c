import type { Hop, Quote } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import { agencyFinder } from './agency';
import { statisticsFinder } from './statistics';

/** The outlets that each speaker is said to have talked to in this scope. */
function outletsOf(quotes: readonly Draft<Quote>[]): Map<string, Set<string>> {
  const outlets = new Map<string, Set<string>>();
  for (const { speaker, outlet } of quotes) {
    if (speaker === undefined || outlet === undefined) continue;
    outlets.set(speaker, (outlets.get(speaker) ?? new Set()).add(outlet));
  }
  return outlets;
}

/** The medium of this statement, or the only one that its speaker is said to have talked to. */
function outletFor(quote: Draft<Quote>, outlets: Map<string, Set<string>>): string | undefined {
  if (quote.outlet !== undefined || quote.speaker === undefined) return quote.outlet;
  if (quote.type === 'post') return undefined;
  const known = outlets.get(quote.speaker);
  return known?.size === 1 ? [...known][0] : undefined;
}

/** Where in the scope a name is printed first. */
function evidenceOf({ text }: EngineDocument, scope: Scope, name: string): Span | undefined {
  const start = text.indexOf(name, scope.start);
  return start < 0 || start >= scope.end ? undefined : { start, end: start + name.length };
}

/** The page itself, by its publisher's name or its host. */
function pageHop({ outlet, url }: EngineDocument['world']): Hop {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return { name: outlet ?? host, kind: 'page' };
}

const sameName = (a: Hop, b: Hop): boolean => a.name.toLowerCase() === b.name.toLowerCase();

/**
 * The same quotes with the chain on which their words came to this page: statistics that the
 * speaker cites, the speaker, the medium spoken to, the agency that carried it, this page.
 * A station that the text does not show is left out.
 */
export function withChains(
  document: EngineDocument,
  scope: Scope,
  quotes: readonly Draft<Quote>[],
): Draft<Quote>[] {
  if (quotes.length === 0) return [];
  const outlets = outletsOf(quotes);
  const agencyOf = agencyFinder(document, scope);
  const statisticsOf = statisticsFinder(scope);
  const evidence = new Map<string, Span | undefined>();
  const outletHop = (quote: Draft<Quote>): Hop | undefined => {
    const name = outletFor(quote, outlets);
    if (name === undefined) return undefined;
    if (!evidence.has(name)) evidence.set(name, evidenceOf(document, scope, name));
    return { name, kind: quote.type === 'post' ? 'post' : 'outlet', evidence: evidence.get(name) };
  };
  return quotes.map((quote) => {
    const hops: (Hop | undefined)[] = [
      ...statisticsOf(quote.span),
      quote.speaker === undefined
        ? undefined
        : { name: quote.speaker, kind: 'speaker', evidence: quote.speakerSpan },
      outletHop(quote),
      quote.type === 'post' ? undefined : agencyOf(quote.span),
      pageHop(document.world),
    ];
    const shown = hops.filter((hop) => hop !== undefined);
    const chain = shown.filter(
      (hop, i) => !shown.slice(0, i).some((other) => sameName(hop, other)),
    );
    return { ...quote, chain };
  });
}
