import type { Hop } from '../../model/finding';
import { overlaps, type Span } from '../../model/span';
import { type EngineDocument, type Scope, sentencesWithin } from '../document';
import { type Credit, creditsIn } from './credits';

/** Finds the agency that carried a statement to this page, with the words that show it. */
export type AgencyFinder = (statement: Span) => Hop | undefined;

const hop = (credit: Credit): Hop => ({
  name: credit.agency,
  kind: 'agency',
  evidence: credit.evidence,
});

/** The agency that the page's own metadata names, with its first words in the text. */
function fromByline({ text, world: { agency } }: EngineDocument): Hop | undefined {
  if (agency === undefined) return undefined;
  const start = text.indexOf(agency);
  const evidence = start < 0 ? undefined : { start, end: start + agency.length };
  return { name: agency, kind: 'agency', evidence };
}

/**
 * One agency credited carries the whole text; of several, a statement has only the one that its
 * own sentences name, or the byline's.
 */
export function agencyFinder(document: EngineDocument, scope: Scope): AgencyFinder {
  const credits = creditsIn(scope);
  const byline = fromByline(document);
  const [first] = credits;
  if (first && credits.every((credit) => credit.agency === first.agency))
    return () => (byline && byline.name !== first.agency ? byline : hop(first));
  return (statement) => {
    const sentences = sentencesWithin(scope, statement);
    const near = credits.find((credit) => sentences.some((s) => overlaps(s, credit.evidence)));
    return near ? hop(near) : byline;
  };
}
