import type { Reason } from '../../../model/finding';
import type { Status } from '../../../model/measure';
import { basisOf, type Period, shiftYears } from '../../../model/period';
import type { Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import { isBase } from '../comparison/base';
import { respectivePeriod } from '../comparison/respective';
import { isLink } from '../lexicon/links';
import { between, isParted, type Passage } from '../passage/passage';
import type { Selected } from '../passage/selected';
import { type As, carries, isOutdated, isYearly } from './carried';
import { governing, yearBefore } from './governing';
import { endOf, isYearRange } from './year-range';

/** The period of a figure and why. */
export interface Dated {
  readonly period?: Period;
  readonly periodSpan?: Span;
  /** The expression that governs the figure, resolved or not. */
  readonly named?: FoundPeriod;
  readonly because: readonly Reason[];
}

/** What begins at a time and is still open covers no known stretch. */
export function datedBy(named: FoundPeriod): Dated {
  const because = [{ rule: 'period:named', span: named.span }];
  const { period, span } = named;
  if (!period || named.role === 'since') return { named, because };
  return { named, period, periodSpan: span, because };
}

/** "(June 2018: $2 billion)": told by the way, in brackets. */
export function isAside(passage: Passage, { span }: FoundQuantity): boolean {
  const before = between(passage, passage.sentence.start, span.start);
  return before.findLast(({ word }) => /^[()]$/.test(word))?.word === '(';
}

/** "From 2019 to 2022 trade grew from $10 billion to": changes and what they led to are told of the last year. */
function narrowed(passage: Passage, dated: Dated, as: As): Dated {
  const { period } = dated;
  if (!period || !isYearRange(period)) return dated;
  const isOfEnds = as.isChange || passage.quantities.some((other) => isBase(passage, other));
  return isOfEnds ? { ...dated, period: endOf(period, as.isBase ? 'first' : 'last') } : dated;
}

/** What a rise over several years started from is told of the first. */
function startOfRange({ periods }: Passage, { span }: FoundQuantity): Period | undefined {
  const range = periods.findLast(
    (p) => p.span.end <= span.start && p.period && isYearRange(p.period),
  );
  return range?.period && endOf(range.period, 'first');
}

/** "tripled over the past year, … and doubled": behind a figure of a time that cannot be told none from before goes on. */
function isElsewhen(passage: Passage, { span }: FoundQuantity): boolean {
  const before = passage.periods.findLast((p) => p.span.end <= span.start && !p.role);
  if (!before || before.period) return false;
  return passage.quantities.some(
    (other) =>
      other.span.end <= before.span.start && !isParted(passage, other.span.end, before.span.start),
  );
}

/** "to $30 billion by 2025, and for that by 15% a year": a pace of all the years until then. */
const isPaceUntil = (passage: Passage, found: FoundQuantity, { role, span }: FoundPeriod) =>
  role === 'deadline' &&
  found.quantity.kind === 'percent' &&
  span.end <= found.span.start &&
  isYearly(passage, found);

/** "compared to | $3 billion | last year.": nothing tells of the whole year, or of an average. */
function isMereBase(passage: Passage, { span }: FoundQuantity, named: FoundPeriod): boolean {
  const cue = passage.cues.findLast(({ cues, end }) => cues.has('base') && end <= span.start);
  const link = between(passage, span.end, named.span.start);
  const [next] = between(passage, named.span.end, passage.sentence.end);
  return (
    cue !== undefined &&
    between(passage, cue.end, span.start).length === 0 &&
    (link.length === 0 || (link.length === 1 && isLink(passage, link[0], 'ofTime'))) &&
    next?.kind !== 'word'
  );
}

/** "$4 billion in October, compared to $3 billion | last year": in the same months of it. */
function sameOfLastYear(
  passage: Passage,
  { span, period }: FoundPeriod,
  last: Period | undefined,
): Period | undefined {
  const isRelative = between(passage, span.start, span.end).every(({ kind }) => kind !== 'number');
  const year = last && basisOf(last) === 'part-year' ? Number(last.start.slice(0, 4)) - 1 : 0;
  const isLastYear = period?.start === `${year}-01-01` && period.end === `${year}-12-31`;
  return last && isRelative && isLastYear ? shiftYears(last, -1) : undefined;
}

/** The period named for a figure, the one carried over, or a year before for the value it is compared with. */
export function datesOf(
  passage: Passage,
  selected: Selected,
  as: As,
  last: Period | undefined,
): Dated {
  const { found } = selected;
  const named = respectivePeriod(passage, found) ?? governing(passage, found, as);
  if (named && isPaceUntil(passage, found, named)) return { named, because: [] };
  const year =
    named && as.isBase && isMereBase(passage, found, named)
      ? sameOfLastYear(passage, named, last)
      : undefined;
  if (named && year) return { ...datedBy(named), period: year };
  if (named) return narrowed(passage, datedBy(named), as);
  const period = as.isBase
    ? (startOfRange(passage, found) ?? yearBefore(passage, found, last))
    : last &&
        carries(selected, passage, as) &&
        !isElsewhen(passage, found) &&
        !isOutdated(passage, found, last)
      ? last
      : undefined;
  if (!period) return { because: [] };
  return { period, because: [{ rule: as.isBase ? 'period:year-before' : 'period:carried' }] };
}

/** "In March they said that in May …": whether a time before it in the sentence comes before a period. */
const isTold = ({ periods }: Passage, { span, period }: FoundPeriod): boolean =>
  periods.some(
    (other) =>
      other.span.end <= span.start && other.period && period && other.period.end < period.start,
  );

/** "could reach 2 million in September": the coming one, unless one that is over was looked forward to. */
export const expected = (dated: Dated, passage: Passage): Dated =>
  dated.named?.coming && dated.named.role !== 'since' && !isTold(passage, dated.named)
    ? { ...dated, period: dated.named.coming }
    : dated;

/** "The next year it reached": the one after that just named. */
export const told = (dated: Dated): Dated =>
  dated.named?.ahead && dated.named.ensuing
    ? {
        ...dated,
        period: dated.named.ensuing,
        periodSpan: dated.named.span,
        named: { ...dated.named, period: dated.named.ensuing, ahead: false },
      }
    : dated;

/** "By September trade grew by 30%", "before 2022": since when is left open; a goal may be set for a month. */
export function isOpenEnded({ named }: Dated, status: Status): boolean {
  if (!named?.period) return false;
  const isPastMonth = named.role === 'deadline' && basisOf(named.period) === 'part-year';
  if (status !== 'reported') return isPastMonth && !named.ahead && !named.coming;
  return isPastMonth || (named.ahead === true && !named.due) || named.role === 'until';
}
