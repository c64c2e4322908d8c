import type { Quantity } from '../../../model/quantity';

const KILOGRAMS_IN_A_TONNE = 1000;

/** Trade is counted in tonnes: tea in kilograms too. @example inTonnes({ kind: 'volume', value: 45.2e6, unit: 'kg' }) // 45,200 t */
export function inTonnes(quantity: Quantity): Quantity {
  if (quantity.unit !== 'kg') return quantity;
  const { value, high, scale = 1 } = quantity;
  return {
    ...quantity,
    unit: 't',
    value: value / KILOGRAMS_IN_A_TONNE,
    scale: scale / KILOGRAMS_IN_A_TONNE,
    ...(high === undefined ? {} : { high: high / KILOGRAMS_IN_A_TONNE }),
  };
}
