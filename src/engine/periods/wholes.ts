import { APRIL } from './cycle';
import type { Expression } from './expression';
import {
  adjoining,
  beforeEvent,
  firstDays,
  firstMonths,
  firstQuarters,
  halfMonth,
  halfYear,
  hence,
  inYears,
  lastMonths,
  lastQuarter,
  months,
  monthsFrom,
  nth,
  open,
  quarterTo,
  same,
  sameMonths,
  sinceStart,
  threeQuarters,
  yearRange,
  yearsFrom,
} from './meanings';
import { numberIn, type Parts, type Rule, referenceOf, rule, rulesOf, yearly } from './rule';

/** The year may stand after a part of it ("May of 2023") or before it ("2023 की पहली तिमाही"). */
const dated = (core: string, build: Rule['build']): Rule[] => [
  rule('X', `(?<R>R)[_,]{0,2}${core}`, build),
  rule('X', `${core}(?:[-_,]{0,3}(?<R>R))?`, build),
];

/** The same of parts that may be told to be those of a calendar year. */
const ofYear = (core: string, build: Rule['build']): Rule[] => [
  rule('X', `(?<R>R)[_,]{0,2}${core}`, build),
  rule('X', `(?<A>A)_{1,2}${core}`, build),
  rule('X', `${core}(?:[-_,]{0,3}(?<R>R)|_{0,3}(?<A>A))?`, build),
];

/** The same of days: month and year may stand on either side. */
const ofMonth = (core: string, build: Rule['build']): Rule[] => [
  rule('X', `(?<b>m)\\.?[_,]{0,2}(?:(?<R>R)_{0,2})?${core}`, build),
  rule('X', `${core}_{0,2}(?<b>m)(?!_?[-t]_?m)\\.?(?:[_,]{0,2}(?<R>R))?`, build),
];

/** "five months (April-August) of this fiscal year (2022-23)": the months in brackets are of the year behind them. */
const inBrackets = (part: Parts): Expression | undefined =>
  months((name) => part(name) ?? (name === 'R' ? part('r') : undefined));

const BRACKETED =
  '(?:(?:o_?)?[cn]-?M_?)?[(](?<a>m)\\.?_?[-tu]_?(?<b>m)\\.?[)]_{0,2}(?<r>R)(?:_?[(]?(?<R>R)[)]?)?';

