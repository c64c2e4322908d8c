/** A year as the text gives it: by number (of a fiscal year, that of its April) or relative to a known day or period. */
export type YearReference =
  | { readonly kind: 'calendar' | 'fiscal'; readonly year: number }
  | {
      readonly kind: 'relative';
      /** How many years from the anchor. */
      readonly shift: number;
      readonly fiscal: boolean;
      /** Anchored in the period just named instead of the day of publication. */
      readonly anaphoric: boolean;
    };

/** An expression of a period before it is resolved to days. Months count from 1. */
export type Expression =
  | { readonly kind: 'year'; readonly year: YearReference }
  | { readonly kind: 'years'; readonly from: YearReference; readonly to: YearReference }
  | {
      readonly kind: 'months';
      readonly from: number;
      readonly to: number;
      readonly fromYear?: YearReference;
      readonly year?: YearReference;
      /** Where only the length and the last month are given: "ten months to January". */
      readonly count?: number;
    }
  /** A part of a year: `length` months from the `offset`-th on. */
  | {
      readonly kind: 'part';
      readonly offset: number;
      readonly length: number;
      readonly year?: YearReference;
    }
  /** The months of the period just named, in another year. */
  | {
      readonly kind: 'same';
      readonly year?: YearReference;
      readonly shift: number;
      /** How many months it must have: "the same quarter". */
      readonly length?: number;
    }
  | {
      readonly kind: 'month';
      readonly shift: number;
      readonly anaphoric: boolean;
      /** Named only to compare with: "a month earlier". */
      readonly compared?: boolean;
    }
  | { readonly kind: 'day'; readonly day: number; readonly month: number; readonly year?: number }
  /** A stretch whose days the text does not give. */
  | { readonly kind: 'open' };
