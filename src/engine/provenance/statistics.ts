import type { Hop } from '../../model/finding';
import { contains, type Span } from '../../model/span';
import { type Scope, sentencesWithin } from '../document';
import { Lexicon } from '../lexicon';
import type { Sentence } from '../sentence';
import { TABLES } from './tables';

const STATISTICS = new Lexicon(TABLES.flatMap((table) => table.statistics));

/** The statistics that a sentence cites, named in the nominative: "According to India's statistics, …". */
export function statisticsOf({ tokens }: Sentence): (Hop & { evidence: Span })[] {
  const hops: (Hop & { evidence: Span })[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = STATISTICS.at(tokens, i);
    if (!match) continue;
    const [first, last] = [tokens[i], tokens[i + match.length - 1]];
    if (!first || !last) continue;
    const evidence = { start: first.start, end: last.end };
    hops.push({ name: match.meaning, kind: 'statistics', evidence });
  }
  return hops;
}

/** The statistics that each statement itself cites. A sentence with several statements is read once. */
export function statisticsFinder(scope: Scope): (statement: Span) => Hop[] {
  const known = new Map<Sentence, ReturnType<typeof statisticsOf>>();
  const read = (sentence: Sentence): ReturnType<typeof statisticsOf> => {
    const own = known.get(sentence) ?? statisticsOf(sentence);
    known.set(sentence, own);
    return own;
  };
  return (statement) =>
    sentencesWithin(scope, statement)
      .flatMap(read)
      .filter(({ evidence }) => contains(statement, evidence));
}
