/** A half-open range of UTF-16 code units in the text of one reading: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @example overlaps({ start: 0, end: 3 }, { start: 2, end: 5 }) // true */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** @example contains({ start: 0, end: 9 }, { start: 2, end: 5 }) // true */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Reading order; of two that start together the longer comes first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Statements nest at most so deep; deeper ones are looked for no longer. */
const DEEPEST = 32;

/**
 * The items of a list in reading order that contain a span, outermost first. Looks only at the
 * neighbourhood: a text may hold very many.
 * @example around(quotes, figure.span).at(-1) // the innermost quote around the figure
 */
export function around<T extends { readonly span: Span }>(items: readonly T[], span: Span): T[] {
  const after = bisect(items, (item) => item.span.start > span.start);
  return items
    .slice(Math.max(0, after - DEEPEST), after)
    .filter((item) => contains(item.span, span));
}

/**
 * Index of the first item for which `holds`, by bisection; the length where it holds for none.
 * Once it holds for an item it has to hold for all after it.
 * @example bisect([1, 3, 5], (n) => n > 2) // 1
 */
export function bisect<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
