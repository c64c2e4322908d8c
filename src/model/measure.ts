/**
 * What a figure about India–Russia trade measures. Flows are India's: `imports_from_russia`
 * are Russia's exports to India seen from New Delhi.
 */
export const MEASURES = [
  'total',
  'exports_to_russia',
  'imports_from_russia',
  'balance',
  'oil_volume',
  'oil_share',
  'investment',
  'other',
] as const;

export type Measure = (typeof MEASURES)[number];

/** Whose count a figure is. */
export type Side = 'india' | 'russia';

/** Who counted a value of the dossier: one of the two countries, or a third party such as a ship tracker. */
export type Counter = Side | 'third-party';

/** A value that was counted, one that is expected, or one that was set as a goal. */
export type Status = 'reported' | 'projected' | 'target';
