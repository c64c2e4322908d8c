import { cover } from '../../model/span';
import type { Expression, YearReference } from './expression';
import type { Term } from './term';

/** Gives the term that a named group of the pattern matched. */
type Parts = (name: string) => Term | undefined;

/** A pattern over the terms' symbols and what it means; no expression: the pattern does not apply after all. */
interface Rule {
  readonly pattern: RegExp;
  readonly symbol: 'R' | 'X';
  readonly build: (part: Parts) => Expression | undefined;
}

const rule = (symbol: 'R' | 'X', pattern: string, build: Rule['build']): Rule => ({
  pattern: new RegExp(pattern, 'dy'),
  symbol,
  build,
});

const numberIn = (term: Term | undefined): number => term?.value ?? 0;

const yearly = (year: YearReference | undefined): Expression | undefined =>
  year && { kind: 'year', year };

const fiscal = (year: number): Expression => ({ kind: 'year', year: { kind: 'fiscal', year } });

const calendar = (year: number): Expression => ({
  kind: 'year',
  year: { kind: 'calendar', year },
});

/** The year that a reduced term refers to. */
const referenceOf = (term: Term | undefined): YearReference | undefined =>
  term?.expression?.kind === 'year' ? term.expression.year : undefined;

/** "2022-23", "2022–2023": a fiscal year; "2019-22": a run of calendar years. */
function yearPair(part: Parts): Expression | undefined {
  const from = numberIn(part('a'));
  const last = numberIn(part('b'));
  const to = last < 100 ? from - (from % 100) + last : last;
  if (to === from + 1) return fiscal(from);
  if (to < from || to > from + 30) return undefined;
  return {
    kind: 'years',
    from: { kind: 'calendar', year: from },
    to: { kind: 'calendar', year: to },
  };
}

function shortYearPair(part: Parts): Expression | undefined {
  const [from, to] = [numberIn(part('a')), numberIn(part('b'))];
  return to === from + 1 ? fiscal(2000 + from) : undefined;
}

function day(part: Parts): Expression | undefined {
  const [n, month] = [numberIn(part('d')), numberIn(part('m'))];
  if (n < 1 || n > 31) return undefined;
  return { kind: 'day', day: n, month, year: part('y')?.value };
}

function relativeYear(isFiscal: boolean): Rule['build'] {
  return (part) => {
    const word = part('L');
    return yearly({
      kind: 'relative',
      shift: word?.value ?? 0,
      fiscal: isFiscal,
      anaphoric: word?.anaphoric ?? false,
    });
  };
}

/** Days, then references to a year: "FY25", "2022-23", "financial year ended March 2025", "last fiscal", "in 2021". */
const YEARS: readonly Rule[] = [
  rule('R', 'F[_,]{0,2}e_{0,2}(?:n_?)?m\\.?n?[_,]?(?<y>Y)', (part) =>
    fiscal(numberIn(part('y')) - 1),
  ),
  rule('R', 'F[_,]{0,2}(?<L>e)_{0,2}(?:n_?m|m\\.?n?)', relativeYear(true)),
  rule('X', '(?<D>D)', (part) => {
    const value = numberIn(part('D'));
    return {
      kind: 'day',
      day: value % 100,
      month: Math.floor(value / 100) % 100,
      year: Math.floor(value / 10_000),
    };
  }),
  rule('X', '(?<d>n)_?(?<m>m)[_,.]{0,2}(?<y>Y)(?!-[nY])', day),
  rule('X', '(?<m>m)\\.?_?(?<d>n)[_,]{0,2}(?<y>Y)(?!-[nY])', day),
  rule('X', '(?<d>n)(?<m>m)(?![-tY])', day),
  rule('X', '(?<m>m)\\.?(?<d>n)(?![-a#MHQAt])', day),
  rule('R', '(?:A|F)?[_,]{0,2}(?<a>Y)[-/](?<b>n|Y)(?:_?[FA])?', yearPair),
  rule('R', "F['’]?(?<a>n)[-/](?<b>n)", shortYearPair),
  rule('R', "F[-'’]?_{0,2}(?<y>Y)", (part) => fiscal(numberIn(part('y')) - 1)),
  rule('R', "F[-'’]?(?<n>n)", (part) => fiscal(2000 + numberIn(part('n')) - 1)),
  rule('R', '(?<y>Y)_?F', (part) => fiscal(numberIn(part('y')) - 1)),
  rule('R', '(?<L>L)_?F', relativeYear(true)),
  rule('R', '(?<L>L)_?A', relativeYear(false)),
  rule('R', '(?<=_)(?<F>F)(?=[_,.;:)]|$)', () =>
    yearly({ kind: 'relative', shift: 0, fiscal: true, anaphoric: true }),
  ),
  rule('R', '(?<n>[cn])G', (part) =>
    yearly({ kind: 'relative', shift: -numberIn(part('n')), fiscal: false, anaphoric: false }),
  ),
  rule('R', '(?<=[cMHQo]_?)Z|(?<=M_)Z', () =>
    yearly({ kind: 'relative', shift: 0, fiscal: false, anaphoric: false }),
  ),
  rule('R', 'A_?(?<y>Y)', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<y>Y)_?A', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<=[mnQHftusBe_&(,/-]|^)(?<y>Y)(?!#)', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<y>Y)(?=[_tu.,;:)?!।…]|$)', (part) => calendar(numberIn(part('y')))),
];

