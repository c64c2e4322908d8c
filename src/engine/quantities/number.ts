import type { Token } from '../token';
import { type Amount, bare } from './amount';
import { negatives, vague } from './lexica';
import { isGroup } from './literal';
import { type Numeral, numeralAt, type Place } from './numeral';
import { unitAfter } from './unit-after';

const isDash = (token: Token): boolean => token.word === '-' || token.word === '–';

/** Digits that touch a word are part of a name: S-400, FY22, 5G, 737MAX. */
function isName(tokens: readonly Token[], numeral: Numeral, ownStart: number): boolean {
  const first = tokens[ownStart] as Token;
  const before = tokens[ownStart - 1];
  if (before && !first.spaced) {
    if (before.kind === 'word' || '#№@_/:*'.includes(before.word)) return true;
    if (before.word === '.') return true;
    const earlier = tokens[ownStart - 2];
    if (isDash(before) && !before.spaced && earlier?.kind === 'word') return true;
  }
  if (isGroup(tokens, ownStart)) return true;
  const after = tokens[numeral.to];
  return after?.kind === 'word' && !after.spaced && numeral.inDigits;
}

/** "minus five percent", "-5%": only percentages are printed below nought. */
function signed(tokens: readonly Token[], amount: Amount): Amount {
  const before = tokens[amount.from - 1];
  if (amount.kind !== 'percent' || !before) return amount;
  const touches = !(tokens[amount.from] as Token).spaced;
  const isSign = (before.word === '-' || before.word === '−') && before.spaced && touches;
  if (!isSign && !negatives.has(before.word)) return amount;
  return {
    ...amount,
    from: amount.from - 1,
    value: -amount.value,
    rules: [...amount.rules, 'number:negative'],
  };
}

/** "several million" and "hundreds of thousands" say no number. */
const isVague = (tokens: readonly Token[], numeral: Numeral): boolean =>
  numeral.scaleWords.length > 0 &&
  !numeral.inDigits &&
  vague.has(tokens[numeral.from - 1]?.word ?? '');

/** A number, and its unit behind it where there is one. */
export function amountAt(place: Place, at: number): Amount | undefined {
  const { tokens } = place;
  const numeral = numeralAt(place, at);
  if (!numeral || isVague(tokens, numeral)) return undefined;
  const amount = unitAfter(place, numeral);
  const isGlued = amount !== undefined && tokens[numeral.to]?.spaced === false;
  const trimmed = isGlued ? { ...numeral, inDigits: false } : numeral;
  if (isName(tokens, trimmed, at)) return undefined;
  return amount ? signed(tokens, amount) : bare(numeral);
}
