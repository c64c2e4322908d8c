/** A year as the text gives it: by number (of one over two calendar years, the first) or relative to a known day or period. */
export type YearReference =
  | { readonly kind: 'calendar'; readonly year: number }
  | {
      readonly kind: 'fiscal';
      readonly year: number;
      /** The month in which it begins, if not in April; 0 where the text tells that elsewhere. */
      readonly first?: number;
      /** Only numbers, no word for the kind of year. */
      readonly plain?: boolean;
    }
  | {
      readonly kind: 'relative';
      /** How many years from the anchor. */
      readonly shift: number;
      readonly fiscal: boolean;
      /** As above. */
      readonly first?: number;
      /** Anchored in the period just named instead of the day of publication. */
      readonly anaphoric: boolean;
      /** The same, but only if that stands in this very sentence. */
      readonly nearby?: boolean;
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
      /** Of a calendar year, whichever. */
      readonly calendar?: boolean;
      /** Of "the year", which in English and Hindi is seldom the fiscal one. */
      readonly common?: boolean;
      /** Months that are counted up: only told of when they are over. */
      readonly counted?: boolean;
      /** The same, where nothing says that they are the first: those just named, if so many. */
      readonly again?: boolean;
    }
  /** A half just over when the text appeared. */
  | { readonly kind: 'half' }
  /** A year that the text draws up. */
  | { readonly kind: 'closing' }
  /** The last year of the decade in which the text appeared. */
  | { readonly kind: 'decade' }
  /** From a month on up to the day of publication. */
  | { readonly kind: 'elapsed'; readonly first: number; readonly year?: YearReference }
  /** "In 2021 it was 3, in the last — 5": a year, where this sentence named another. */
  | { readonly kind: 'elliptic'; readonly shift: number }
  /** A quarter counted from another. */
  | { readonly kind: 'quarter'; readonly shift: number; readonly anaphoric: boolean }
  /** "In the previous one": the stretch before the one just named. */
  | {
      readonly kind: 'previous';
      readonly shift: number;
      /** How many months it must have. */
      readonly length?: number;
    }
  /** Days of a month, the last one at most its end. */
  | {
      readonly kind: 'days';
      readonly from: number;
      readonly to: number;
      readonly month: number;
      readonly year?: YearReference;
    }
  /** The months of the period just named, in another year. */
  | {
      readonly kind: 'same';
      readonly year?: YearReference;
      readonly shift: number;
      /** How many months it must have: "the same quarter". */
      readonly length?: number;
      /** Whether the words mean no period at all unless they take one up: "a quarter". */
      readonly doubtful?: boolean;
      /** The latest month of the paragraph: "a month-on-month rise". */
      readonly late?: boolean;
      /** Counted from the very last period, even if that one was only compared with: "the year before that". */
      readonly next?: boolean;
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
