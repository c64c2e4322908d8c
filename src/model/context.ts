import type { FindingId, Reason } from './finding';
import type { Language } from './language';
import type { Counter, Measure } from './measure';
import type { Period } from './period';
import type { Quantity } from './quantity';
import type { ArithmeticNote, RelationKind } from './relation';

/** Where something was read. One of `date` and `seen` is always there. */
export interface Citation {
  readonly publisher: string;
  readonly url: string;
  /** Publication date, as exact as known: `2023-04-18`, `2022-10` or `2022`. */
  readonly date?: string;
  /** The day it was read, where the source shows no date. */
  readonly seen?: string;
}

/** How a person is called in the languages other than English, as far as that is known. */
export type NamesIn = Partial<Readonly<Record<Language, string>>>;

/** A value of the dossier, ready to be shown: nothing in it needs a look-up. */
export interface OfficialValue {
  readonly id: string;
  readonly measure: Measure;
  readonly side: Counter;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly flags: readonly ('provisional' | 'derived' | 'unconfirmed' | 'stale')[];
  /** Who published the statistic itself. */
  readonly statistics: string;
  readonly source: Citation;
  readonly note?: string;
  /** The official whose statement the value is. */
  readonly speaker?: string;
  readonly speakerIn?: NamesIn;
}

/** Somebody's words of another day, verbatim unless `paraphrase`. */
export interface PastStatement {
  readonly id: string;
  readonly words: string;
  readonly paraphrase?: boolean;
  /** Said only after the page's day. */
  readonly later?: boolean;
  readonly language: string;
  readonly speaker: string;
  readonly speakerIn?: NamesIn;
  readonly role?: string;
  readonly date?: string;
  readonly outlet: string;
  readonly source: Citation;
}

/** What became of a target or projection, in neutral codes. */
export type TargetStatus =
  | 'reached'
  | 'reached-early'
  | 'exceeded'
  | 'not-reached'
  | 'depends-on-count' // reached on one side's figures, not on the other's
  | 'open'
  | 'not-known';

/** A goal that was set or a projection that was made, with what came of it. */
export interface TargetRecord {
  readonly id: string;
  readonly what: string;
  readonly setBy: string;
  readonly date: string;
  readonly deadline?: string;
  readonly status: TargetStatus;
  /** What came of it, in the dossier's own words. */
  readonly outcome: string;
  readonly source: Citation;
}

/** What the dossier lays beside one figure of the page. */
export interface Beside {
  readonly kind: RelationKind;
  readonly value?: OfficialValue;
  readonly difference?: { readonly absolute: number; readonly percent: number };
  /** A value near it that is shown, not compared. */
  readonly near?: { readonly value: OfficialValue; readonly because: readonly Reason[] };
  readonly outcome?: readonly OfficialValue[];
  readonly target?: TargetRecord;
  readonly because: readonly Reason[];
}

export interface Term {
  readonly term: string;
  readonly definition: string;
  readonly source: Citation;
}

/** Everything that a card shows of one finding besides the finding itself. */
export interface FindingContext {
  readonly finding: FindingId;
  /** The figure in the finding's sentence, where there is one. */
  readonly figure?: FindingId;
  readonly beside?: Beside;
  /** The latest official total. */
  readonly latest: OfficialValue;
  readonly statement?: PastStatement;
  readonly term?: Term;
  /** Sums inside the page in which the figure takes part. */
  readonly arithmetic?: readonly ArithmeticNote[];
}
