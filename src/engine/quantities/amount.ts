import type { QuantityKind, Unit } from '../../model/quantity';
import type { Token } from '../token';
import { articles, negatives, numeralWords, unitWords, vague } from './lexica';
import { type Numeral, numeralAt, type Place } from './numeral';
import { exact } from './sum';
import type { UnitWord } from './words';

/** A number with what it counts, as token indices, before ranges and approximations are read. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly kind: QuantityKind;
  readonly unit: Unit;
  /** How many of `unit` one of the printed unit is. */
  readonly factor: number;
  /** Where its unit stands; `shared` was taken over from a neighbour. */
  readonly side: 'before' | 'after' | 'shared' | 'none';
  readonly value: number;
  readonly high?: number;
  /** Codes of the rules that made it. */
  readonly rules: readonly string[];
}

const isDash = (token: Token | undefined): boolean => token?.word === '-' || token?.word === '–';

/** A hyphen between number and unit: "12-cent". */
const skipHyphen = (tokens: readonly Token[], at: number): number =>
  isDash(tokens[at]) && !tokens[at]?.spaced && tokens[at + 1]?.spaced === false ? at + 1 : at;

const isLarge = (numeral: Numeral): boolean =>
  numeral.scaleWords.length > 0 || numeral.grouping !== undefined || numeral.value >= 10_000;

/** Whether a word with a condition is the unit here. */
function holds(unit: UnitWord, numeral: Numeral | undefined, token: Token | undefined): boolean {
  if (unit.only === 'large') return numeral !== undefined && isLarge(numeral);
  if (unit.only === 'capital') return token?.capital === true;
  if (unit.only === 'glued') return token?.spaced === false;
  return true;
}

/** Before a number: "US $5", "us$5", but not "gave us $5". */
function holdsBefore(unit: UnitWord, tokens: readonly Token[], at: number): boolean {
  const touches = tokens[at + 1]?.spaced === false;
  if (unit.only === 'glued') return touches;
  return unit.only !== 'capital' || touches || tokens[at]?.capital === true;
}

const bare = (numeral: Numeral): Amount => ({
  from: numeral.from,
  to: numeral.to,
  numeral,
  kind: 'number',
  unit: '',
  factor: 1,
  side: 'none',
  value: numeral.value,
  rules: numeralRules(numeral),
});

function numeralRules(numeral: Numeral): string[] {
  const number = numeral.inDigits ? 'number:digits' : 'number:words';
  const grouping = numeral.grouping ? [`number:${numeral.grouping}-grouping`] : [];
  return [number, ...grouping, ...numeral.scaleWords.map((word) => `scale:${word}`)];
}

/** The amount of a number with its unit. */
const measured = (
  numeral: Numeral,
  unit: UnitWord,
  side: 'before' | 'after',
  from: number,
  to: number,
): Amount => ({
  ...bare(numeral),
  from,
  to,
  kind: unit.kind,
  unit: unit.unit,
  factor: unit.factor ?? 1,
  side,
  value: exact(numeral.value * (unit.factor ?? 1)),
  rules: [
    ...numeralRules(numeral),
    `unit:${unit.kind === 'money' ? 'currency' : unit.kind}-${side}`,
  ],
});

/** "75 USD million": the scale may stand behind a currency. */
function scaleBehind(tokens: readonly Token[], numeral: Numeral, to: number): Numeral | undefined {
  const scale = numeralWords.at(tokens, to);
  if (scale?.meaning.role !== 'scale' || numeral.scaleWords.length > 0) return undefined;
  return {
    ...numeral,
    value: exact(numeral.value * scale.meaning.value),
    scale: scale.meaning.value,
    scaleWords: [(tokens[to] as Token).word],
  };
}

/** "two billion-dollar deals" are a billion each, "a two-billion-dollar deal" is two. */
const isCompound = (tokens: readonly Token[], numeral: Numeral, at: number): boolean =>
  at > numeral.to &&
  numeral.scaleWords.length > 0 &&
  (tokens[numeral.to - 1] as Token).spaced &&
  !articles.has(tokens[numeral.from - 1]?.word ?? '') &&
  !articles.has(tokens[numeral.from]?.word ?? '');

/** In "in 2025 $50 billion" the sign belongs to what follows; in "10 $ 30 $" to what precedes. */
function belongsToNext(place: Place, at: number, length: number, unit: UnitWord): boolean {
  const { tokens } = place;
  if (unit.side === 'after' || isSpelled(tokens.slice(at, at + length), unit)) return false;
  const next = numeralAt({ ...place, afterCurrency: true }, at + length);
  if (!next) return false;
  const touchesBefore = !(tokens[at] as Token).spaced;
  const touchesAfter = !(tokens[at + length] as Token).spaced;
  if (touchesBefore !== touchesAfter) return touchesAfter;
  const after = unitWords.at(tokens, next.to)?.meaning;
  if (after?.kind === 'money' && after.unit === unit.unit) return false;
  return after === undefined || after.kind !== 'money' ? !isPart(tokens, next) : false;
}

