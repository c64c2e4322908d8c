import type { Located } from '../text/reading';
import type { Mark } from './marks';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The rectangles of words on the screen. One live range is borrowed and put away again: every
 * live range that stays slows each change of the page.
 */
export class Geometry {
  private readonly range: Range;

  constructor(private readonly document: Document) {
    this.range = document.createRange();
  }

  rectsOf(parts: readonly Located<Text>[]): DOMRect[] {
    const rects = parts.flatMap((part) => this.rectsOfPart(part));
    // An end in front of the start takes the start along.
    this.range.setEnd(this.document, 0);
    return rects;
  }

  /** Whether a point lies on the words themselves: a caret position is only the nearest one. */
  isOn(mark: Mark, point: Point, slack = 1): boolean {
    return this.rectsOf(mark.parts).some(
      ({ left, right, top, bottom }) =>
        point.x >= left - slack &&
        point.x <= right + slack &&
        point.y >= top - slack &&
        point.y <= bottom + slack,
    );
  }

  private rectsOfPart({ origin, start, end }: Located<Text>): DOMRect[] {
    if (!origin.isConnected || end > origin.length) return [];
    this.range.setStart(origin, start);
    this.range.setEnd(origin, end);
    const rects = this.range.getClientRects();
    return Array.from({ length: rects.length }, (_, i) => rects[i] as DOMRect);
  }
}

interface Caret {
  readonly offsetNode: Node;
  readonly offset: number;
}

interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ): Caret | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The text node and offset nearest to a point of the viewport. */
export function caretAt(
  document: Document,
  { x, y }: Point,
  shadowRoots: readonly ShadowRoot[],
): Caret | undefined {
  const { caretPositionFromPoint, caretRangeFromPoint } = document as CaretDocument;
  if (caretPositionFromPoint)
    return caretPositionFromPoint.call(document, x, y, { shadowRoots }) ?? undefined;
  const range = caretRangeFromPoint?.call(document, x, y);
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : undefined;
}
