import type { Token } from '../token';
import { type Amount, isLarge, isUnclear, measured } from './amount';
import { unitWords } from './lexica';
import { isGroup } from './literal';
import { type Numeral, numeralAt, type Place } from './numeral';
import { withParts } from './parts';
import { holds, isSpelled } from './unit-after';
import type { UnitWord } from './words';

/** Before a number: "US $5", "us$5", but not "gave us $5". */
function holdsBefore({ only }: UnitWord, tokens: readonly Token[], at: number): boolean {
  const touches = tokens[at + 1]?.spaced === false;
  if (only === 'glued') return touches;
  return only !== 'capital' || touches || tokens[at]?.capital === true;
}

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
  if (unit.only === 'amount' && !holds(unit, numeral, tokens, at)) return undefined;
  if (isUnclear(numeral, unit, place.habit)) return undefined;
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
  // USD/INR 83 is a rate.
  if (tokens[at - 1]?.word === '/' && unitWords.at(tokens, at - 2)?.meaning.kind === 'money')
    return false;
  if (isGluedWord(tokens, numeral.to) || isGroup(tokens, numeral.to)) return false;
  const after = unitWords.at(tokens, numeral.to)?.meaning.kind;
  // "CAD 2.5 per cent of GDP" is a deficit.
  if (after === 'percent') return false;
  if (!isSpelled(tokens.slice(at, at + length), unit)) return true;
  return after !== 'money' && (isLarge(numeral) || (length > 1 && endsPhrase(tokens, numeral)));
}

/** "malaysian ringgit 42": a currency of two words stands before a small number where nothing else is counted. */
const endsPhrase = (tokens: readonly Token[], { to, yearlike }: Numeral): boolean =>
  !yearlike && (!tokens[to] || '.,;:!?)'.includes((tokens[to] as Token).word));

const isGluedWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]?.spaced === false;
