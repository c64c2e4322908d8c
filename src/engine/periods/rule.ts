import { cover } from '../../model/span';
import type { Expression, YearReference } from './expression';
import type { Term } from './term';

/** Gives the term that a named group of the pattern matched. */
export type Parts = (name: string) => Term | undefined;

/** A pattern over the terms' symbols and what it means; no expression: the pattern does not apply after all. */
export interface Rule {
  readonly pattern: RegExp;
  readonly symbol: 'R' | 'X';
  readonly build: (part: Parts) => Expression | undefined;
}

export const rule = (symbol: 'R' | 'X', pattern: string, build: Rule['build']): Rule => ({
  pattern: new RegExp(pattern, 'dy'),
  symbol,
  build,
});

/** The number that a term stands for. */
export const numberIn = (term: Term | undefined): number => term?.value ?? 0;

export const yearly = (year: YearReference | undefined): Expression | undefined =>
  year && { kind: 'year', year };

/** The year that a reduced term refers to. */
export const referenceOf = (term: Term | undefined): YearReference | undefined =>
  term?.expression?.kind === 'year' ? term.expression.year : undefined;

interface Reduced {
  readonly term: Term;
  readonly length: number;
}

function apply(
  one: Rule,
  terms: readonly Term[],
  symbols: string,
  at: number,
): Reduced | undefined {
  one.pattern.lastIndex = at;
  const match = one.pattern.exec(symbols);
  if (!match?.[0]) return undefined;
  const places = match.indices?.groups ?? {};
  const expression = one.build((name) => {
    const place = places[name];
    return place && terms[place[0]];
  });
  const [first, last] = [terms[at], terms[at + match[0].length - 1]];
  if (!expression || !first || !last) return undefined;
  return {
    term: { ...cover(first, last), symbol: one.symbol, expression },
    length: match[0].length,
  };
}

/** The symbols with which a pattern may begin: signs and plain words begin no expression. */
const BEGINS = new Set('ADEFHIJLMNOPQRSUYZcglmnoxyz');

/** Replaces what the rules match by one term each, which holds its meaning. */
export function reduce(terms: readonly Term[], rules: readonly Rule[]): Term[] {
  const symbols = terms.map((term) => term.symbol).join('');
  const reduced: Term[] = [];
  for (let at = 0; at < terms.length; ) {
    const term = terms[at] as Term;
    const found = BEGINS.has(term.symbol) ? firstOf(rules, terms, symbols, at) : undefined;
    reduced.push(found?.term ?? term);
    at += found?.length ?? 1;
  }
  return reduced;
}

function firstOf(rules: readonly Rule[], terms: readonly Term[], symbols: string, at: number) {
  for (const one of rules) {
    const found = apply(one, terms, symbols, at);
    if (found) return found;
  }
  return undefined;
}
