import type { Token } from '../token';
import type { Amount } from './amount';
import { ago, articles, is, turns, was, wasAfter } from './lexica';
import { isBare, isScaled, like } from './share';

/** So many words make the longest "it was only". */
const LONGEST = 3;

/** Where "ago" stands that ends before a token, perhaps in front of "it was". */
function agoBefore(tokens: readonly Token[], end: number): number | undefined {
  if (ago.has(tokens[end - 1]?.word ?? '')) return end - 1;
  for (let from = end - 1; from >= Math.max(1, end - LONGEST); from--)
    if (was.at(tokens, from)?.length === end - from && ago.has((tokens[from - 1] as Token).word))
      return from - 1;
  return undefined;
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

const JOINS = /^[,—–]$/;

/** Whether nothing but a comma, a conjunction and the verb of a level parts it from "N years ago". */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  const first = is.has(tokens[from]?.word ?? '') ? from + 1 : from;
  return tokens.slice(first, to).every(({ word }) => JOINS.test(word) || turns.has(word));
}

/** "| three | years ago": how long ago something was. */
const isTime = (tokens: readonly Token[], { to }: Amount): boolean =>
  ago.has(tokens[to + 1]?.word ?? '');

/** A level, and where the time begins that is told after it. */
interface Level {
  readonly amount: Amount;
  readonly time?: number;
}

/** What the level before an amount leaves to the amounts behind it: all but a time end it. */
function levelAfter(tokens: readonly Token[], amount: Amount, last?: Level): Level | undefined {
  if (isLevel(tokens, amount)) return { amount };
  const isNext = last !== undefined && last.time === undefined;
  return isNext && isBare(amount) && isTime(tokens, amount)
    ? { ...last, time: amount.from }
    : undefined;
}

/** Where "a year ago" begins, which has no number. */
const yearStart = (tokens: readonly Token[], end: number): number =>
  articles.has(tokens[end - 2]?.word ?? '') ? end - 2 : end - 1;

/** Whether an amount is what a level before it was at another time. */
function isEarlier(tokens: readonly Token[], amount: Amount, last: Level): boolean {
  if (!isSmall(amount) || !endsClause(tokens, amount.to)) return false;
  const end = agoBefore(tokens, amount.from);
  return end !== undefined && joins(tokens, last.amount.to, last.time ?? yearStart(tokens, end));
}

/**
 * Percentages of an earlier time whose sentence says only right before that they are such.
 * @example 'is 27%, three years ago it was six' // six is 6%
 */
export function withEarlier(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
  let last: Level | undefined;
  return amounts.map((amount) => {
    const told =
      last && isEarlier(tokens, amount, last)
        ? like(amount, {
            ...last.amount,
            numeral: { ...last.amount.numeral, scale: 1, scaleWords: [] },
          })
        : amount;
    last = levelAfter(tokens, amount, last);
    return told;
  });
}
