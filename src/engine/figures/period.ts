import { type Period, shiftYears } from '../../model/period';
import type { FoundPeriod, FoundQuantity } from '../analysis';
import { between, hasQuantity, isParted, type Passage } from './passage';

const ADJACENT = 5;
const BASE_REACH = 4;
/** So far "now" and "before the war" govern; a named period reaches over the whole sentence. */
const NOW = 12;

/** "from $49.4 billion", "49.4 अरब डॉलर से बढ़कर": the value with which another is compared. */
export function isBase(passage: Passage, { span }: FoundQuantity): boolean {
  const before = passage.cues.findLast((word) => word.cues.has('base') && word.end <= span.start);
  const after = passage.cues.find((word) => word.cues.has('baseAfter') && word.start >= span.end);
  if (passage.quantities.length < 2) return false;
  if (after && between(passage, span.end, after.start).length === 0) return true;
  return (
    before !== undefined &&
    reaches(passage, before.end, span.start, BASE_REACH) &&
    !passage.topics.some((topic) => topic.end > before.end && topic.start < span.start)
  );
}

const reaches = (passage: Passage, from: number, to: number, most: number): boolean =>
  between(passage, from, to).length <= most &&
  !isParted(passage, from, to) &&
  !hasQuantity(passage, from, to);

/** A day is when something was said or done; no trade is counted for one. */
const isStretch = ({ period }: FoundPeriod): boolean => !period || period.start !== period.end;

function following(passage: Passage, { span }: FoundQuantity): FoundPeriod | undefined {
  return passage.periods.find((p) => isStretch(p) && p.span.start >= span.end);
}

function preceding(passage: Passage, { span }: FoundQuantity): FoundPeriod | undefined {
  return passage.periods.findLast((p) => isStretch(p) && p.span.end <= span.start);
}

/** Whether a period of comparison opens the clause of a figure: "; a year earlier they were". */
function opensClause(passage: Passage, period: FoundPeriod, { span }: FoundQuantity): boolean {
  if (reaches(passage, period.span.end, span.start, 3)) return true;
  const lead = between(passage, passage.sentence.start, period.span.start).at(-1);
  return (
    !lead || /^[,;:—–"“«]$/.test(lead.word) || /^(and|while|but|а|и|но|जबकि|जो|और)$/.test(lead.word)
  );
}

/** The period of a compared value: named beside it. */
function ofBase(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
  const after = following(passage, found);
  if (after && reaches(passage, found.span.end, after.span.start, ADJACENT)) return after;
  const before = preceding(passage, found);
  return before && reaches(passage, before.span.end, found.span.start, 3) ? before : undefined;
}

/** The period of any other figure: right after it, else before it, else anywhere after it. */
function ofMain(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
  const after = following(passage, found);
  const next = after?.role === 'base' ? undefined : after;
  if (next && reaches(passage, found.span.end, next.span.start, ADJACENT)) return next;
  const before = preceding(passage, found);
  if (before?.role === 'base' && !opensClause(passage, before, found))
    return passage.periods.findLast(
      (p) => isStretch(p) && p.role !== 'base' && p.span.end <= found.span.start,
    );
  if (before && (before.period || reaches(passage, before.span.end, found.span.start, NOW)))
    return before;
  return next && !hasQuantity(passage, found.span.end, next.span.start) ? next : undefined;
}

/** The expression of a period in its own sentence that governs a figure. */
export const governing = (passage: Passage, found: FoundQuantity, base: boolean) =>
  base ? ofBase(passage, found) : ofMain(passage, found);

/** Growth is told against the period of comparison in its sentence. */
export const comparedWith = (passage: Passage): Period | undefined =>
  passage.periods.find((p) => p.role === 'base')?.period;

const isMonth = ({ start, end }: Period): boolean => start.slice(0, 7) === end.slice(0, 7);

/** "$789.8 million, from $404.3 million": what a dated value grew from is that of a year before. */
export const yearBefore = (period: Period | undefined): Period | undefined =>
  period && !isMonth(period) ? shiftYears(period, -1) : undefined;
