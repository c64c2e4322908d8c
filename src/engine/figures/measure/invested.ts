import type { FoundQuantity } from '../../analysis';
import { isLink } from '../lexicon/links';
import { between, type Passage } from '../passage/passage';
import { isHead } from '../passage/topic';

/** "put | more than about | $2 billion": so many words may stand between verb and sum. */
const NEAR = 3;

/** "into | India |,": whether the words behind a sum name a country and nothing that it owns. */
function leadsToCountry(passage: Passage, at: number): boolean {
  const [link, land, next] = between(passage, at, passage.sentence.end);
  const isLand = passage.units.some(
    ({ party, form, start }) => party && form === 'name' && start === land?.start,
  );
  return isLink(passage, link, 'ofPutting') && isLand && (!next || /^[,.;:)]$/.test(next.word));
}

/** "Russian firms have put | $2 billion into | India"; not what trade pours into a country. */
export function isPutInto(passage: Passage, { quantity, span }: FoundQuantity): boolean {
  if (quantity.kind !== 'money' || !leadsToCountry(passage, span.end)) return false;
  if (passage.topics.some((topic) => topic.end <= span.start && isHead(topic))) return false;
  const lead = between(passage, passage.sentence.start, span.start).slice(-NEAR);
  return lead.some((word) => isLink(passage, word, 'puts'));
}
