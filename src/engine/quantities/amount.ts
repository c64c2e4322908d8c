import type { QuantityKind, Unit } from '../../model/quantity';
import type { Token } from '../token';
import type { Habit } from './literal';
import type { Numeral } from './numeral';
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

/** Whether a number is plainly an amount, whatever stands beside it. */
export const isLarge = (numeral: Numeral): boolean =>
  numeral.scaleWords.length > 0 || numeral.grouping !== undefined || numeral.value >= 10_000;

/** A number that has no unit yet. */
export const bare = (numeral: Numeral): Amount => ({
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

const hasThousandths = ({ decimals, scaleWords, value }: Numeral): boolean =>
  decimals === 3 && scaleWords.length === 0 && value >= 1;

/** "100.000 euros": nobody prints three noughts behind a decimal point of money. */
function pointGrouped(numeral: Numeral, unit: UnitWord): Numeral {
  const isGroups =
    unit.kind === 'money' && hasThousandths(numeral) && Number.isInteger(numeral.value);
  return isGroups
    ? { ...numeral, value: numeral.value * 1000, decimals: 0, grouping: 'western' }
    : numeral;
}

/** "4.611 рублей" may be four thousand or four and a half where the decimal sign is a comma. */
export const isUnclear = (numeral: Numeral, unit: UnitWord, { decimalComma }: Habit): boolean =>
  decimalComma &&
  unit.kind === 'money' &&
  hasThousandths(numeral) &&
  !Number.isInteger(numeral.value);

/** The amount of a number with its unit. */
export const measured = (
  printed: Numeral,
  unit: UnitWord,
  side: 'before' | 'after',
  from: number,
  to: number,
): Amount => {
  const numeral = pointGrouped(printed, unit);
  const place = `unit:${unit.kind === 'money' ? 'currency' : unit.kind}-${side}`;
  return {
    ...bare(numeral),
    from,
    to,
    kind: unit.kind,
    unit: unit.unit,
    factor: unit.factor ?? 1,
    side,
    value: exact(numeral.value * (unit.factor ?? 1)),
    rules: [...numeralRules(numeral), place],
  };
};

/** A number that is a word of its own: "doubled", "fourth". */
export const wordNumeral = (
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
): Numeral => ({
  from,
  to,
  value,
  decimals: 0,
  scale: 1,
  inDigits: tokens[from]?.kind === 'number',
  yearlike: false,
  scaleWords: [],
});

/** An amount whose unit is no thing: a rank, a multiple, a share. */
export const counted = (
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
