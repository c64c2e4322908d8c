import { contains, type Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import { isLink } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, hasQuantity, type Passage } from '../passage/passage';
import { isHead } from '../passage/topic';

/** "rose to", "बढ़कर करीब": so many words lead to the value that was reached. */
const LEAD = 4;

/** The commas of a sentence that part clauses, not digits. */
const commasOf = ({ sentence, quantities }: Passage): readonly Span[] =>
  sentence.tokens.filter(
    (token) => token.word === ',' && !quantities.some(({ span }) => contains(span, token)),
  );

/** Whether right after a comma something "rose to" or "fell to" a value. */
function reachesValue(passage: Passage, { end }: Span): boolean {
  const next = passage.quantities.find(({ span }) => span.start >= end);
  const lead = next ? between(passage, end, next.span.start) : [];
  const [verb] = lead;
  const isMove = passage.cues.some(
    ({ start, cues }) => start === verb?.start && (cues.has('up') || cues.has('down')),
  );
  const isTo =
    hasTrait(passage, 'postpositional') || lead.some((token) => isLink(passage, token, 'to'));
  return isMove && isTo && lead.length <= LEAD;
}

/** "Exports, $2 billion in 2021, rose to $5 billion": told between commas is what another value grew from. */
export function isInterposed(passage: Passage, { span }: FoundQuantity): boolean {
  const commas = commasOf(passage);
  const [open, close] = [
    commas.findLast(({ end }) => end <= span.start),
    commas.find(({ start }) => start >= span.end),
  ];
  if (!open || !close || !reachesValue(passage, close)) return false;
  const head = passage.topics.findLast((topic) => topic.end <= open.start && isHead(topic));
  return (
    head !== undefined &&
    !hasQuantity(passage, head.end, open.start) &&
    !passage.topics.some((topic) => contains({ start: open.end, end: close.start }, topic)) &&
    passage.periods.some((period) => contains({ start: open.end, end: close.start }, period.span))
  );
}
