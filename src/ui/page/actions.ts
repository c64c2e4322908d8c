import type { FindingId } from '../../model/finding';
import type { Span } from '../../model/span';

/** What an entry can do with the page that it came from. */
export interface PageActions {
  /** Scrolls the page to a finding. */
  reveal(id: FindingId): void;
  /** Scrolls the page to words. */
  revealSpan(span: Span): void;
}
