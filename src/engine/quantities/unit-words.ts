import type { UnitWord } from './words';

/** A currency by its ISO 4217 code; `XXX` where the word alone leaves open which ("francs"). */
export const money = (unit: string, more: Partial<UnitWord> = {}): UnitWord => ({
  kind: 'money',
  unit,
  side: 'both',
  ...more,
});

/** A part of a currency: a cent is 0.01 of its dollar. */
export const part = (unit: string, factor = 0.01, only?: UnitWord['only']): UnitWord =>
  money(unit, { factor, part: true, side: 'after', ...(only ? { only } : {}) });

export const percent = (unit: '%' | 'pp', factor = 1): UnitWord => ({
  kind: 'percent',
  unit,
  side: 'after',
  factor,
});

/** A measure; `factor` of `unit` make one of the word. */
export const volume = (unit: string, factor = 1, only?: UnitWord['only']): UnitWord => ({
  kind: 'volume',
  unit,
  side: 'after',
  factor,
  ...(only ? { only } : {}),
});
