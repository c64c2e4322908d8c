import type { Expression, YearReference } from './expression';
import { type Term, termOf } from './term';

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

/** What a rule made of the terms from `at` up to `to`. */
interface Reduced {
  readonly term: Term;
  readonly at: number;
  readonly to: number;
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
  const to = at + match[0].length;
  const [first, last] = [terms[at], terms[to - 1]];
  if (!expression || !first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  return { term: termOf(one.symbol, span, { expression }), at, to };
}

/** Rules in the order in which they are tried, and one pattern with a group for each of them. */
export interface Rules {
  readonly all: readonly Rule[];
  readonly any: RegExp;
}

/** A name may stand once in a pattern: to find a place needs none. */
const withoutNames = (pattern: string): string => pattern.replace(/\(\?<\w+>/g, '(?:');

export const rulesOf = (all: readonly Rule[]): Rules => ({
  all,
  any: new RegExp(all.map(({ pattern }) => `(${withoutNames(pattern.source)})`).join('|'), 'g'),
});

/** The first rule that applies at `at`, of those from the ordinal `from` on. */
function firstOf(
  all: readonly Rule[],
  from: number,
  terms: readonly Term[],
  symbols: string,
  at: number,
): Reduced | undefined {
  for (let i = from; i < all.length; i++) {
    const found = apply(all[i] as Rule, terms, symbols, at);
    if (found) return found;
  }
  return undefined;
}

/** The first place from `from` on where a rule applies. */
function nextOf(
  { all, any }: Rules,
  terms: readonly Term[],
  symbols: string,
  from: number,
): Reduced | undefined {
  any.lastIndex = from;
  for (let match = any.exec(symbols); match; match = any.exec(symbols)) {
    let group = 1;
    while (match[group] === undefined) group++;
    const found = firstOf(all, group - 1, terms, symbols, match.index);
    if (found) return found;
    any.lastIndex = match.index + 1;
  }
  return undefined;
}

const symbolsOf = (terms: readonly Term[]): string => {
  let symbols = '';
  for (const { symbol } of terms) symbols += symbol;
  return symbols;
};

/** Replaces what the rules match by one term each, which holds its meaning. */
export function reduce(terms: readonly Term[], rules: Rules): readonly Term[] {
  const symbols = symbolsOf(terms);
  const next = (from: number): Reduced | undefined => nextOf(rules, terms, symbols, from);
  const reduced: Term[] = [];
  let done = 0;
  for (let found = next(0); found; found = next(found.to)) {
    while (done < found.at) reduced.push(terms[done++] as Term);
    reduced.push(found.term);
    done = found.to;
  }
  if (done === 0) return terms;
  while (done < terms.length) reduced.push(terms[done++] as Term);
  return reduced;
}
