import type { Expression } from './expression';
import { numberIn, type Parts, type Rule, referenceOf, rule, yearly } from './rule';

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

/** "first three quarters", "first two quarters". */
function firstQuarters(part: Parts): Expression | undefined {
  const count = numberIn(part('c'));
  if (count < 2 || count > 3 || part('o')?.value !== 1) return undefined;
  return { kind: 'part', offset: 0, length: count * 3, year: referenceOf(part('R')) };
}

const same: Rule['build'] = (part) => ({
  kind: 'same',
  year: referenceOf(part('R')),
  shift: part('E') ? -1 : 0,
  length: part('Q') ? 3 : undefined,
});

const open = (): Expression => ({ kind: 'open' });

/** The year may stand after a part of it ("May of 2023") or before it ("2023 की पहली तिमाही"). */
const dated = (core: string, build: Rule['build']): Rule[] => [
  rule('X', `(?<R>R)[_,]{0,2}${core}`, build),
  rule('X', `${core}(?:[-_,]{0,3}(?<R>R))?`, build),
];

/** Whole expressions, made of parts and references to a year. */
export const WHOLES: readonly Rule[] = [
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
  rule('X', '[Ll]_?[cn]-?[MAKQ]|[Ll]_?K|l[MAQ]', open),
  rule('X', '(?<=(?<e>_))(?<c>[cn])-?M', (part) => (part('e')?.value ? firstMonths(part) : open())),
  ...dated('(?<o>o)_?(?<c>[cn])-?Q', firstQuarters),
  ...dated('(?<o>[on])-?Q', nth(3)),
  ...dated('Q(?<o>n)', nth(3)),
  ...dated('(?<o>[on])-?H', nth(6)),
  ...dated('H(?<o>n)', nth(6)),
  rule('X', 'S_?[cn]?_?(?:[PMA]|(?<Q>Q))_{0,3}(?:(?<R>R)|(?<E>E))', same),
  rule('X', '(?<R>R)_{0,2}S_?[cn]?(?:[PM]|(?<Q>Q))', same),
  rule('X', '(?<E>E)_{0,2}(?:S_?[cn]?_?)?[PMQ]', same),
  rule('X', 'S_?[cn]?(?:[PM]|(?<Q>Q))', same),
  rule('X', '(?<L>L)P', (part) =>
    numberIn(part('L')) === 0 ? { kind: 'same', shift: 0 } : open(),
  ),
  rule('X', '(?<=__)P', () => ({ kind: 'same', shift: 0 })),
  rule('X', '(?<=__)(?<Q>Q)(?![-_]*[nco])', same),
  rule('X', 'E', () => ({ kind: 'same', shift: -1 })),
  rule('X', 'N', () => ({ kind: 'month', shift: -1, anaphoric: true, compared: true })),
  rule('X', '(?<L>L)M', (part) => ({
    kind: 'month',
    shift: numberIn(part('L')),
    anaphoric: part('L')?.anaphoric ?? false,
  })),
  rule('X', '(?<a>R)[-tu]_?(?<b>R)', yearRange),
  rule('X', '(?<=f_?)(?<a>R)&(?<b>R)', yearRange),
  rule('X', '(?<R>R)', (part) => yearly(referenceOf(part('R'))) ?? part('R')?.expression),
  rule('X', 'U', open),
];

function yearRange(part: Parts): Expression | undefined {
  const [from, to] = [referenceOf(part('a')), referenceOf(part('b'))];
  return from && to && { kind: 'years', from, to };
}
