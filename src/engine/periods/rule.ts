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

/** Rules in the order in which they are tried, and one pattern for where any of them may apply. */
export interface Rules {
  readonly all: readonly Rule[];
  readonly any: RegExp;
}

/** A name may stand once in a pattern: to find a place needs none. */
const withoutNames = (pattern: string): string => pattern.replace(/\(\?<\w+>/g, '(?:');

export const rulesOf = (all: readonly Rule[]): Rules => ({
  all,
  any: new RegExp(all.map(({ pattern }) => withoutNames(pattern.source)).join('|'), 'g'),
});

/** Replaces what the rules match by one term each, which holds its meaning. */
export function reduce(terms: readonly Term[], { all, any }: Rules): readonly Term[] {
  const symbols = terms.map(({ symbol }) => symbol).join('');
  const next = (from: number): number => {
    any.lastIndex = from;
    return any.exec(symbols)?.index ?? terms.length;
  };
  const reduced: Term[] = [];
  for (let at = 0; at < terms.length; ) {
    const place = next(at);
    while (at < place) reduced.push(terms[at++] as Term);
    const found = firstOf(all, terms, symbols, at);
    if (found) reduced.push(found.term);
    else if (at < terms.length) reduced.push(terms[at] as Term);
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
