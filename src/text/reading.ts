import { bisect, type Span } from '../model/span';

/** A run of a reading's text that comes unbroken from one origin. */
export interface Piece<Origin = unknown> {
  /** Where the run begins in the reading's text. */
  readonly start: number;
  /** Where it ends (exclusive). */
  readonly end: number;
  /** A page's Text node; a file's source. */
  readonly origin: Origin;
  /** Where the run begins inside its origin. */
  readonly offset: number;
}

/**
 * The text of a document, decided once: blocks separated by '\n', every other white space one
 * space, nothing collapsed, so that offsets map back to their origin by subtraction.
 */
export interface Reading<Origin = unknown> {
  readonly text: string;
  /** In order, not overlapping; separators between blocks belong to none. */
  readonly pieces: readonly Piece<Origin>[];
}

/** A span of the reading as ranges in its origins, in order. */
export interface Located<Origin = unknown> {
  readonly origin: Origin;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a span lie in the document.
 * @example locate(reading, { start: 10, end: 14 }) // [{ origin: textNode, start: 3, end: 7 }]
 */
export function locate<Origin>(reading: Reading<Origin>, span: Span): Located<Origin>[] {
  const parts: Located<Origin>[] = [];
  for (
    let i = bisect(reading.pieces, ({ end }) => end > span.start);
    i < reading.pieces.length;
    i++
  ) {
    const piece = reading.pieces[i] as Piece<Origin>;
    if (piece.start >= span.end) break;
    const start = Math.max(span.start, piece.start);
    const end = Math.min(span.end, piece.end);
    const shift = piece.offset - piece.start;
    parts.push({ origin: piece.origin, start: start + shift, end: end + shift });
  }
  return parts;
}
