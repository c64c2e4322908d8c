import type { Reason } from '../../../model/finding';
import type { Status } from '../../../model/measure';
import { basisOf, type Period } from '../../../model/period';
import type { Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import type { Token } from '../../token';
import { isBase } from '../comparison/compared';
import { respectivePeriod } from '../comparison/respective';
import { isLink, linkAt } from '../passage/links';
import { between, cuesBetween, type Passage } from '../passage/passage';
import type { Selected } from '../selection/select';
import { governing, yearBefore } from './governing';
import { endOf, isRun } from './year-range';

/** The period of a figure and why. */
export interface Dated {
  readonly period?: Period;
  readonly periodSpan?: Span;
  /** The expression that governs the figure, resolved or not. */
  readonly named?: FoundPeriod;
  readonly because: readonly Reason[];
}

/** What begins at a time and is still open covers no known stretch. */
function datedBy(named: FoundPeriod): Dated {
  const because = [{ rule: 'period:named', span: named.span }];
  const { period, span } = named;
  if (!period || named.role === 'since') return { named, because };
  return { named, period, periodSpan: span, because };
}

const isShare = ({ head, found }: Selected, passage: Passage): boolean =>
  head?.cue === 'share' ||
  head?.phrase?.core === 'share' ||
  cuesBetween(passage, 'share', passage.sentence.start, found.span.start).length > 0;

const REACH = 3;

/** "That was 35% of all", «85% этой суммы»: a share of what the sentence before told. */
function takesUp({ span }: FoundQuantity, passage: Passage): boolean {
  const { start, end } = passage.sentence;
  const lead = between(passage, start, span.start).filter(
    (token) => !isLink(passage, token, 'still'),
  );
  const rest = between(passage, span.end, end).slice(0, REACH);
  const isNear = lead.length <= REACH || isLink(passage, lead.at(-1), 'part');
  return (
    (isNear && isLink(passage, lead[0], 'that')) ||
    rest.some((token) => isLink(passage, token, 'ofThat'))
  );
}

/** "of Russian fertiliser" may stand before "a year". */
const PACE = 6;

/** "a year", but not "a year ago". */
const isPace = (passage: Passage, tokens: readonly Token[]): boolean =>
  tokens.some(
    (_, at) =>
      linkAt(passage, tokens, at, 'yearly') > 0 && linkAt(passage, tokens, at, 'distant') === 0,
  );

/** "25 lakh tonnes a year", "an annual 2 million tonnes": a pace of no year in particular. */
function isYearly(passage: Passage, { span }: FoundQuantity): boolean {
  const { start, end } = passage.sentence;
  const next = passage.quantities.find((other) => other.span.start >= span.end);
  const rest = between(passage, span.end, next?.span.start ?? end).slice(0, PACE);
  const edge = rest.findIndex(({ word }) => /^[,;:()]$/.test(word));
  const words = [
    ...between(passage, span.start, span.end),
    ...rest.slice(0, edge < 0 ? PACE : edge),
  ];
  return (
    isPace(passage, words) || isLink(passage, between(passage, start, span.start).at(-1), 'annual')
  );
}

/** "25%, compared with 36% a year earlier": what is counted back from is the time just told. */
const isSetAgainst = ({ periods }: Passage): boolean =>
  periods.some(({ role, period }) => role === 'base' && period !== undefined);

/** So many words may stand between an amount and the ship that carries it: Hindi names it behind the goods. */
const ABOARD = 5;

/** "The first tanker with 100,000 tonnes has sailed": told of a day, not of the time that trade was counted for. */
const isLoad = (passage: Passage, { quantity, span }: FoundQuantity): boolean =>
  quantity.kind === 'volume' &&
  [
    ...between(passage, passage.sentence.start, span.start).slice(-ABOARD),
    ...between(passage, span.end, passage.sentence.end).slice(0, ABOARD),
  ].some((token) => isLink(passage, token, 'load'));

/** Ranks and parts of other things are told of the present as often as of the period just named. */
function carries(selected: Selected, passage: Passage, { isChange, isNear }: As): boolean {
  const { kind } = selected.found.quantity;
  if (isYearly(passage, selected.found) || isLoad(passage, selected.found)) return false;
  const isCounted = kind === 'money' || kind === 'volume' || kind === 'multiple';
  return (
    isChange ||
    isCounted ||
    ((isNear || isSetAgainst(passage)) && isShare(selected, passage)) ||
    (kind === 'percent' && takesUp(selected.found, passage))
  );
}

/** What a figure is to its sentence, and whether the paragraph named a time before. */
interface As {
  readonly isBase: boolean;
  readonly isChange: boolean;
  readonly isNear: boolean;
}

/** "(June 2018: $2 billion)": told by the way, in brackets. */
export function isAside(passage: Passage, { span }: FoundQuantity): boolean {
  const before = between(passage, passage.sentence.start, span.start);
  return before.findLast(({ word }) => /^[()]$/.test(word))?.word === '(';
}

/** "From 2019 to 2022 trade grew from $10 billion to": changes and what they led to are told of the last year. */
function narrowed(passage: Passage, dated: Dated, as: As): Dated {
  const { period } = dated;
  if (!period || !isRun(period)) return dated;
  const isOfEnds = as.isChange || passage.quantities.some((other) => isBase(passage, other));
  return isOfEnds ? { ...dated, period: endOf(period, as.isBase ? 'first' : 'last') } : dated;
}

/** What a rise over several years started from is told of the first. */
function startOfRun({ periods }: Passage, { span }: FoundQuantity): Period | undefined {
  const run = periods.findLast((p) => p.span.end <= span.start && p.period && isRun(p.period));
  return run?.period && endOf(run.period, 'first');
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
  if (named) return narrowed(passage, datedBy(named), as);
  const period = as.isBase
    ? (startOfRun(passage, found) ?? yearBefore(passage, found, last))
    : carries(selected, passage, as)
      ? last
      : undefined;
  if (!period) return { because: [] };
  return { period, because: [{ rule: as.isBase ? 'period:year-before' : 'period:carried' }] };
}

/** "could reach 2 million in September": the coming one. */
export const expected = (dated: Dated): Dated =>
  dated.named?.coming ? { ...dated, period: dated.named.coming } : dated;

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
  return isPastMonth || named.ahead === true || named.role === 'until';
}
