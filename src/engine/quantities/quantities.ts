import type { Reason } from '../../model/finding';
import type { Quantity } from '../../model/quantity';
import type { FoundQuantity } from '../analysis';
import type { Sentence } from '../sentence';
import type { Token } from '../token';
import type { Amount } from './amount';
import { approximationOf } from './approximation';
import {
  ADDRESS,
  ARTICLE,
  BEGINNINGS,
  daily,
  MULTIPLE,
  NUMERAL,
  RANK,
  SCALE,
  UNIT,
} from './lexica';
import { clusterEnd } from './literal';
import { withNeighbours } from './neighbours';
import { amountAt } from './number';
import type { Place } from './numeral';
import { digitRankAt, multipleAt, numberedRankAt, rankAt, timesAt } from './places';
import { currencyAt } from './unit-before';

const NOTHING: FoundQuantity[] = [];

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

function amountsIn(place: Place): Amount[] {
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

/** Barrels "a day", wherever in the sentence the day stands. */
function perDay(tokens: readonly Token[], amount: Amount, next: Amount | undefined): Amount {
  if (amount.unit !== 'bbl') return amount;
  const end = next?.from ?? tokens.length;
  for (let i = amount.to; i < end; i++)
    if (daily.at(tokens, i))
      return { ...amount, unit: 'bbl/d', rules: [...amount.rules, 'unit:daily'] };
  return amount;
}

/** Bare numbers say what they count only where they have a scale or grouping: "25 million people". */
const isTelling = ({ side, numeral }: Amount): boolean =>
  side !== 'none' || numeral.scaleWords.length > 0 || numeral.grouping !== undefined;

/** The full stop of an abbreviation is its own; that of the sentence is not. */
function lastToken(tokens: readonly Token[], amount: Amount): Token {
  const last = tokens[amount.to - 1] as Token;
  const endsSentence = amount.to === tokens.length && last.word === '.';
  return endsSentence ? (tokens[amount.to - 2] as Token) : last;
}

function found(tokens: readonly Token[], amount: Amount): FoundQuantity {
  const span = { start: (tokens[amount.from] as Token).start, end: lastToken(tokens, amount).end };
  const approximation = approximationOf(tokens, amount.from, amount.to);
  const quantity: Quantity = {
    kind: amount.kind,
    value: amount.value,
    ...(amount.high === undefined ? {} : { high: amount.high }),
    unit: amount.unit,
    ...(approximation ? { approximate: approximation.meaning } : {}),
    decimals: amount.numeral.decimals,
    scale: amount.numeral.scale,
  };
  const because: Reason[] = amount.rules.map((rule) => ({ rule, span }));
  if (approximation) because.push({ rule: 'number:approximate', span: approximation.span });
  return { span, quantity, because };
}

/**
 * Every quantity of a sentence, on any subject, in reading order: money, percentages, measures,
 * multiples, ranks, and bare numbers that count something.
 * @example quantitiesIn(sentence('nearly $6.4bn'))[0].quantity // 6.4e9 USD, almost
 */
export function quantitiesIn(sentence: Sentence): FoundQuantity[] {
  const { tokens, language } = sentence;
  const isRussian = language === 'ru';
  const habit = { decimalComma: isRussian, spaceGroups: isRussian };
  const amounts = amountsIn({ tokens, habit, afterCurrency: false });
  if (amounts.length === 0) return NOTHING;
  return withNeighbours(tokens, amounts)
    .filter(isTelling)
    .map((amount, i, all) => found(tokens, perDay(tokens, amount, all[i + 1])));
}
