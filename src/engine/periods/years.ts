import type { Expression } from './expression';
import { numberIn, type Parts, type Rule, rule, rulesOf, yearly } from './rule';

const fiscal = (year: number): Expression => ({ kind: 'year', year: { kind: 'fiscal', year } });

/** Whether the months of a bracket are those of a whole year: "(November to October)". */
const isCycle = (first: number, last: number): boolean => first === (last % 12) + 1;

/** "the 2022-23 oil year (November to October)": over two calendar years, from a month that the text or the crop tells. */
function season(part: Parts): Expression | undefined {
  const [word, first, last] = [part('s'), numberIn(part('f')), numberIn(part('t'))];
  if (first && !isCycle(first, last)) return undefined;
  if (!word && !first) return undefined;
  const from = first || numberIn(word);
  if (part('L')) return relativeYear(true, from)(part);
  const pair = yearPair(part);
  if (pair?.kind !== 'year' || pair.year.kind !== 'fiscal') return undefined;
  return { kind: 'year', year: { kind: 'fiscal', year: pair.year.year, first: from } };
}

const PAIR = '(?<a>Y)[-/](?<b>n|Y)';
const MONTHS = '(?<f>m)\\.?_?[-t]_?(?<t>m)\\.?';
const BRACKET = `_?[(,]f?${MONTHS}[),]`;

const calendar = (year: number): Expression => ({
  kind: 'year',
  year: { kind: 'calendar', year },
});

