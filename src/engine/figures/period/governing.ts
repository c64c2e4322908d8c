import { type Period, shiftYears } from '../../../model/period';
import type { Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import { isBase } from '../comparison/base';
import { isCompared, isMain, isRateAgainst, ofBase, tellsLevel } from '../comparison/compared';
import { isLink, linkAt } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import {
  between,
  cuesBetween,
  hasQuantity,
  lastComma,
  type Passage,
  reaches,
} from '../passage/passage';
import { CLOSE, following, isStartOfChange, preceding } from '../passage/periods';
import { adjacent, earlier, trailing } from './trailing';

/** So far "now" and "before the war" govern; a named period reaches over the whole sentence. */
const NOW = 12;

/** "from | January to October": the preposition opens the stretch and compares with nothing. */
function isStretchOfMonths(passage: Passage, { start, end }: Span): boolean {
  const opener = between(passage, passage.sentence.start, start).at(-1);
  return (
    isLink(passage, opener, 'from') &&
    between(passage, start, end).some((token) => isLink(passage, token, 'till'))
  );
}

/** "compared with May", "एक साल पहले की तुलना में": what comes next is not of that time. */
export function isMeasuredBy(passage: Passage, { span }: FoundPeriod): boolean {
  if (tellsLevel(passage, span.end) || isStretchOfMonths(passage, span)) return false;
  const [before, after] = [
    passage.cues.findLast(
      ({ cues, end }) => end <= span.start && (cues.has('than') || cues.has('base')),
    ),
    passage.cues.find(({ cues, start }) => start >= span.end && cues.has('baseAfter')),
  ];
  return (
    (before !== undefined && between(passage, before.end, span.start).length === 0) ||
    (after !== undefined && between(passage, span.end, after.start).length === 0)
  );
}

/** "since 2020, when it was $8 billion": the value is of the time before it, whatever that is to the sentence. */
function timeOfClause(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
  const last = preceding(passage, found);
  const [comma, when] = last ? between(passage, last.span.end, found.span.start) : [];
  return last && comma?.word === ',' && isLink(passage, when, 'when')
    ? { ...last, role: 'base' }
    : undefined;
}

/** "exceeded that of 2021 | and reached |": a verb after "and" goes on about the subject, which had a time of its own. */
const goesOn = (passage: Passage, from: number, to: number): boolean => {
  const [and] = cuesBetween(passage, 'and', from, to);
  return (
    and !== undefined &&
    between(passage, from, and.start).length === 0 &&
    cuesBetween(passage, 'actual', and.end, to).length > 0
  );
};

/** Whether a period of comparison opens the clause of a figure: "; a year earlier they were". */
function opensClause(passage: Passage, period: FoundPeriod, { span }: FoundQuantity): boolean {
  if (isMeasuredBy(passage, period) || isRateAgainst(passage, period.span)) return false;
  if (goesOn(passage, period.span.end, span.start)) return false;
  if (between(passage, period.span.end, span.start).some(({ word }) => word === ';')) return false;
  if (reaches(passage, period.span.end, span.start, CLOSE)) return true;
  const lead = between(passage, passage.sentence.start, period.span.start).findLast(
    (token) => !isLink(passage, token, 'ofTime'),
  );
  return !lead || /^[,;:(—–"“«]$/.test(lead.word) || isLink(passage, lead, 'opening');
}

/** "Trade, | which was $8 billion in 2020, | grew to": a time of a clause about the subject, which ends before the figure. */
function isOfClause(
  passage: Passage,
  period: FoundPeriod,
  { span }: Pick<FoundQuantity, 'span'>,
): boolean {
  const comma = lastComma(passage, passage.sentence.start, period.span.start);
  const [opener] = comma ? between(passage, comma.end, period.span.start) : [];
  const isOpened = isLink(passage, opener, 'relative');
  return isOpened && lastComma(passage, period.span.end, span.start) !== undefined;
}

/** "Its share, 2% in 2021, | has | gone up to 36%": a time of what stands in between, behind which the present goes on. */
function isOfAside(passage: Passage, { span }: FoundPeriod, found: Pick<FoundQuantity, 'span'>) {
  const [comma, verb] = between(passage, span.end, found.span.start);
  const opening = lastComma(passage, passage.sentence.start, span.start);
  return (
    comma?.word === ',' &&
    isLink(passage, verb, 'untilNow') &&
    opening !== undefined &&
    hasQuantity(passage, opening.end, span.start)
  );
}

/** Before the figure; "now" only close to it, a period of comparison only where it opens the clause. */
function leading(
  passage: Passage,
  found: FoundQuantity,
  isChange: boolean,
): FoundPeriod | undefined {
  const when = timeOfClause(passage, found);
  if (when) return when;
  const last = preceding(passage, found);
  const isOpening = last && !isChange && isCompared(passage, last);
  if (isOpening && opensClause(passage, last, found)) return last;
  const main = passage.periods.findLast(
    (p) =>
      p.span.end <= found.span.start &&
      isMain(passage, p) &&
      !isOfClause(passage, p, found) &&
      !isOfAside(passage, p, found),
  );
  if (!main || main.period || !main.open) return main;
  return reaches(passage, behindComma(passage, main.span), found.span.start, NOW)
    ? main
    : undefined;
}

/** "before that, | investment": a comma may stand behind a time. */
function behindComma(passage: Passage, { end }: Span): number {
  const [comma] = between(passage, end, passage.sentence.end);
  return comma?.word === ',' ? comma.end : end;
}

/** "In 2024 trade, up five-fold in five years": the last time before that is no stretch of a change. */
const told = (passage: Passage, { span }: Pick<FoundQuantity, 'span'>): FoundPeriod | undefined =>
  passage.periods.findLast(
    (p) =>
      p.period &&
      p.span.end <= span.start &&
      isMain(passage, p) &&
      !isStartOfChange(p, true) &&
      !isOfClause(passage, p, { span }) &&
      !isOfAside(passage, p, { span }),
  );

const GOAL_REACH = 4;

/** "100 अरब डॉलर का लक्ष्य 2030 के लिए", "30 अरब डॉलर वाला 2025 का लक्ष्य": a goal is dated behind it. */
function ofGoal(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
  const next = following(passage, found);
  if (!next || !hasTrait(passage, 'postpositional')) return undefined;
  const link = between(passage, found.span.end, next.span.start);
  if (link.length > GOAL_REACH || !link.every((token) => isLink(passage, token, 'ofGoal')))
    return undefined;
  const rest = between(passage, next.span.end, passage.sentence.end).slice(0, 2);
  const isNamed = link.some((token) => isLink(passage, token, 'goal'));
  const isDated = isNamed
    ? linkAt(passage, rest, 0, 'forGoal') > 0
    : isLink(passage, rest[0], 'genitive') && isLink(passage, rest[1], 'goal');
  return isDated ? next : undefined;
}

/** The expression of a period in its own sentence that governs a figure. */
export function governing(
  passage: Passage,
  found: FoundQuantity,
  { isBase, isChange }: { readonly isBase: boolean; readonly isChange: boolean },
): FoundPeriod | undefined {
  if (isBase) return ofBase(passage, found);
  const next = hasTrait(passage, 'postpositional')
    ? ofGoal(passage, found)
    : (earlier(passage, found) ?? adjacent(passage, found, isChange));
  const last = next ?? leading(passage, found, isChange);
  return last && !isStartOfChange(last, isChange)
    ? last
    : (trailing(passage, found, isChange) ?? told(passage, found) ?? last);
}

const isMonth = ({ start, end }: Period): boolean => start.slice(0, 7) === end.slice(0, 7);

/** "at an annual rate of 9% | (from $1 billion": over years that the text does not name. */
const isOfPace = (passage: Passage, { start }: Span): boolean =>
  between(passage, passage.sentence.start, start)
    .slice(-PACE)
    .some((token) => isLink(passage, token, 'annual'));

/** So far behind "annual" the value may stand from which the pace is counted. */
const PACE = 12;

/**
 * "$310 million, from $240 million": what a dated value before it grew from is that of a year before;
 * of a month only where the rise is told year on year.
 */
export function yearBefore(
  passage: Passage,
  { span }: FoundQuantity,
  period: Period | undefined,
): Period | undefined {
  const isSecond = passage.quantities.some(
    (other) => other.span.end <= span.start && !isBase(passage, other),
  );
  const last = passage.periods.findLast((p) => p.span.end <= span.start)?.span.end;
  const from = last ?? passage.sentence.start;
  const isOnYear = cuesBetween(passage, 'onYear', from, span.start).length > 0;
  if (isOfPace(passage, span)) return undefined;
  return isSecond && period && (isOnYear || !isMonth(period)) ? shiftYears(period, -1) : undefined;
}
