import type { Amount } from './amount';
import { exact } from './sum';

/** Ends whose printed numbers lie further apart are not of one scale. */
const FARTHEST = 20;

export const isScaled = (amount: Amount): boolean => amount.numeral.scaleWords.length > 0;
export const isBare = (amount: Amount): boolean => amount.side === 'none';
export const isUnscaledSign = (amount: Amount): boolean =>
  amount.side === 'before' && !isScaled(amount);

/** Whether two printed numbers may be of one scale. */
export function isNear(a: Amount, b: Amount): boolean {
  const ratio = a.numeral.value / (b.numeral.value / b.numeral.scale);
  return ratio < FARTHEST && ratio > 1 / FARTHEST;
}

/** The amount with unit and scale of its neighbour. */
export function like(a: Amount, b: Amount): Amount {
  const scale = isScaled(a) ? 1 : b.numeral.scale;
  return {
    ...a,
    kind: b.kind,
    unit: b.unit,
    factor: b.factor,
    side: isBare(a) ? 'shared' : a.side,
    value: exact(a.numeral.value * scale * b.factor),
    numeral: isScaled(a)
      ? a.numeral
      : {
          ...a.numeral,
          scale,
          value: exact(a.numeral.value * scale),
          scaleWords: b.numeral.scaleWords,
        },
    rules: [...a.rules, 'unit:shared'],
  };
}
