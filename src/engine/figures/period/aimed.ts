import type { Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import { isLink, linkAt } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, isA, type Passage } from '../passage/passage';
import { type Dated, datedBy } from './dates';

/** Whether only articles stand between: "the 2015 | target", "In 2015 | the target was". */
const isBeside = (passage: Passage, from: number, to: number): boolean =>
  between(passage, from, to).every((token) => isLink(passage, token, 'article', 'genitive'));

/** "for | 2015", «на | 2015 год», "2015 | के लिए". */
function isForGoal(passage: Passage, { start, end }: Span): boolean {
  if (hasTrait(passage, 'postpositional'))
    return linkAt(passage, between(passage, end, passage.sentence.end), 0, 'forGoal') > 0;
  return isLink(passage, between(passage, passage.sentence.start, start).at(-1), 'forGoal');
}

/** "In 2016 the leaders decided to | bring trade to": when a goal was set; "for 2016 they want" is when it is due. */
function isOfDecision(
  passage: Passage,
  { span, role, over }: FoundPeriod,
  found: FoundQuantity,
  goal: Span,
): boolean {
  return (
    role !== 'deadline' &&
    over === true &&
    span.end <= Math.min(goal.start, found.span.start) &&
    !isForGoal(passage, span) &&
    !isBeside(passage, span.end, goal.start)
  );
}

/** How far "now" may stand behind the time of a goal: "for 2025 our goal now is"; "by 2030 and, before that" tells another. */
const NOW = 3;

const inFrontOf = (passage: Passage, now: FoundPeriod): FoundPeriod | undefined =>
  passage.periods.find(({ period, span }) => {
    if (!period || span.end > now.span.start || !isForGoal(passage, span)) return false;
    const link = between(passage, span.end, now.span.start);
    return link.length <= NOW && link.every((t) => t.kind === 'word' && !isA(passage, t, 'and'));
  });

/** A goal is of the time when it is due, not of that in which it was set. `goal`: the word that makes it one, if it is. */
export function aimed(
  dated: Dated,
  passage: Passage,
  found: FoundQuantity,
  goal: Span | undefined,
): Dated {
  const { named } = dated;
  if (!named || !goal) return dated;
  const own = named.open ? inFrontOf(passage, named) : undefined;
  if (own) return datedBy(own);
  if (!named.period || !isOfDecision(passage, named, found, goal)) return dated;
  const due = passage.periods.find(
    ({ span, role, period }) => role === 'deadline' && period && span.start >= found.span.end,
  );
  return due ? datedBy(due) : { named, because: [] };
}
