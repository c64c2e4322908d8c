import type { Token } from '../token';
import type { Amount } from './amount';
import { additions, ands, unitWords } from './lexica';
import { type Numeral, numeralAt, type Place } from './numeral';
import { exact } from './sum';
import type { UnitWord } from './words';

/** A whole number between two bounds with which a phrase ends. */
function endsPhrase(tokens: readonly Token[], numeral: Numeral, least: number, most: number) {
  const { value, decimals, scaleWords, to } = numeral;
  if (value < least || value > most || decimals > 0 || scaleWords.length > 0) return false;
  const after = tokens[to];
  if (!after || additions.has(after.word)) return true;
  return after.kind === 'mark' && !'%$€£₹-–'.includes(after.word);
}

/** "15 USD 50": two digits that end the phrase are hundredths. */
export const isPart = (tokens: readonly Token[], numeral: Numeral): boolean =>
  endsPhrase(tokens, numeral, 10, 99);

/** A named part, and how many of it. */
interface Part {
  readonly numeral: Numeral;
  readonly to: number;
  readonly unit: UnitWord;
}

const partless = (place: Place): Place => ({ ...place, afterCurrency: false });

/** The part named at token `at`, perhaps behind "and": "50 cents"; a letter ("43c") has to touch its number. */
function partAt(place: Place, at: number): Part | undefined {
  const { tokens } = place;
  const joint = tokens[at]?.word ?? '';
  const start = joint === ',' || ands.has(joint) ? at + 1 : at;
  const numeral = numeralAt(partless(place), start);
  if (!numeral || numeral.value >= 100) return undefined;
  const match = unitWords.at(tokens, numeral.to);
  if (match?.meaning.part !== true) return undefined;
  const isLoose = match.meaning.only === 'beside' && tokens[numeral.to]?.spaced !== false;
  return isLoose ? undefined : { numeral, to: numeral.to + match.length, unit: match.meaning };
}

/** "three pounds fifty pence": what its own pence continue is no weight. */
export const hasPart = (place: Place, at: number, unit: UnitWord): boolean =>
  unit.kind === 'money' && !unit.part && partAt(place, at)?.unit.unit === unit.unit;

/** Hundredths that are not named: "thirteen dollars forty five", and behind tenths "five mao five". */
function bareAt(place: Place, amount: Amount, unit: UnitWord): Numeral | undefined {
  if (amount.side !== 'after' || (unit.part && amount.factor !== 0.1)) return undefined;
  const numeral = numeralAt(partless(place), amount.to);
  const [least, most] = unit.part ? [1, 9] : [10, 99];
  return numeral && endsPhrase(place.tokens, numeral, least, most) ? numeral : undefined;
}

const continued = (amount: Amount, numeral: Numeral, to: number, factor: number): Amount => ({
  ...amount,
  to,
  value: exact(amount.value + numeral.value * factor),
  numeral: { ...amount.numeral, decimals: 2, scale: 1 },
  rules: [...amount.rules, 'unit:parts'],
});

/** "3 dollars 50 cents", "thirteen dollars forty five". */
export function withParts(place: Place, amount: Amount, unit: UnitWord): Amount {
  const { inDigits, scaleWords } = amount.numeral;
  const isScaled = scaleWords.length > 0;
  // "$5 million" has no cents, "five hundred dollars" may.
  if (unit.kind !== 'money' || (isScaled && inDigits)) return amount;
  if (!Number.isInteger(amount.value) && !unit.part) return amount;
  const named = partAt(place, amount.to);
  const factor = named?.unit.factor ?? 0.01;
  if (named && factor < amount.factor) {
    const whole = continued(amount, named.numeral, named.to, factor);
    return withParts(place, { ...whole, factor }, named.unit);
  }
  const bare = isScaled ? undefined : bareAt(place, amount, unit);
  return bare ? continued(amount, bare, bare.to, 0.01) : amount;
}
