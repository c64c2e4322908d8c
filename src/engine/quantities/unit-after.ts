import { scriptOf } from '../language';
import type { Match } from '../lexicon';
import type { Token } from '../token';
import { type Amount, isLarge, isUnclear, measured } from './amount';
import {
  ago,
  articles,
  millionsOfTonnes,
  numeralWords,
  priceYears,
  tonnes,
  unitWords,
  year,
} from './lexica';
import type { Habit } from './literal';
import { type Numeral, numeralAt, type Place, tie } from './numeral';
import { hasPart, isPart, withParts } from './parts';
import { exact } from './sum';
import type { UnitWord } from './words';

/** Whether a word with a condition is the unit here. */
export function holds({ only }: UnitWord, numeral: Numeral, tokens: readonly Token[], at: number) {
  const [token, next] = tokens.slice(at, at + 2);
  if (only === 'large') return isLarge(numeral);
  if (only === 'amount') return token?.capital === true && isLarge(numeral);
  if (only === 'capital') return token?.capital || (next?.word === '$' && !next.spaced);
  if (only === 'small') return token?.capital === false && numeral.scaleWords.length === 0;
  if (only === 'measured')
    return token?.capital === false && isLarge(numeral) && !unitWords.at(tokens, at + 1);
  if (only === 'glued') return token?.spaced === false;
  return only !== 'beside';
}

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

/** "in 2015 dollars". */
const isPriceYear = (tokens: readonly Token[], { yearlike, from }: Numeral): boolean =>
  yearlike && priceYears.has(tokens[from - 1]?.word ?? '');

/** A currency's name, not its sign, code or abbreviation. */
export const isSpelled = (words: readonly Token[], { unit }: UnitWord): boolean =>
  words.some(
    ({ kind, word }) => kind === 'word' && word.length > 3 && !word.endsWith(unit.toLowerCase()),
  );

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

const WINDOW = 40;
const MILLION_TONNES: UnitWord = { kind: 'volume', unit: 't', factor: 1e6, side: 'after' };

/** Of what another sentence counts so. */
const MOST_ELSEWHERE = 100;

/** Whether a short form is written as the text introduced it; scripts without capitals have no other. */
const isForm = (token: Token | undefined, form: Habit['inMillions']): boolean =>
  form !== undefined &&
  (token?.capital === (form === 'MT') || scriptOf(token?.word ?? '') === 'hi');

/** "to 15 million tonnes from 11.3 mt": beside millions of tonnes a small number of "mt" counts them, too. */
const isOfMillions = ({ tokens, habit }: Place, numeral: Numeral, at: number): boolean =>
  tonnes.has(tokens[at]?.word ?? '') &&
  !isLarge(numeral) &&
  numeral.value < 1000 &&
  ((numeral.value < MOST_ELSEWHERE && isForm(tokens[at], habit.inMillions)) ||
    tokens
      .slice(Math.max(0, at - WINDOW), at)
      .some((_, i, before) => millionsOfTonnes.at(before, i) !== undefined));

/** In "7 tonnes a year earlier" the year is no part of the unit. */
function unitAt(tokens: readonly Token[], at: number): Match<UnitWord> | undefined {
  const match = unitWords.at(tokens, at);
  if (!match || !ago.has(tokens[at + match.length]?.word ?? '')) return match;
  const shorter = tokens.slice(at, at + match.length - 2);
  return year.has(tokens[at + match.length - 1]?.word ?? '') ? unitWords.at(shorter, 0) : match;
}

/** The unit behind a number. */
export function unitAfter(place: Place, numeral: Numeral): Amount | undefined {
  const { tokens } = place;
  const at = numeral.to + tie(tokens, numeral.to);
  const match = unitAt(tokens, at);
  if (!match || match.meaning.side === 'before') return undefined;
  const unit = isOfMillions(place, numeral, at) ? MILLION_TONNES : match.meaning;
  const to = at + match.length;
  const isUnit = holds(unit, numeral, tokens, at) || hasPart(place, to, unit);
  if (!isUnit || belongsToNext(place, at, match.length, unit)) return undefined;
  if (isCompound(tokens, numeral, at) || isPriceYear(tokens, numeral)) return undefined;
  if (isUnclear(numeral, unit, place.habit)) return undefined;
  const scaled = unit.kind === 'money' ? scaleBehind(tokens, numeral, to) : undefined;
  if (scaled) return measured(scaled, unit, 'after', numeral.from, to + 1);
  return withParts(place, measured(numeral, unit, 'after', numeral.from, to), unit);
}
