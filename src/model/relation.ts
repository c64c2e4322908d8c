import type { FindingId, Reason } from './finding';

/** How a figure of the page stands to the dossier. Never a verdict on its truth. */
export type RelationKind =
  | 'agrees' // same measure, side, basis, period and unit; equal within rounding as printed
  | 'differs' // the same, but not equal
  | 'itself' // the dossier's own record of this very statement
  | 'projection' // a projection or target; `outcome` says what came of it
  | 'not-comparable' // the nearest series is shown without a difference
  | 'unmatched'; // nothing near it is known

/** What a figure of the page is beside. Ids are those of dossier values, targets and statements. */
export interface Relation {
  readonly figure: FindingId;
  readonly kind: RelationKind;
  /** The value it was compared with, or the nearest one that it was not compared with. */
  readonly value?: string;
  /** Page minus dossier, in the unit of both, and as a percentage of the dossier's value. */
  readonly difference?: { readonly absolute: number; readonly percent: number };
  /** A value near it that was not compared, and why. */
  readonly near?: { readonly value: string; readonly because: readonly Reason[] };
  /** Values that say what came of a projection or target. */
  readonly outcome?: readonly string[];
  readonly target?: string;
  readonly because: readonly Reason[];
}

/** A note on sums inside the page: `6.4 × 3 = 19.2`. */
export interface ArithmeticNote {
  readonly rule: 'growth' | 'parts' | 'annualised';
  readonly figures: readonly FindingId[];
  /** The sum in digits and signs, free of words. */
  readonly sum: string;
  /** What the page itself prints for the result, where it does. */
  readonly stated?: string;
}

export interface Relations {
  readonly relations: readonly Relation[];
  readonly arithmetic: readonly ArithmeticNote[];
}
