import type { Item, Range } from '../passage/items';

const GLUED = new Set(['.', '-', '’', "'", '‑', '&']);

const isGlue = (items: readonly Item[], i: number): boolean => {
  const [item, next] = [items[i], items[i + 1]];
  if (item?.word === '&' && items[i - 1]?.capital && next?.capital) return true;
  if (!item || !GLUED.has(item.word) || !next || next.word === 's') return false;
  return !item.spaced && (next.capital || GLUED.has(next.word));
};

/** The run of capitalised words that ends before `to`. */
export function runBefore(items: readonly Item[], to: number, from: number): Range {
  let start = to;
  while (
    start > from &&
    (items[start - 1]?.capital || isGlue(items, start - 1) || isInitialStop(items, start - 1))
  )
    start--;
  while (start < to && items[start]?.kind !== 'word') start++;
  return { from: start, to };
}

/** The stop of "S. Jaishankar" or "Jr." belongs to the name. */
function isInitialStop(items: readonly Item[], i: number): boolean {
  const [before, item] = [items[i - 1], items[i]];
  return item?.word === '.' && !item.spaced && !!before?.capital && before.end - before.start <= 3;
}
