import type { Token } from '../token';
import type { Amount } from './amount';
import { ADDRESS, ARTICLE, BEGINNINGS, MULTIPLE, NUMERAL, RANK, SCALE, UNIT } from './lexica';
import { clusterEnd } from './literal';
import { multipleAt, timesAt } from './multiple';
import { amountAt } from './number';
import type { Place } from './numeral';
import { digitRankAt, numberedRankAt, rankAt } from './rank';
import { currencyAt } from './unit-before';

/** An amount that begins with a number, as a rank or multiple where the words after it make it one. */
function numberAt(place: Place, at: number): Amount | undefined {
  const { tokens } = place;
  const rank = tokens[at]?.kind === 'number' ? digitRankAt(place, at) : undefined;
  if (rank) return rank;
  const amount = amountAt(place, at);
  return amount && (timesAt(tokens, amount) ?? amount);
}

/** Everything that may begin at a word, most telling first. */
function wordAt(place: Place, at: number, bits: number): Amount | undefined {
  const { tokens } = place;
  if (bits & UNIT) {
    const money = currencyAt(place, at);
    if (money) return money;
  }
  if (bits & RANK) {
    const rank = rankAt(tokens, at) ?? numbered(place, at);
    if (rank) return rank;
  }
  const number = bits & (NUMERAL | ARTICLE) ? numberAt(place, at) : undefined;
  if (number && number.side !== 'none') return number;
  return (bits & MULTIPLE ? multipleAt(tokens, at) : undefined) ?? number;
}

function numbered(place: Place, at: number): Amount | undefined {
  const start = at + (place.tokens[at + 1]?.word === '.' ? 2 : 1);
  const bare = place.tokens[start] ? amountAt(place, start) : undefined;
  return bare ? numberedRankAt(place.tokens, at, bare) : undefined;
}

/** An address, a handle or a tag: its digits and signs count nothing. */
function afterAddress(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end] && !(tokens[end] as Token).spaced) end++;
  return end;
}

/** Where reading goes on after a token that begins nothing. */
function skip(tokens: readonly Token[], at: number, bits: number): number {
  if (bits & ADDRESS) return afterAddress(tokens, at);
  return tokens[at]?.kind === 'number' ? clusterEnd(tokens, at) : at + 1;
}

/** What may begin at a word; an article begins a number only before a scale. */
function beginsAt(tokens: readonly Token[], at: number): number {
  const bits = (BEGINNINGS.get((tokens[at] as Token).word) ?? 0) & ~SCALE;
  if (!(bits & ARTICLE)) return bits;
  const next = BEGINNINGS.get(tokens[at + 1]?.word ?? '') ?? 0;
  return next & SCALE ? bits : bits & ~ARTICLE;
}

/** The amounts of a sentence from left to right, each read by itself. */
export function amountsIn(place: Place): Amount[] {
  const { tokens } = place;
  const found: Amount[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const isNumber = token.kind === 'number';
    const bits = isNumber ? NUMERAL : beginsAt(tokens, i);
    if (bits === 0) {
      i++;
      continue;
    }
    const amount = isNumber ? numberAt(place, i) : wordAt(place, i, bits);
    if (amount) found.push(amount);
    i = amount ? amount.to : skip(tokens, i, bits);
  }
  return found;
}
