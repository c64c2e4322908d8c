import type { Token } from '../token';
import type { Amount } from './amount';
import { ago, is, was, wasAfter } from './lexica';
import { isBare, isScaled, like } from './share';

/** So many words make the longest "it was only". */
const LONGEST = 3;

/** Whether "three years ago", "three years ago it was" ends at a token. */
function isAgo(tokens: readonly Token[], end: number): boolean {
  if (ago.has(tokens[end - 1]?.word ?? '')) return true;
  for (let from = end - 1; from >= Math.max(1, end - LONGEST); from--)
    if (was.at(tokens, from)?.length === end - from && ago.has((tokens[from - 1] as Token).word))
      return true;
  return false;
}

/** Whether a clause ends there, perhaps with its verb. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token && wasAfter.has(token.word)) return endsClause(tokens, at + 1);
  return !token || /^[.,;:!?।)»”"]$/.test(token.word);
}

/** A number of no unit that may be a percentage: no year and nothing large. */
const isSmall = (amount: Amount): boolean =>
  isBare(amount) &&
  !isScaled(amount) &&
  !amount.numeral.yearlike &&
  amount.numeral.grouping === undefined &&
  amount.value <= 100;

/** "is 27%", not "rose 27%": what had a level once had another. */
const isLevel = (tokens: readonly Token[], { kind, unit, from, to }: Amount): boolean =>
  kind === 'percent' &&
  unit === '%' &&
  (is.has(tokens[from - 1]?.word ?? '') || is.has(tokens[to]?.word ?? ''));

/**
 * Percentages of an earlier time whose sentence says only before that they are such.
 * @example 'is 27%, three years ago it was six' // six is 6%
 */
export function withEarlier(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
  let last: Amount | undefined;
  return amounts.map((amount) => {
    const isEarlier = last && isLevel(tokens, last) && isSmall(amount);
    const told =
      last && isEarlier && isAgo(tokens, amount.from) && endsClause(tokens, amount.to)
        ? like(amount, { ...last, numeral: { ...last.numeral, scale: 1, scaleWords: [] } })
        : amount;
    if (!isBare(told)) last = told;
    return told;
  });
}