/** "15 USD 50": two digits that end the phrase are hundredths. */
function isPart(tokens: readonly Token[], numeral: Numeral): boolean {
  const after = tokens[numeral.to];
  const isHundredths = numeral.value >= 10 && numeral.value < 100 && numeral.decimals === 0;
  if (!isHundredths || numeral.scaleWords.length > 0) return false;
  return (
    !after || (after.kind === 'mark' && !'%$€£₹-–'.includes(after.word)) || after.word === 'more'
  );
}

/** The unit behind a number. */
function unitAfter(place: Place, numeral: Numeral): Amount | undefined {
  const { tokens } = place;
  const at = skipHyphen(tokens, numeral.to);
  const match = unitWords.at(tokens, at);
  if (!match || match.meaning.side === 'before') return undefined;
  const unit = match.meaning;
  if (!holds(unit, numeral, tokens[at]) || belongsToNext(place, at, match.length, unit))
    return undefined;
  const to = at + match.length;
  if (isCompound(tokens, numeral, at)) return undefined;
  const scaled = unit.kind === 'money' ? scaleBehind(tokens, numeral, to) : undefined;
  if (scaled) return measured(scaled, unit, 'after', numeral.from, to + 1);
  return withParts(place, measured(numeral, unit, 'after', numeral.from, to), unit);
}

/** "3 dollars 50 cents", "thirteen dollars forty five". */
function withParts(place: Place, amount: Amount, unit: UnitWord): Amount {
  if (unit.kind !== 'money' || amount.numeral.scaleWords.length > 0) return amount;
  if (!Number.isInteger(amount.value) && !unit.part) return amount;
  const { tokens } = place;
  const isJoined = JOINTS.has(tokens[amount.to]?.word ?? '');
  const numeral = numeralAt({ ...place, afterCurrency: false }, amount.to + (isJoined ? 1 : 0));
  if (!numeral || numeral.value >= 100) return amount;
  const part = unitWords.at(tokens, numeral.to);
  const isNamed = part?.meaning.part === true && (part.meaning.factor ?? 1) < amount.factor;
  const mayBeBare = amount.side === 'after' && !isJoined && !unit.part;
  if (!isNamed && !(mayBeBare && isPart(tokens, numeral))) return amount;
  const factor = isNamed ? (part.meaning.factor ?? 0.01) : 0.01;
  const whole: Amount = {
    ...amount,
    to: isNamed ? numeral.to + part.length : numeral.to,
    value: exact(amount.value + numeral.value * factor),
    numeral: { ...amount.numeral, decimals: 2 },
    rules: [...amount.rules, 'unit:parts'],
  };
  return isNamed ? withParts(place, { ...whole, factor }, part.meaning) : whole;
}

const JOINTS = new Set(['and', 'и', 'और', ',']);

/** Digits that touch a word are part of a name: S-400, FY22, 5G, 737MAX. */
function isName(tokens: readonly Token[], numeral: Numeral, ownStart: number): boolean {
  const first = tokens[ownStart] as Token;
  const before = tokens[ownStart - 1];
  if (before && !first.spaced) {
    if (before.kind === 'word' || '#№@_/:*'.includes(before.word)) return true;
    if (before.word === '.' && !before.spaced) return true;
    const earlier = tokens[ownStart - 2];
    if (isDash(before) && !before.spaced && earlier?.kind === 'word') return true;
  }
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

/** "several million" and "hundreds of thousands" say no number. */
const isVague = (tokens: readonly Token[], numeral: Numeral): boolean =>
  numeral.scaleWords.length > 0 &&
  !numeral.inDigits &&
  vague.has(tokens[numeral.from - 1]?.word ?? '');

/** A currency with its number behind it: $5, USD 6.4 billion, Rs. 1,250 crore. */
export function currencyAt(place: Place, at: number): Amount | undefined {
  const { tokens } = place;
  const match = unitWords.at(tokens, at);
  if (!match || match.meaning.side === 'after') return undefined;
  const unit = match.meaning;
  const start = at + match.length;
  if (!holdsBefore(unit, tokens, at)) return undefined;
  const numeral = numeralAt({ ...place, afterCurrency: true }, start);
  if (!numeral || !canPrecede(place, at, match.length, unit, numeral)) return undefined;
  return withParts(place, measured(numeral, unit, 'before', at, numeral.to), unit);
}

/** A spelled-out currency ("dollar 22.5 million") precedes only what is plainly an amount. */
function canPrecede(
  place: Place,
  at: number,
  length: number,
  unit: UnitWord,
  numeral: Numeral,
): boolean {
  const { tokens } = place;
  if (tokens[at - 1]?.word === '/' && !(tokens[at] as Token).spaced) return false;
  if (isGluedWord(tokens, numeral.to)) return false;
  if (!isSpelled(tokens.slice(at, at + length), unit)) return true;
  return isLarge(numeral) && unitWords.at(tokens, numeral.to)?.meaning.kind !== 'money';
}

/** A currency's name, not its sign, code or abbreviation. */
const isSpelled = (words: readonly Token[], { unit }: UnitWord): boolean =>
  words.some(
    ({ kind, word }) => kind === 'word' && word.length > 3 && !word.endsWith(unit.toLowerCase()),
  );

const isGluedWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]?.spaced === false;