/** Whole expressions, made of parts and references to a year. */
export const WHOLES = rulesOf([
  rule('X', BRACKETED, inBrackets),
  // "April, the first month of FY25"
  rule('X', '(?<b>m)[,(]_{0,2}oM_{0,3}(?<R>R)', months),
  rule('X', '(?<a>m)\\.?_?(?<r>R)_?[-tu&]_?(?<b>m)\\.?_?(?<R>R)', (part) =>
    months(part, { fromYear: referenceOf(part('r')) }),
  ),
  ...ofMonth('(?<o>[on])-?[Hh]', halfMonth),
  ...ofMonth('(?<o>o)_?(?<c>[cn])?-?(?:d|(?<w>w))', firstDays),
  ...dated('(?<a>m)\\.?_?[-tu]_?(?<b>m)\\.?(?:_?[QP])?', months),
  rule('X', '(?<!f_{0,2})(?<R>R)_?q_?(?<b>m)(?![-_,.]{0,3}R)', (part) =>
    months(part, { from: referenceOf(part('R'))?.kind === 'fiscal' ? APRIL : 1 }),
  ),
  rule('X', '(?<=f_?)(?<a>m)\\.?&(?<b>m)\\.?(?:[_,]{0,2}(?<R>R))?', months),
  ...dated('(?:(?<x>m),)?(?<a>m)&(?<b>m)(?!.{0,60}r)', adjoining),
  ...dated('(?<c>[cn])-?M(?:_?P)?[te]_?(?<b>m)', (part) =>
    months(part, { count: numberIn(part('c')) }),
  ),
  ...dated('Q[-_]?[te]_?(?<b>m)', (part) => months(part, { count: 3 })),
  ...dated('H_?e_?(?<b>m)', (part) => months(part, { count: 6 })),
  ...dated('[cn]-?[AK]_?[te]_?(?<b>m)', open),
  ...dated('A_?[te]_?(?<b>m)', (part) => months(part, { count: 12 })),
  rule('X', '(?<b>m)\\.?_?(?<R>R)?_?e_{0,2}(?:Q|(?<H>H)|(?<c>[cn])-?M|(?<A>A))', (part) =>
    months(part, { count: part('c')?.value ?? (part('A') ? 12 : part('H') ? 6 : 3) }),
  ),
  rule('X', '(?<b>m)_?(?<R>R)_?Q(?!-)', quarterTo),
  ...dated('(?<b>m)-?Q(?!-)', quarterTo),
  ...dated('(?<b>m)(?:\\.(?!$))?', months),
  ...ofYear('(?<o>o)_?(?<c>[cn])-?M', firstMonths),
  rule('X', '[cn]_?[-t]_?[cn]-?M(?:_?P)?_{0,2}R', open),
  rule('X', '(?<c>[cn])-?M(?:_?P)?_{0,2}(?<R>R),_?s_?(?<a>m)(?=[.;)]|$)', monthsFrom),
  rule('X', '(?<c>[cn])-?M(?:_?P)?_{0,2}(?<R>R)', firstMonths),
  rule('X', '(?<R>R)_{1,2}(?<c>[cn])M', firstMonths),
  rule('X', '(?:z|l|(?<L>L))_?(?<c>[cn])-?M_{0,3}(?:(?<R>R)|(?<A>A))', lastMonths),
  rule('X', '(?:(?<R>R)|(?<A>A))_{1,2}z_?(?<c>[cn])-?M', lastMonths),
  rule('X', '(?:z|l|(?<L>L))_?Q_{0,3}(?:(?<R>R)|(?<A>A))', lastQuarter),
  rule('X', '(?:(?<R>R)|(?<A>A))_{1,2}[zl]_?Q', lastQuarter),
  rule('X', 'z_?Q', open),
  rule('X', '(?<L>L)_?Q', (part) => ({
    kind: 'quarter',
    shift: numberIn(part('L')),
    anaphoric: part('L')?.anaphoric ?? false,
  })),
  rule('X', '(?<=_)(?<L>L)(?=_?-)', (part) =>
    part('L')?.anaphoric ? { kind: 'previous', shift: numberIn(part('L')) } : undefined,
  ),
  rule('X', '(?<=_)(?<L>L)(?=-[aC_]{0,3}[n#c$₹€£₽])', (part) => ({
    kind: 'elliptic',
    shift: numberIn(part('L')),
  })),
  rule('X', '(?<L>L)_?(?<c>[cn])-?M', (part) =>
    part('L')?.anaphoric
      ? { kind: 'previous', shift: numberIn(part('L')), length: numberIn(part('c')) }
      : undefined,
  ),
  rule('X', '[Ll]_?[cn]-?[MAKQ]|[Ll]_?K|l[MAQ]', open),
  rule('X', '(?<=_)(?<c>[cn])-?[AK](?![-_]*[YRFn])', inYears),
  // «तीन साल में»
  rule('X', '(?<![YRu]_{0,2})(?<c>[cn])A_(?![-_]*[YRFn])', inYears),
  rule('X', '(?<!T_)(?<=(?<e>_))(?<c>[cn])-?M(?<A>_{1,2}A)?', sameMonths),
  ...ofYear('(?<o>o)_?(?<c>[cn])-?Q', firstQuarters),
  rule('X', '(?<=_)(?<c>[cn])-?Q_{0,2}(?<R>R)', threeQuarters),
  ...ofYear('(?<o>[on])-?Q', nth(3)),
  ...ofYear('Q(?<o>n)', nth(3)),
  ...ofYear('(?<o>[on])-?H', nth(6)),
  ...ofYear('H(?<o>n)', nth(6)),
  rule('X', '(?<R>R)[_,]{0,2}(?<o>[on])-?(?<h>h)', halfYear),
  rule('X', '(?<o>[on])-?(?<h>h)(?:[-_,]{0,3}(?<R>R)|_{0,3}(?<A>A))', halfYear),
  rule('X', 'S_?(?<c>[cn])?_?(?:[PA]|(?<M>M)|(?<Q>Q)|(?<H>H))_{0,3}(?:(?<R>R)|(?<E>E))', same),
  rule('X', '(?<R>R)_{0,2}S_?(?<c>[cn])?(?:P|(?<M>M)|(?<Q>Q)|(?<H>H))', same),
  rule('X', '(?<E>E)_{0,2}(?:S_?[cn]?_?)?[PMQH]', same),
  rule('X', 'S_?(?<c>[cn])?(?:P|(?<M>M)|(?<Q>Q)|(?<H>H))', same),
  rule('X', '(?<L>L)P', (part) =>
    numberIn(part('L')) === 0 ? { kind: 'same', shift: 0 } : open(),
  ),
  rule('X', '(?<=__)P', () => ({ kind: 'same', shift: 0 })),
  rule('X', '(?<=__)(?<Q>Q)(?![-_]*[nco])', same),
  rule('X', '(?<=(?<e>_))H', (part) => (part('e')?.value ? { kind: 'half' } : undefined)),
  rule('X', '(?<=__)(?<H>H)(?![-_]*[nco])', same),
  rule('X', 'y', () => ({ kind: 'same', shift: 0, length: 12 })),
  rule('X', '(?<J>J)', (part) => ({ kind: part('J')?.value ? 'decade' : 'closing' })),
  rule('X', '(?<E>E)', (part) => ({
    kind: 'same',
    shift: part('E')?.value === 2 ? 1 : -1,
    next: part('E')?.value === 1,
  })),
  rule('X', '(?<n>[cn])(?<G>G)', yearsFrom),
  rule('X', '(?<g>g)(?<n>[cn])[AK]', (part) => (part('g')?.value ? hence(part) : yearsFrom(part))),
  rule('X', '(?<=[Bb]_?)V_?(?<R>R)', (part) => yearly(referenceOf(part('R')))),
  rule('X', 'V[-_]?R', open),
  rule('X', '(?<x>x)_?t_?(?<b>m)', (part) => months(part, { from: part('x')?.value ?? 1 })),
  rule('X', '<_?(?<R>R)', sinceStart),
  rule('X', '(?<R>R)<', sinceStart),
  rule('X', '(?<x>x)', (part) => ({ kind: 'elapsed', first: numberIn(part('x')) })),
  rule('X', '(?<I>I)(?![_te]*[mn])', (part) => ({
    kind: 'same',
    shift: 0,
    length: 1,
    doubtful: true,
    late: part('I')?.value === 1,
  })),
  rule('X', 'N', () => ({ kind: 'month', shift: -1, anaphoric: true, compared: true })),
  rule('X', '(?<L>L)M', (part) => ({
    kind: 'month',
    shift: numberIn(part('L')),
    anaphoric: part('L')?.anaphoric ?? false,
  })),
  rule('X', '(?<a>R)[-tu]_?(?<b>R)', yearRange),
  rule('X', '(?<=f_?)(?<a>R)&(?<b>R)', yearRange),
  rule('X', '(?<R>R)', (part) => yearly(referenceOf(part('R'))) ?? part('R')?.expression),
  rule('X', 'U_(?<R>R)', beforeEvent),
  rule('X', 'U', open),
]);
