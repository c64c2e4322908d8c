import type { Intent } from './card/intent';
import type { Presenter } from './card/presenter';
import { caretAt, type Geometry, type Point } from './geometry';
import type { Mark, Marks } from './marks';

/** Where a press of a finger becomes a long one, in milliseconds. */
const LONG_PRESS = 500;

export interface PointerPage {
  readonly document: Document;
  readonly geometry: Geometry;
  readonly shadowRoots: readonly ShadowRoot[];
  marks(): Marks | undefined;
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

/** The mark whose words lie under the pointer. Of an element without any nothing more is asked. */
function markAt(page: PointerPage, event: PointerEvent): Mark | undefined {
  const marks = page.marks();
  if (!marks?.isAround(event.composedPath()[0] as Node)) return undefined;
  const point = pointOf(event);
  const caret = caretAt(page.document, point, page.shadowRoots);
  const mark = caret && marks.at(caret.offsetNode, caret.offset);
  return mark && page.geometry.isOn(mark, point) ? mark : undefined;
}

/**
 * Follows the mouse: where it is, tells {@link Intent}. Browsers send its moves once a frame, when
 * they have laid out the page to find what it is on: a look costs least then.
 */
export function followMouse(
  page: PointerPage,
  intent: Intent<Mark>,
  card: Presenter,
  signal: AbortSignal,
): void {
  const view = page.document.defaultView as Window;
  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (card.owns(event.target)) intent.inside();
    else if (event.buttons > 0) intent.forget();
    else if (!card.isPinned) intent.over(markAt(page, event), pointOf(event));
  };
  const options = { signal, passive: true, capture: true };
  view.addEventListener('pointermove', moved, options);
  view.addEventListener('scroll', () => intent.forget(), options);
  view.addEventListener('pointerdown', () => intent.forget(), options);
  page.document.documentElement.addEventListener(
    'pointerleave',
    (event) => !card.isPinned && intent.over(undefined, pointOf(event)),
    { signal, passive: true },
  );
}

/** A finger that rests on a mark opens its card, a tap elsewhere closes it; all else is the page's. */
export function followTouch(page: PointerPage, card: Presenter, signal: AbortSignal): void {
  const view = page.document.defaultView as Window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const press = (event: PointerEvent): void => {
    clearTimeout(timer);
    if (event.pointerType !== 'touch' || card.owns(event.target)) return;
    if (!card.isPinned) card.close();
    const mark = markAt(page, event);
    if (mark) timer = setTimeout(() => void card.open(mark, pointOf(event)), LONG_PRESS);
  };
  const options = { signal, passive: true, capture: true };
  view.addEventListener('pointerdown', press, options);
  for (const name of ['pointerup', 'pointercancel', 'scroll'])
    view.addEventListener(name, () => clearTimeout(timer), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
