import { contains, type Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import { HABITS } from '../../quantities/lexica';
import { literalAt } from '../../quantities/literal';
import type { Token } from '../../token';
import type { Line } from './line';

/** The number that a cell holds and nothing else. */
export interface Value extends Span {
  readonly value: number;
  readonly decimals: number;
  readonly isNegative: boolean;
}

const SIGN = /^[-–−+]$/;
/** Marks of notes behind a number, or of the end of an item. */
const NOTES = /^[*†‡#;.]$/;

/** The number of a cell; none where it may be a year or anything else stands beside it. */
export function numberIn({ tokens, language }: Line): Value | undefined {
  const [first] = tokens;
  const at = first && SIGN.test(first.word) && tokens[1]?.spaced === false ? 1 : 0;
  const own = tokens[at];
  if (own?.kind !== 'number') return undefined;
  const { value, decimals, yearlike, to } = literalAt(tokens, at, HABITS[language]);
  if (value === undefined || yearlike || !tokens.slice(to).every((t) => NOTES.test(t.word)))
    return undefined;
  const span = { start: own.start, end: (tokens[to - 1] as Token).end };
  return { ...span, value, decimals, isNegative: at === 1 && first?.word !== '+' };
}

/** The value with a unit of its own that a cell holds and nothing else: "$9.87 bn". */
export const amountIn = ({ tokens, amounts = [] }: Line): FoundQuantity | undefined =>
  amounts.find(
    ({ span, quantity: { kind } }) =>
      (kind === 'money' || kind === 'volume') &&
      tokens.every(
        (token) =>
          contains(span, token) ||
          (token.start >= span.end && NOTES.test(token.word)) ||
          (token.end <= span.start && SIGN.test(token.word)),
      ),
  );

/** What is printed where nothing is known. */
const NOTHING = /^([-–—.…*]|n|na|a)$/;

/** Whether a cell tells a value or that there is none: "3.25", "+12%", "–". */
export const isValue = (cell: Line): boolean => isBare(cell) || amountIn(cell) !== undefined;

const isBare = ({ tokens }: Line): boolean =>
  tokens.every(({ word, kind }) => kind === 'number' || /^[-–−+.,;%()*]$/.test(word)) ||
  tokens.every(({ word }) => NOTHING.test(word) || word === '/');