/** "2022-23", "2022–2023": a fiscal year; "2019-22": a run of calendar years. */
function yearPair(part: Parts): Expression | undefined {
  const from = numberIn(part('a'));
  const last = numberIn(part('b'));
  const to = last < 100 ? from - (from % 100) + last : last;
  if (to === from + 1) {
    const plain = !part('k') && !part('K');
    return { kind: 'year', year: { kind: 'fiscal', year: from, plain } };
  }
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

/** ", which ended in March", "(ended March 31, 2024)": goes without saying after a fiscal year. */
const ENDED =
  '(?:_?[,(S]?_?[aSk]?_?e_{0,2}(?:n_?)?m\\.?n?(?:[_,]{0,2}Y)?\\)?|_?\\((?:n_?)?m_?e\\))?';

/** Shorter runs of days are those of a meeting. */
const SHORTEST = 10;

/** "1-15 November", "Nov 1 to 20": days for which something is counted. */
function dayRange(part: Parts): Expression | undefined {
  const [from, to] = [numberIn(part('f')), numberIn(part('l'))];
  if (from < 1 || to > 31 || (from > 1 ? to - from + 1 < SHORTEST : to <= 1)) return undefined;
  const year = part('y')?.value;
  return {
    kind: 'days',
    from,
    to,
    month: numberIn(part('m')),
    year: year === undefined ? undefined : { kind: 'calendar', year },
  };
}

/** "the quarter ended June 30, 2019", "nine months ended 31 December 2022". */
function ended(part: Parts): Expression | undefined {
  const count = part('c') ? numberIn(part('c')) : part('h') ? 6 : 3;
  const month = numberIn(part('m') ?? part('m2'));
  if (count < 1 || count > 12) return undefined;
  const year = { kind: 'calendar', year: numberIn(part('y')) } as const;
  return { kind: 'months', from: month, to: month, count, year };
}

function relativeYear(isFiscal: boolean, first?: number): Rule['build'] {
  return (part) => {
    const word = part('L');
    return yearly({
      kind: 'relative',
      shift: word?.value ?? 0,
      fiscal: isFiscal,
      first,
      anaphoric: word?.anaphoric ?? false,
    });
  };
}

const THIS_FISCAL = { kind: 'relative', shift: 0, fiscal: true, anaphoric: false } as const;
const LAST_FISCAL = { ...THIS_FISCAL, shift: -1 } as const;
const THIS_YEAR = { kind: 'relative', shift: 0, fiscal: false, anaphoric: false } as const;

const MARCH = 3;

/** Days, then references to a year: "FY25", "2022-23", "financial year ended March 2025", "last fiscal", "in 2021". */
export const YEARS = rulesOf([
  rule('R', 'F[_,]{0,2}e_{0,2}(?:n_?)?m\\.?n?[_,]?(?<y>Y)', (part) =>
    fiscal(numberIn(part('y')) - 1),
  ),
  rule('R', '(?:n_?)?(?<m>m)\\.?_?(?<y>Y)_?e_{0,2}F', (part) =>
    numberIn(part('m')) === MARCH ? fiscal(numberIn(part('y')) - 1) : undefined,
  ),
  // «बीते वित्त वर्ष यानी 31 मार्च 2022 तक»
  rule('R', 'LF_?a?n_?(?<m>m)_?(?<y>Y)(?=_?u)', (part) =>
    numberIn(part('m')) === MARCH ? fiscal(numberIn(part('y')) - 1) : undefined,
  ),
  rule('R', '(?:n_?)?(?<m>m)\\.?_?(?<L>e)_{0,2}F', (part) =>
    numberIn(part('m')) === MARCH ? relativeYear(true)(part) : undefined,
  ),
  // "the current fiscal year ending in March"
  rule('R', '(?<r>L)_?F(?:,?[aS]_?|[_,]{0,2})(?<L>e)_{0,2}(?:n_?m|m\\.?n?)', (part) =>
    part('r')?.value === 0 ? relativeYear(true)(part) : undefined,
  ),
  rule('R', 'F(?:,?[aS]_?|[_,]{0,2})(?<L>e)_{0,2}(?:n_?m|m\\.?n?)', relativeYear(true)),
  // "the financial year ending this month", "ended last month"
  rule('R', 'F_?e_?(?<L>L)_?M', (part) =>
    yearly(numberIn(part('L')) < 0 ? LAST_FISCAL : THIS_FISCAL),
  ),
  // "the first quarter of the financial year"
  rule('R', '(?<=[HQ]_{0,3})F(?![-_,/]{0,3}[nYL#])', () => yearly(THIS_FISCAL)),
  rule('X', '(?<D>D)', (part) => {
    const value = numberIn(part('D'));
    return {
      kind: 'day',
      day: value % 100,
      month: Math.floor(value / 100) % 100,
      year: Math.floor(value / 10_000),
    };
  }),
  rule(
    'X',
    '(?:Q|(?<h>H)|(?<c>[cn])-?M)_?e_{0,2}(?:n_?(?<m>m)|(?<m2>m)\\.?_?n)[_,.]{0,2}(?<y>Y)',
    ended,
  ),
  rule('X', '(?<f>n)_?[-t]_?(?<l>n)_?(?<m>m)(?:\\.?[_,]{0,2}(?<y>Y)A?)?(?!-[nY])', dayRange),
  rule('X', '(?<m>m)\\.?(?<f>n)_?[-t]_?(?<l>n)(?:[_,]{0,2}(?<y>Y))?(?![-a#MHQAtdwh])', dayRange),
  rule('X', '(?<d>n)(?:-|_?)(?<m>m)(?:-|[_,.]{0,2})(?<y>Y)(?!-[nY])A?', day),
  rule('X', '(?<m>m)\\.?_?(?<d>n)[_,]{0,2}(?<y>Y)(?!-[nY])', day),
  rule('X', '(?<d>n)(?<m>m)(?!-?[mnY]|t)', day),
  rule('X', '(?<m>m)\\.?(?<d>n)(?!-[^C_]|[a#MHQAtdwh])', day),
  rule('X', '(?<d>c)(?<m>m)(?:[_,.]{0,2}(?<y>Y))?(?=[,;:|(]|$)', day),
  rule('R', `${MONTHS}_?(?<s>O)[_,]{0,2}${PAIR}`, season),
  rule('R', `(?<s>O)[-_,]{0,2}${PAIR}${BRACKET}`, season),
  rule('R', `(?<s>O)(?:${BRACKET})?[-_,]{0,2}${PAIR}`, season),
  rule('R', `${PAIR}_{0,2}(?<s>O)(?:${BRACKET})?`, season),
  rule('R', `${PAIR}(?:_?[FA])?${BRACKET}`, season),
  rule('R', `(?<L>[Ll])_?(?<s>O)(?:${BRACKET})?`, season),
  rule('R', `(?:(?:A|(?<k>F))[_,]{0,2})?${PAIR}(?:_?(?:(?<K>F)|A))?${ENDED}`, yearPair),
  rule('R', "F['’]?(?<a>n)[-/](?<b>n)", shortYearPair),
  rule('R', `F[-'’]?_{0,2}(?<y>Y)${ENDED}`, (part) => fiscal(numberIn(part('y')) - 1)),
  rule('R', `F[-'’]?(?<n>n)${ENDED}`, (part) => fiscal(2000 + numberIn(part('n')) - 1)),
  rule('R', '(?<y>Y)_?F', (part) => fiscal(numberIn(part('y')) - 1)),
  rule('R', '(?<L>[Ll])_?F', relativeYear(true)),
  rule('R', '(?<L>L)_?A', relativeYear(false)),
  rule('R', '(?<L>~)', relativeYear(false)),
  rule('R', '(?<=[HQM])(?<L>L)(?=_?[-,.;])', relativeYear(false)),
  rule('R', '(?<=_)(?<F>F)(?=[_,.;:)]|$)', () =>
    yearly({ kind: 'relative', shift: 0, fiscal: true, anaphoric: true }),
  ),
  rule('R', '(?<n>[cn])(?<G>G)', (part) =>
    part('G')?.anaphoric
      ? undefined
      : yearly({ kind: 'relative', shift: -numberIn(part('n')), fiscal: false, anaphoric: false }),
  ),
  rule('R', '(?<=&_?)(?<y>Y)U', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<=[BbcMHQo]_?)Z|(?<=M_)Z', () => yearly(THIS_YEAR)),
  rule('R', '(?<=b_?)A(?!Y)|A(?=b)', () => yearly({ ...THIS_YEAR, nearby: true })),
  rule('R', 'A_?(?<y>Y)', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<y>Y)_?A', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<=[mnQHftusBbe_&(,/V<-]|^)(?<y>Y)(?!#)', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<y>Y)(?=&_?Y)', (part) => calendar(numberIn(part('y')))),
  rule('R', '(?<y>Y)(?=[_tuBb.,;:)?!।…<]|$)', (part) => calendar(numberIn(part('y')))),
]);
