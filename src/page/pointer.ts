import type { Intent } from './card/intent';
import type { Presenter } from './card/presenter';
import { caretAt, type Geometry, type Point } from './geometry';
import { Glances } from './glances';
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
  if (!marks?.isAround(event.target as Node)) return undefined;
  const point = pointOf(event);
  const caret = caretAt(page.document, point, page.shadowRoots);
  const mark = caret && marks.at(caret.offsetNode, caret.offset);
  return mark && page.geometry.isOn(mark, point) ? mark : undefined;
}

/**
 * Tells {@link Intent} where the mouse is. Browsers send its moves once a frame, when they have laid
 * out the page to find what it is on: a look costs least then. Most moves are passed over even so
 * while no card is open; an open one may be left or reached with every move.
 */
class Mouse {
  private readonly glances = new Glances((event, rested) => this.seek(event, rested));

  constructor(
    private readonly page: PointerPage,
    private readonly intent: Intent<Mark>,
    private readonly card: Presenter,
  ) {}

  moved(event: PointerEvent): void {
    const { card, glances, intent } = this;
    if (card.mark || glances.isTime(event)) {
      glances.look(event);
      return;
    }
    glances.pass(event);
    if (intent.isOpening) intent.pass(pointOf(event));
  }

  /** The page scrolled or a button is down: where the pointer was says nothing any more. */
  forget(): void {
    this.glances.forget();
    this.intent.forget();
  }

  left(event: PointerEvent): void {
    this.glances.forget();
    if (!this.card.isPinned) this.intent.over(undefined, pointOf(event));
  }

  private seek(event: PointerEvent, rested: number): void {
    const { card, intent } = this;
    if (event.pointerType === 'touch') return;
    if (card.owns(event.target)) intent.inside();
    else if (event.buttons > 0) intent.forget();
    else if (!card.isPinned) intent.over(markAt(this.page, event), pointOf(event), rested);
  }
}

/** Follows the mouse until the signal. */
export function followMouse(
  page: PointerPage,
  intent: Intent<Mark>,
  card: Presenter,
  signal: AbortSignal,
): void {
  const view = page.document.defaultView as Window;
  const mouse = new Mouse(page, intent, card);
  const options = { signal, passive: true, capture: true };
  view.addEventListener('pointermove', (event) => mouse.moved(event), options);
  for (const name of ['scroll', 'pointerdown'])
    view.addEventListener(name, () => mouse.forget(), options);
  page.document.documentElement.addEventListener('pointerleave', (event) => mouse.left(event), {
    signal,
    passive: true,
  });
  signal.addEventListener('abort', () => mouse.forget());
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
