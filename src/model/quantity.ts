/**
 * Units after normalisation: money by ISO 4217 code, `%` percent, `pp` percentage points,
 * `x` a multiple, `rank` an ordinal place, `bbl`, `bbl/d`, `t` (tonnes), `dal` …
 * Cents, lakh, crore and the like never appear: they are folded into the value.
 */
export type Unit = string;

export type QuantityKind = 'money' | 'percent' | 'volume' | 'multiple' | 'rank' | 'number';

/** What the text says about exactness: `≈` about, `>` more than, `<` less than, `almost` nearly (just under), `≤` up to, `≥` at least. */
export type Approximation = '≈' | '>' | '<' | 'almost' | '≤' | '≥';

/**
 * A number with its unit, scale resolved.
 * @example { kind: 'money', value: 6.4e9, unit: 'USD' }             // USD 6.4 billion
 * @example { kind: 'volume', value: 1.6e6, unit: 'bbl' }            // 16 लाख बैरल
 * @example { kind: 'money', value: 8e9, high: 10e9, unit: 'USD' }   // $8-10 billion
 */
export interface Quantity {
  readonly kind: QuantityKind;
  /** The value; of a range, its lower end. */
  readonly value: number;
  /** The upper end where the text gives a range. */
  readonly high?: number;
  readonly unit: Unit;
  readonly approximate?: Approximation;
  /** Decimal places of the value in the unit in which it was printed, to round like the page: "$65.7 billion" has 1. */
  readonly decimals?: number;
  /** The scale as printed, 1e9 for "billion": value = printed number × scale. */
  readonly scale?: number;
}
