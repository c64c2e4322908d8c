import type { Token } from '../token';
import { type Amount, counted, wordNumeral } from './amount';
import { ordinalEndings, ordinals, rankAfter, rankBefore } from './lexica';
import { literalAt } from './literal';
import { type Place, tie } from './numeral';

/** An ordinal that something near it makes a rank. `to` is the index after the ordinal. */
function rank(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
): Amount | undefined {
  const numeral = wordNumeral(tokens, from, to, value);
  const next = to + tie(tokens, to);
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
  const next = at + 1 + tie(tokens, at + 1);
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
