import type { Item } from './items';

const APPROXIMATE = new Set([
  'around',
  'about',
  'over',
  'under',
  'more',
  'less',
  'between',
  'up',
  'до',
  'около',
]);

/** Words for numbers and parts that people are counted by. */
const COUNTS = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'half',
  'third',
  'quarter',
  'dozen',
]);

const isCount = (item: Item | undefined): boolean =>
  item?.kind === 'number' || COUNTS.has(item?.word ?? '');

/** "about three", "over a quarter": whether the preposition at `i` only makes a number approximate. */
export function approximates(items: readonly Item[], i: number): boolean {
  if (!APPROXIMATE.has(items[i]?.word ?? '')) return false;
  return isCount(items[i + 1]) || (items[i + 1]?.word === 'a' && isCount(items[i + 2]));
}
