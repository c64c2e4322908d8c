import type { Figure, Finding, Listing, Mention, Quote } from './finding';
import type { Language } from './language';
import type { Span } from './span';

/** What the reader of a text knows besides the text. */
export interface World {
  readonly url?: string;
  readonly title?: string;
  /** The reader's day, ISO. Passed in: the engine has no clock. */
  readonly today: string;
  /** The day of publication, ISO, where the page states it. */
  readonly published?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly agency?: string;
  readonly language?: Language;
  /** The parts of the text that are the main article, in order; absent: all of it. */
  readonly article?: readonly Span[];
}

/** What was found in one text. Every list is in reading order. */
export interface Findings {
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly listings: readonly Listing[];
}

/** A finding with its words and the sentence around them, so that a surface needs no access to the page. */
export type ReportedFinding = Finding & {
  /** The words of the finding. */
  readonly words: string;
  /** The sentence (or block, cut to 300 characters) in which it stands. */
  readonly excerpt: string;
  /** False where it stands outside the main article. */
  readonly inArticle: boolean;
};

export interface ArticleFacts {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly agency?: string;
  readonly published?: string;
}

/** What a page sends, the badge counts, the popup shows and the evaluation scores. */
export interface Report {
  readonly version: 1;
  readonly url: string;
  readonly language: Language;
  readonly article: ArticleFacts;
  readonly findings: readonly ReportedFinding[];
  readonly counts: Readonly<Record<Finding['kind'], number>>;
  /** How many findings were left out because the report is capped. */
  readonly truncated?: number;
}

/** A report holds at most this many findings. */
export const REPORT_CAP = 2000;
