import type { QuantityKind } from '../../model/quantity';
import type { Token } from '../token';
import type { Amount } from './amount';
import {
  articles,
  compared,
  comparing,
  fractions,
  multiples,
  ordinalEndings,
  ordinals,
  rankAfter,
  rankBefore,
  times,
  timesBefore,
} from './lexica';
import { literalAt } from './literal';
import type { Numeral, Place } from './numeral';

// Amounts whose unit is no thing: places in an order ("fourth-largest"), multiples ("doubled",
// "2.6 times") and shares ("two-thirds").

const plain = (tokens: readonly Token[], from: number, to: number, value: number): Numeral => ({
  from,
  to,
  value,
  decimals: 0,
  scale: 1,
  inDigits: tokens[from]?.kind === 'number',
  yearlike: false,
  scaleWords: [],
});

const counted = (
  kind: QuantityKind,
  unit: string,
  numeral: Numeral,
  to: number,
  rule: string,
): Amount => ({
  from: numeral.from,
  to,
  numeral,
  kind,
  unit,
  factor: 1,
  side: 'after',
  value: numeral.value,
  rules: [rule],
});

const hyphenAt = (tokens: readonly Token[], at: number): number =>
  (tokens[at]?.word === '-' || tokens[at]?.word === '–') && !tokens[at]?.spaced ? 1 : 0;

/** An ordinal that something near it makes a rank. `to` is the index after the ordinal. */
function rank(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
): Amount | undefined {
  const numeral = plain(tokens, from, to, value);
  const next = to + hyphenAt(tokens, to);
  const after = rankAfter.at(tokens, next);
  if (after && (after.meaning !== 'later' || value > 1)) {
    const end = after.meaning === 'inside' ? next + after.length : to;
    return counted('rank', 'rank', numeral, end, 'unit:rank');
  }
  const before = rankBefore.of(tokens[from - 1]?.word ?? '');
  return before === 'ordinal'
    ? counted('rank', 'rank', numeral, to, 'unit:rank-before')
    : undefined;
}

/** "fourth-largest", "второе место", "चौथा सबसे बड़ा"; "number two". */
export function rankAt(tokens: readonly Token[], at: number): Amount | undefined {
  const ordinal = ordinals.at(tokens, at);
  if (ordinal) return rank(tokens, at, at + ordinal.length, ordinal.meaning);
  return undefined;
}

/** "4th-largest", "33-е место": an ordinal in digits. */
export function digitRankAt({ tokens, habit }: Place, at: number): Amount | undefined {
  const next = at + 1 + hyphenAt(tokens, at + 1);
  const ending = tokens[next];
  if (!ending || ending.spaced || !ordinalEndings.has(ending.word)) return undefined;
  const { value } = literalAt(tokens, at, habit);
  return value === undefined ? undefined : rank(tokens, at, next + 1, value);
}

/** "number two", "No. 2 supplier". */
export function numberedRankAt(tokens: readonly Token[], at: number, bare: Amount) {
  const before = rankBefore.at(tokens, at);
  const isRank =
    before?.meaning === 'cardinal' &&
    at + before.length === bare.from &&
    bare.side === 'none' &&
    bare.value < 100 &&
    tokens[bare.to]?.kind === 'word' &&
    tokens[bare.to]?.capital === false;
  if (!isRank) return undefined;
  return counted('rank', 'rank', { ...bare.numeral, from: at }, bare.to, 'unit:rank-before');
}

const isCompared = (tokens: readonly Token[], from: number, to: number): boolean =>
  compared.has(tokens[to]?.word ?? '') || timesBefore.has(tokens[from - 1]?.word ?? '');

/** "nearly half a century" is a time, "a quarter century" as well. */
const compares = (tokens: readonly Token[], from: number, to: number): boolean =>
  isCompared(tokens, from, to) && !articles.has(tokens[to]?.word ?? '');

/** "2.6 times", "50-fold", "в 1,5 раза", "1.4 गुना". */
export function timesAt(tokens: readonly Token[], bare: Amount): Amount | undefined {
  if (bare.side !== 'none') return undefined;
  const at = bare.to + hyphenAt(tokens, bare.to);
  const match = times.at(tokens, at);
  if (!match) return undefined;
  const to = at + match.length;
  const isMultiple =
    match.meaning === 'always' || bare.numeral.decimals > 0 || isCompared(tokens, bare.from, to);
  return isMultiple ? counted('multiple', 'x', bare.numeral, to, 'unit:times') : undefined;
}

/** "doubled", "twice as much", "two-thirds". */
export function multipleAt(tokens: readonly Token[], at: number): Amount | undefined {
  // "the first half of the year" is a time, "second half" of a match as well.
  if (ordinals.of(tokens[at - 1]?.word ?? '') !== undefined) return undefined;
  const share = fractions.at(tokens, at);
  const whole = multiples.at(tokens, at);
  const beside = comparing.at(tokens, at);
  const match =
    share ?? whole ?? (beside && compares(tokens, at, at + beside.length) ? beside : undefined);
  if (!match) return undefined;
  const to = at + match.length;
  const rule = share ? 'unit:share' : 'unit:multiple-word';
  return counted('multiple', 'x', plain(tokens, at, to, match.meaning), to, rule);
}
