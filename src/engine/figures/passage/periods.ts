import type { Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import { isLink } from '../lexicon/links';
import { between, type Passage } from './passage';

/** So many words may stand between a period and what it is of. */
export const CLOSE = 3;

/** A day is when something was done, and some times when something was said; no trade is counted for them. */
export const isStretch = ({ period, role }: FoundPeriod): boolean =>
  role !== 'said' && (!period || period.start !== period.end);

/** The next period after a figure. */
export function following(passage: Passage, { span }: FoundQuantity): FoundPeriod | undefined {
  return passage.periods.find((p) => isStretch(p) && p.span.start >= span.end);
}

/** The last period before a figure. */
export function preceding(passage: Passage, { span }: FoundQuantity): FoundPeriod | undefined {
  return passage.periods.findLast((p) => isStretch(p) && p.span.end <= span.start);
}

/** Whether a period only tells until when. */
export const isDeadline = ({ role }: FoundPeriod): boolean =>
  role === 'deadline' || role === 'until';

/** "5.8 times the pre-war level", "up 20% since 2019, to": from when on, not when. */
export const isStartOfChange = ({ open, role }: FoundPeriod, isChange: boolean): boolean =>
  isChange && (open === true || role === 'since');

/** "five years ago". */
export const isAgo = (passage: Passage, { start, end }: Span): boolean =>
  isLink(passage, between(passage, start, end).at(-1), 'ago');
