import {
  computePosition,
  flip,
  inline,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Point } from '../geometry';

const GAP = 8;
const MARGIN = 8;
/** A note, not a page: what is longer scrolls. */
const TALLEST = 560;

/** The box around rectangles, which are at least one. */
function around(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Moves a card to the words that it is about: by the line pointed at, inside the viewport. */
export async function place(
  panel: HTMLElement,
  rects: readonly DOMRect[],
  at: Point | undefined,
): Promise<void> {
  if (rects.length === 0) return;
  const words: VirtualElement = {
    getBoundingClientRect: () => around(rects),
    getClientRects: () => [...rects],
  };
  const placement: Placement = 'bottom-start';
  const { x, y } = await computePosition(words, panel, {
    strategy: 'fixed',
    placement,
    middleware: [
      inline(at ?? {}),
      offset(GAP),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          const height = Math.min(TALLEST, Math.max(120, Math.floor(availableHeight)));
          panel.style.maxHeight = `${height}px`;
        },
      }),
    ],
  });
  panel.style.left = `${Math.round(x)}px`;
  panel.style.top = `${Math.round(y)}px`;
}
