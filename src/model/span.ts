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
