import type { Expression } from './expression';
import { numberIn, type Parts, type Rule, rule, yearly } from './rule';

const fiscal = (year: number): Expression => ({ kind: 'year', year: { kind: 'fiscal', year } });

const calendar = (year: number): Expression => ({
  kind: 'year',
  year: { kind: 'calendar', year },
});

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

/** "the quarter ended June 30, 2019", "nine months ended 31 December 2022". */
function ended(part: Parts): Expression | undefined {
  const count = part('c') ? numberIn(part('c')) : 3;
  const month = numberIn(part('m') ?? part('m2'));
  if (count < 1 || count > 12) return undefined;
  const year = { kind: 'calendar', year: numberIn(part('y')) } as const;
  return { kind: 'months', from: month, to: month, count, year };
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
export const YEARS: readonly Rule[] = [
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
  rule('X', '(?:Q|(?<c>[cn])-?M)_?e_{0,2}(?:n_?(?<m>m)|(?<m2>m)\\.?_?n)[_,.]{0,2}(?<y>Y)', ended),
  rule('X', '(?<d>n)_?(?<m>m)[_,.]{0,2}(?<y>Y)(?!-[nY])', day),
  rule('X', '(?<m>m)\\.?_?(?<d>n)[_,]{0,2}(?<y>Y)(?!-[nY])', day),
  rule('X', '(?<d>n)(?<m>m)(?!-?[mnY]|t)', day),
  rule('X', '(?<m>m)\\.?(?<d>n)(?![-a#MHQAt])', day),
  rule('R', '(?:A|F)?[_,]{0,2}(?<a>Y)[-/](?<b>n|Y)(?:_?[FA])?', yearPair),
  rule('R', "F['’]?(?<a>n)[-/](?<b>n)", shortYearPair),
  rule('R', "F[-'’]?_{0,2}(?<y>Y)", (part) => fiscal(numberIn(part('y')) - 1)),
  rule('R', "F[-'’]?(?<n>n)", (part) => fiscal(2000 + numberIn(part('n')) - 1)),
  rule('R', '(?<y>Y)_?F', (part) => fiscal(numberIn(part('y')) - 1)),
  rule('R', '(?<L>[Ll])_?F', relativeYear(true)),
  rule('R', '(?<L>L)_?A', relativeYear(false)),
  rule('R', '(?<=_)(?<F>F)(?=[_,.;:)]|$)', () =>
    yearly({ kind: 'relative', shift: 0, fiscal: true, anaphoric: true }),
  ),
  rule('R', '(?<n>[cn])G', (part) =>
    yearly({ kind: 'relative', shift: -numberIn(part('n')), fiscal: false, anaphoric: false }),
  ),
  rule('R', '(?<=[BbcMHQo]_?)Z|(?<=M_)Z|(?<=b_?)A(?!Y)|A(?=b)', () =>
    yearly({ kind: 'relative', shift: 0, fiscal: false, anaphoric: false }),
  ),
  rule('R', 'A_?(?<y>Y)', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<y>Y)_?A', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<=[mnQHftusBbe_&(,/-]|^)(?<y>Y)(?!#)', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<y>Y)(?=[_tuBb.,;:)?!।…]|$)', (part) => calendar(numberIn(part('y')))),
];
