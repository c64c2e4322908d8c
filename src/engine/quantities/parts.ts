import type { Token } from '../token';
import type { Amount } from './amount';
import { unitWords } from './lexica';
import { type Numeral, numeralAt, type Place } from './numeral';
import { exact } from './sum';
import type { UnitWord } from './words';

const JOINTS = new Set(['and', 'и', 'और', ',']);

/** "15 USD 50": two digits that end the phrase are hundredths. */
export function isPart(tokens: readonly Token[], numeral: Numeral): boolean {
  const after = tokens[numeral.to];
  const isHundredths = numeral.value >= 10 && numeral.value < 100 && numeral.decimals === 0;
  if (!isHundredths || numeral.scaleWords.length > 0) return false;
  return (
    !after || (after.kind === 'mark' && !'%$€£₹-–'.includes(after.word)) || after.word === 'more'
  );
}

/** "3 dollars 50 cents", "thirteen dollars forty five". */
export function withParts(place: Place, amount: Amount, unit: UnitWord): Amount {
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
