import type { FindingContext } from '../model/context';
import type { FindingId, Mention } from '../model/finding';
import type { Relations } from '../model/relation';
import type { Findings, Report, World } from '../model/report';

/** Errors do not survive the way between contexts everywhere; results do. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** What travels between contexts: a verb of one of the interfaces below with its arguments. */
export interface Envelope {
  readonly verb: string;
  readonly args: readonly unknown[];
}

/** One report per frame of a tab, with what the dossier lays beside it. */
export interface FrameReport {
  readonly frame: number;
  readonly report: Report;
  readonly relations: Relations;
}

/** Why a page shows nothing: a code that the popup puts into words. */
export type Silence = 'restricted' | 'no-access' | 'off-here' | 'paused' | 'loading' | 'off-topic';

export interface PageState {
  readonly url?: string;
  readonly frames: readonly FrameReport[];
  readonly silence?: Silence;
}

/** The text of a page in parts that are read each for itself; one that did not change is left out. */
export interface PageText {
  readonly world: World;
  /** The main article as one text. */
  readonly article?: string;
  /** Blocks outside of it, in which only mentions are looked for. */
  readonly others: readonly string[];
}

/** What was found in the parts of a {@link PageText}; offsets are those of each part. */
export interface PageFindings {
  readonly article?: Findings;
  readonly others: readonly (readonly Mention[])[];
}

/** Verbs that pages send to the background. */
export interface ToBackground {
  /** The sentinel found the topic in its frame: inject the reader there. */
  wake(): void;
  /** The sentinel found the topic in a frame of its page that has no script: put a sentinel there. */
  enter(): void;
  /** What is found in the text of a page; see {@link PageText}. */
  analyse(text: PageText): PageFindings;
  /** The reader's newest report of its frame. */
  report(report: Report): void;
  /** The sender's frame is gone, or goes on to another page: its report is no longer so. */
  leave(): void;
  /** What a card shows of one finding of the sender's last report. */
  context(id: FindingId): FindingContext;
}

/** Verbs that the popup sends to the background. */
export interface FromPopup {
  /** What is known of a tab: reports with relations, or why there are none. */
  page(tab: number): PageState;
}

/** Verbs that the background and the popup send to the reader of a page. */
export interface ToPage {
  /** Scroll to the finding and show it; false where it is gone. */
  reveal(id: FindingId): boolean;
  /** Scroll to words of the last report and show them. */
  revealSpan(span: { start: number; end: number }): boolean;
  /** Keyboard commands. */
  step(direction: 'next' | 'previous'): void;
  open(): void;
  /** The report was evicted, or the tab forgot it: send it again. */
  refresh(): void;
}
