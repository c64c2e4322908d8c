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

/** The mark whose words lie under a point. */
export function markAt(page: PointerPage, point: Point): Mark | undefined {
  const marks = page.marks();
  if (!marks || marks.all.length === 0) return undefined;
  const caret = caretAt(page.document, point, page.shadowRoots);
  const mark = caret && marks.at(caret.offsetNode, caret.offset);
  return mark && page.geometry.isOn(mark, point) ? mark : undefined;
}

/** Follows the mouse, one look a frame: where it is, tells {@link Intent}. */
export function followMouse(
  page: PointerPage,
  intent: Intent<Mark>,
  card: Presenter,
  signal: AbortSignal,
): void {
  const view = page.document.defaultView as Window;
  let last: PointerEvent | undefined;
  const look = (): void => {
    const event = last;
    last = undefined;
    if (!event || signal.aborted) return;
    const point = { x: event.clientX, y: event.clientY };
    if (card.owns(event.target)) intent.inside();
    else if (event.buttons > 0) intent.forget();
    else if (!card.isPinned) intent.over(markAt(page, point), point);
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (!last) view.requestAnimationFrame(look);
    last = event;
  };
  const options = { signal, passive: true, capture: true };
  view.addEventListener('pointermove', moved, options);
  view.addEventListener('scroll', () => intent.forget(), options);
  view.addEventListener('pointerdown', () => intent.forget(), options);
  page.document.documentElement.addEventListener(
    'pointerleave',
    ({ clientX, clientY }) => !card.isPinned && intent.over(undefined, { x: clientX, y: clientY }),
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
    const point = { x: event.clientX, y: event.clientY };
    const mark = markAt(page, point);
    if (mark) timer = setTimeout(() => void card.open(mark, point), LONG_PRESS);
  };
  const options = { signal, passive: true, capture: true };
  view.addEventListener('pointerdown', press, options);
  for (const name of ['pointerup', 'pointercancel', 'scroll'])
    view.addEventListener(name, () => clearTimeout(timer), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
