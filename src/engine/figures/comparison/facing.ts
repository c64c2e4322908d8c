import type { FoundQuantity } from '../../analysis';
import { linkAt } from '../lexicon/links';
import { flowOfPhrase } from '../measure/flow';
import { between, cuesBetween, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';

/** Two sums of one unit with nothing but "against" between them. */
type Facing = readonly [FoundQuantity, FoundQuantity];

function facingPair(passage: Passage, found: FoundQuantity): Facing | undefined {
  const { quantities } = passage;
  const at = quantities.indexOf(found);
  for (const [a, b] of [
    [quantities[at], quantities[at + 1]],
    [quantities[at - 1], quantities[at]],
  ]) {
    if (!a || !b || a.quantity.kind !== 'money' || a.quantity.unit !== b.quantity.unit) continue;
    const isAgainst = cuesBetween(passage, 'base', a.span.end, b.span.start).length === 1;
    if (isAgainst && between(passage, a.span.end, b.span.start).length === 1) return [a, b];
  }
  return undefined;
}

/** The flows that a sentence compares in front of a colon: "A exceeds B:". */
function flowsBefore(passage: Passage, to: number): readonly Topic[] {
  const colon = between(passage, passage.sentence.start, to).at(-1);
  if (colon?.word !== ':') return [];
  const flows = passage.topics.filter(
    ({ phrase, end }) => phrase !== undefined && end <= colon.start,
  );
  const link = between(passage, flows[0]?.end ?? to, flows[1]?.start ?? to);
  const clause = link.slice(link.findLastIndex(({ word }) => word === ',') + 1);
  return clause.some((_, at) => linkAt(passage, clause, at, 'exceeds') > 0) ? flows : [];
}

/**
 * "Russian goods sold to India exceed Indian ones sold to Russia: $26 billion against $1 billion":
 * of which of two flows a sum is that stands against another.
 */
export function facingHead(passage: Passage, found: FoundQuantity): Topic | undefined {
  const pair = facingPair(passage, found);
  const isOfTimes =
    pair &&
    passage.periods.some(({ span, role }) => role === 'base' && span.start >= pair[1].span.end);
  if (!pair || isOfTimes) return undefined;
  const flows = flowsBefore(passage, pair[0].span.start);
  const [one, other] = flows.map(({ phrase }) => phrase && flowOfPhrase(phrase));
  const areOpposite = flows.length === 2 && one && other && one !== other;
  return areOpposite ? flows[pair.indexOf(found)] : undefined;
}