const months = (
  part: Parts,
  more: Partial<Extract<Expression, { kind: 'months' }>> = {},
): Expression => {
  const last = numberIn(part('b'));
  return {
    kind: 'months',
    from: part('a')?.value ?? last,
    to: last,
    year: referenceOf(part('R')),
    ...more,
  };
};

/** The `part('o')`-th stretch of `length` months in a year. */
const nth =
  (length: number): Rule['build'] =>
  (part) => {
    const ordinal = numberIn(part('o'));
    if (ordinal < 1 || ordinal * length > 12) return undefined;
    return { kind: 'part', offset: (ordinal - 1) * length, length, year: referenceOf(part('R')) };
  };

/** "first seven months", "ten months": only counted from the year's beginning. */
function firstMonths(part: Parts): Expression | undefined {
  const length = numberIn(part('c'));
  if (length < 2 || length > 12 || (part('o')?.value ?? 1) !== 1) return undefined;
  return { kind: 'part', offset: 0, length, year: referenceOf(part('R')) };
}

const same: Rule['build'] = (part) => ({
  kind: 'same',
  year: referenceOf(part('R')),
  shift: part('E') ? -1 : 0,
});

const open = (): Expression => ({ kind: 'open' });

/** The year may stand after a part of it ("May of 2023") or before it ("2023 की पहली तिमाही"). */
const dated = (core: string, build: Rule['build']): Rule[] => [
  rule('X', `(?<R>R)[_,]{0,2}${core}`, build),
  rule('X', `${core}(?:[-_,]{0,3}(?<R>R))?`, build),
];

/** Whole expressions, made of parts and references to a year. */
const WHOLES: readonly Rule[] = [
  rule('X', '(?<a>m)\\.?_?(?<r>R)_?[-tu&]_?(?<b>m)\\.?_?(?<R>R)', (part) =>
    months(part, { fromYear: referenceOf(part('r')) }),
  ),
  ...dated('(?<a>m)\\.?_?[-tu]_?(?<b>m)\\.?(?:_?[QP])?', months),
  rule('X', '(?<=f_?)(?<a>m)\\.?&(?<b>m)\\.?(?:[_,]{0,2}(?<R>R))?', months),
  ...dated('(?<c>[cn])-?M(?:_?P)?[te]_?(?<b>m)', (part) =>
    months(part, { count: numberIn(part('c')) }),
  ),
  ...dated('Q_?e_?(?<b>m)', (part) => months(part, { count: 3 })),
  ...dated('(?<b>m)(?:\\.(?!$))?', months),
  ...dated('(?<o>o)_?(?<c>[cn])-?M', firstMonths),
  rule('X', '(?<c>[cn])-?M(?:_?P)?_{0,2}(?<R>R)', firstMonths),
  rule('X', '(?<R>R)_{1,2}(?<c>[cn])M', firstMonths),
  rule('X', 'L_?[cn]-?M', open),
  rule('X', '(?<=_)[cn]-?M', open),
  ...dated('(?<o>[on])-?Q', nth(3)),
  ...dated('Q(?<o>n)', nth(3)),
  ...dated('(?<o>[on])-?H', nth(6)),
  ...dated('H(?<o>n)', nth(6)),
  rule('X', 'S_?[cn]?_?[PMA]_{0,3}(?:(?<R>R)|(?<E>E))', same),
  rule('X', '(?<R>R)_{0,2}S_?[cn]?[PM]', same),
  rule('X', 'S_?[cn]?[PM]', same),
  rule('X', '(?<L>L)P', (part) =>
    numberIn(part('L')) === 0 ? { kind: 'same', shift: 0 } : open(),
  ),
  rule('X', 'E', () => ({ kind: 'same', shift: -1 })),
  rule('X', '(?<L>L)M', (part) => ({ kind: 'month', shift: numberIn(part('L')) })),
  rule('X', '(?<a>R)[-tu]_?(?<b>R)', yearRange),
  rule('X', '(?<=f_?)(?<a>R)&(?<b>R)', yearRange),
  rule('X', '(?<R>R)', (part) => yearly(referenceOf(part('R'))) ?? part('R')?.expression),
  rule('X', 'U', open),
];

function yearRange(part: Parts): Expression | undefined {
  const [from, to] = [referenceOf(part('a')), referenceOf(part('b'))];
  return from && to && { kind: 'years', from, to };
}

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
const BEGINS = new Set('ADEFHLMQRSUYZcmno');
/** Without one of these nothing is dated. */
const TELLING = /[ADEFHLMPQSUYZm]/;

function reduce(terms: readonly Term[], rules: readonly Rule[]): Term[] {
  const symbols = symbolsOf(terms);
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

const symbolsOf = (terms: readonly Term[]): string => terms.map((term) => term.symbol).join('');

/** Replaces the terms that make up an expression by one term `X` that holds it. */
export const parse = (terms: readonly Term[]): readonly Term[] =>
  TELLING.test(symbolsOf(terms)) ? reduce(reduce(terms, YEARS), WHOLES) : terms;
