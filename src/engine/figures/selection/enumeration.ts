import { contains, type Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import { between, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';
import { tied } from './heads';

/** ", coal", "and sunflower oil": so few words part the shares of a row. */
const STEP = 4;

/** Whether nothing but a comma or "and" and other goods lie between two percentages. */
function isStep(passage: Passage, from: number, to: number): boolean {
  const words = between(passage, from, to);
  const isGoods = ({ start, end }: { start: number; end: number }): boolean =>
    passage.units.some((unit) => unit.roles.has('product') && contains(unit, { start, end }));
  const joins = words.filter((word) => !isGoods(word));
  return (
    words.length <= STEP &&
    joins.length === 1 &&
    words.length > 1 &&
    passage.units.some(({ roles, start }) => roles.has('and') && start === joins[0]?.start)
  );
}

/** "| coal | 7%": goods right before a figure; not "fell 7%". */
const followsGoods = (passage: Passage, { start }: Span): boolean => {
  const last = between(passage, passage.sentence.start, start).at(-1);
  return (
    last !== undefined &&
    passage.units.some((unit) => unit.roles.has('product') && contains(unit, last))
  );
};

/** "31% of exports to Russia | and drugs | 10%": what the share before it is of, where only other goods follow. */
function goesOnFrom(passage: Passage, { span }: FoundQuantity): Topic | undefined {
  const last = passage.quantities.findLast((found) => found.span.end <= span.start);
  const of = last?.quantity.kind === 'percent' ? tied(passage, last) : undefined;
  return of?.kind === 'ours' && isStep(passage, of.end, span.start) ? of : undefined;
}

/** "| crude | 76%, coal 7% of imports": what the shares behind it are of, as far as the row goes on. */
function aheadOf(passage: Passage, found: FoundQuantity): Topic | undefined {
  let at = found.span.end;
  for (const { quantity, span } of passage.quantities.filter((next) => next.span.start >= at)) {
    if (quantity.kind !== 'percent' || !isStep(passage, at, span.start)) return undefined;
    const of = tied(passage, { ...found, quantity, span });
    if (of) return of.kind === 'ours' ? of : undefined;
    at = span.end;
  }
  return undefined;
}

/** "crude 76%, coal 7% and tea 4% | of imports from Russia": what a row of percentages is of. */
export const enumerated = (passage: Passage, found: FoundQuantity): Topic | undefined =>
  followsGoods(passage, found.span)
    ? (goesOnFrom(passage, found) ?? aheadOf(passage, found))
    : undefined;
