import { contains } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Unit } from '../../mentions/unit';
import type { Token } from '../../token';
import { linkAt } from '../lexicon/links';
import { between, cuesBetween, isA, type Passage } from '../passage/passage';
import type { Thread } from './discourse';

/** "A plant for pharmaceuticals", "will": goods that are made, or not yet traded. */
function isOfPlans(passage: Passage, { span }: FoundQuantity): boolean {
  const { start, end } = passage.sentence;
  if (cuesBetween(passage, 'future', start, end).length > 0) return true;
  const lead = between(passage, start, span.start);
  return lead.some(
    (_, at) => linkAt(passage, lead, at, 'asset') > 0 || linkAt(passage, lead, at, 'market') > 0,
  );
}

/** "Fertilisers came next at $1.8 billion": goods that begin a sentence, counted as before. */
export function goesOnToGoods(passage: Passage, thread: Thread, found: FoundQuantity): boolean {
  const { units, cues } = passage;
  const isLike = thread.units?.has(found.quantity.unit) === true;
  if (!isLike || units[0]?.roles.has('product') !== true || isOfPlans(passage, found)) return false;
  const isName = cues.some(
    ({ start, cues: told }) => start === units[1]?.start && !told.has('body'),
  );
  return units[1]?.kind !== 'word' || isName;
}

/** "$2.4 billion|)": what stands in brackets alone. */
const isBracketed = (passage: Passage, { span }: FoundQuantity): boolean => {
  const { start, end } = passage.sentence;
  return (
    between(passage, start, span.start).at(-1)?.word === '(' &&
    between(passage, span.end, end)[0]?.word === ')'
  );
};

/** "precious stones |": the goods that end where a bracket begins. */
const goodsAt = ({ units }: Passage, last: Token | undefined): Unit | undefined =>
  last && units.find((unit) => contains(unit, last) && unit.roles.has('product'));

/** "oil ($2 billion), | coal", "came | coal ($3 billion), tea (": a row of goods with their values. */
function isListed(passage: Passage, goods: Unit, found: FoundQuantity): boolean {
  const previous = between(passage, passage.sentence.start, goods.start).at(-1);
  const isNext = previous !== undefined && (previous.word === ',' || isA(passage, previous, 'and'));
  const others = passage.quantities.filter(
    (other) => other !== found && isBracketed(passage, other) && goodsBefore(passage, other),
  );
  const follows = others.some(({ span }) => span.end < goods.start);
  return isNext ? follows : !follows && others.length > 0;
}

/** The goods whose value a quantity in brackets is. */
const goodsBefore = (passage: Passage, { span }: FoundQuantity): Unit | undefined =>
  goodsAt(passage, between(passage, passage.sentence.start, span.start).at(-2));

/** "… came vegetable oils ($2.4 billion), fertilisers (1.8 billion)": goods with their values, counted as before. */
export function isBehindGoods(passage: Passage, thread: Thread, found: FoundQuantity): boolean {
  if (thread.units?.has(found.quantity.unit) !== true || !isBracketed(passage, found)) return false;
  const goods = goodsBefore(passage, found);
  return goods !== undefined && !isOfPlans(passage, found) && isListed(passage, goods, found);
}
