import type { Finding, Reason } from '../model/finding';
import type { Period } from '../model/period';
import type { Quantity, Unit } from '../model/quantity';
import type { Findings } from '../model/report';
import type { Span } from '../model/span';

/** A quantity of any subject, where it stands: number and unit, without "about" or "nearly". */
export interface FoundQuantity {
  readonly span: Span;
  readonly quantity: Quantity;
  readonly because: readonly Reason[];
}

/** A sum of money whose words say no number: "several thousand dollars". Its span is all of them. */
export interface IndefiniteSum {
  readonly span: Span;
  readonly unit: Unit;
  readonly because: readonly Reason[];
}

/**
 * What a period is to its sentence: a `deadline` ("by 2030"), a deadline or all the time that went
 * before (`until` 2022), a beginning (`since` 2019) or the `base` of a comparison ("a year
 * earlier"), or only when something was `said` of another time. Absent: the time that is spoken of.
 */
export type PeriodRole = 'deadline' | 'until' | 'since' | 'base' | 'said';

/** An expression of a period of any subject. `period` is absent where the text alone does not resolve it ("before the war"). */
export interface FoundPeriod {
  readonly span: Span;
  readonly period?: Period;
  /** Of a month without a year, soon after the text appeared: what it means where the text speaks of what is to come. */
  readonly coming?: Period;
  /** The same of a year to come, where the text speaks of what has been: the one after that just named. */
  readonly ensuing?: Period;
  readonly role?: PeriodRole;
  /** Whether it begins after the text appeared: nothing was counted in it. */
  readonly ahead?: boolean;
  /** Whether it ended before the text appeared. */
  readonly over?: boolean;
  /** Whether goods are ordered for it: what is told of it was not counted in it. */
  readonly due?: boolean;
  /** A stretch that the text never tells the days of, like "now" and "before the war". */
  readonly open?: boolean;
  readonly because: readonly Reason[];
}

/** Everything that the engine reads in one text. Every list is in reading order. */
export interface Analysis extends Findings {
  readonly quantities: readonly FoundQuantity[];
  readonly indefiniteSums: readonly IndefiniteSum[];
  readonly periods: readonly FoundPeriod[];
}

/** A finding before the composition gave it an id. */
export type Draft<F extends Finding> = Omit<F, 'id'>;
