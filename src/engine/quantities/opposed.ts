import type { Token } from '../token';
import type { Amount } from './amount';
import { REACH } from './gap';
import { ago, ands, functionWords, opposed } from './lexica';
import { isBare, isNear, isScaled, like } from './share';

/** What a number may stand behind the mark of, and still be beside the one before it. */
const APART = /^[();:«»“”"]$/;

/** "instead of | June's | 3.9": so many words may stand behind the one that sets a value against another. */
const OWNER = 1;

/** A number of no unit or scale, and no year. */
const isPlain = (amount: Amount): boolean =>
  isBare(amount) &&
  !isScaled(amount) &&
  !amount.numeral.yearlike &&
  amount.numeral.grouping === undefined;

/** Whether nothing that a number could count stands behind it: "5.2 in June", «5,0 годом ранее», not "5 months". */
function countsNothing(tokens: readonly Token[], { to }: Amount): boolean {
  const [next, later] = [tokens[to], tokens[to + 1]];
  if (!next) return true;
  if (next.kind === 'mark') return /^[.,;!?)»”"]$/.test(next.word);
  return functionWords.has(next.word) || ago.has(later?.word ?? '');
}

/** "the index rose | to 3.1 | against 2.9": another number, but a year, or another clause. */
const isOther = ({ kind, word }: Token): boolean =>
  word === ',' || (kind === 'number' && !/^\p{Nd}{4}$/u.test(word));

/** Whether a word between two amounts sets the second against the first. */
function isAgainst(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const link = tokens.slice(a.to, b.from);
  const at = link.findLastIndex(({ word }) => opposed.has(word));
  const rest = link.slice(at + 1);
  if (link.slice(0, Math.max(0, at - 1)).some(isOther)) return false;
  return at >= 0 && rest.length <= OWNER && rest.every(({ kind }) => kind === 'word');
}

/** "against 5.2 in June | and | 5.0 a year ago". */
const isJoined = (tokens: readonly Token[], { from }: Amount): boolean =>
  tokens[from - 1]?.word === ',' || ands.has(tokens[from - 1]?.word ?? '');

/** A number with a unit or scale. */
const isTold = (amount: Amount): boolean => !isBare(amount) || isScaled(amount);

/** Whether a plain number stands near enough to another amount to be of its size and kind. */
function isBeside(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const isApart = tokens.slice(a.to, b.from).some(({ word }) => APART.test(word));
  return !isApart && b.from - a.to <= REACH && isNear(b, a);
}

/** Whether a plain number is a value that is set against another, or goes on with a `row` of such. */
function isSetBeside(
  tokens: readonly Token[],
  last: Amount,
  amount: Amount,
  isRow: boolean,
): boolean {
  if (!isPlain(amount) || !countsNothing(tokens, amount)) return false;
  if (!isBeside(tokens, last, amount)) return false;
  return (isRow && isJoined(tokens, amount)) || isAgainst(tokens, last, amount);
}

/**
 * Values that others are set against, in unit and scale of those.
 * @example '$4.8 billion against 5.2 in June and 5.0 a year ago' // $5.2 billion, $5 billion
 */
export function withOpposed(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
  const done: Amount[] = [];
  let row: Amount | undefined;
  let last: Amount | undefined;
  for (const amount of amounts) {
    const told =
      last && isSetBeside(tokens, last, amount, last === row) ? like(amount, last) : amount;
    if (told !== amount) row = told;
    if (isTold(told)) last = told;
    done.push(told);
  }
  return done;
}
