import type { Hop } from '../../model/finding';
import { contains, type Span } from '../../model/span';
import { type EngineDocument, type Scope, sentencesWithin } from '../document';
import { provenance as en } from '../languages/en/provenance';
import { provenance as hi } from '../languages/hi/provenance';
import { provenance as ru } from '../languages/ru/provenance';
import { Lexicon } from '../lexicon';
import type { Sentence } from '../sentence';

const STATISTICS = new Lexicon(
  [en, hi, ru].flatMap((table) => table.statistics.map((words) => [words, true] as const)),
);

function spansIn({ tokens }: Sentence): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = STATISTICS.at(tokens, i)?.length ?? 0;
    const [first, last] = [tokens[i], tokens[i + length - 1]];
    if (length > 0 && first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** The statistics that a statement itself cites, as printed: "According to India's statistics, …". */
export function statisticsIn({ text }: EngineDocument, scope: Scope, within: Span): Hop[] {
  return sentencesWithin(scope, within)
    .flatMap(spansIn)
    .filter((span) => contains(within, span))
    .map((span) => ({
      name: text.slice(span.start, span.end),
      kind: 'statistics',
      evidence: span,
    }));
}
