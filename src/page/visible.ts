import type { Located } from '../text/reading';

const CHECKS: CheckVisibilityOptions = { checkVisibilityCSS: true };

/** Text for screen readers alone is clipped to a pixel. */
const LEAST = 2;

/** Whether the element's style lets a person see it, wherever the page is scrolled to. */
function isVisible(element: Element): boolean {
  if (!element.checkVisibility(CHECKS)) return false;
  const { width, height } = element.getBoundingClientRect();
  return (width >= LEAST && height >= LEAST) || getComputedStyle(element).display === 'contents';
}

/** The element whose style decides whether the words show. */
export const elementOf = (parts: readonly Located<Text>[]): Element | undefined =>
  parts[0]?.origin.parentElement ??
  (parts[0]?.origin.getRootNode() as Partial<ShadowRoot> | undefined)?.host;

/**
 * Tells seen words from hidden ones, asking for computed style only where something was found,
 * and reports when hidden ones come into view: a tab, an accordion, a menu was opened.
 */
export class Visibility {
  private readonly hidden = new Set<Element>();
  private readonly observer: IntersectionObserver;

  constructor(shown: () => void, signal: AbortSignal) {
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting, target }) => isIntersecting && isVisible(target)))
        shown();
    });
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** Those of the items whose words a person sees, with a pause after each; the others are waited for. */
  *seen<T extends { readonly parts: readonly Located<Text>[] }>(
    items: readonly T[],
  ): Generator<void, T[]> {
    const known = new Map<Element, boolean>();
    const seen: T[] = [];
    for (const item of items) {
      const element = elementOf(item.parts);
      if (!element) continue;
      const visible = known.get(element) ?? isVisible(element);
      known.set(element, visible);
      if (visible) seen.push(item);
      yield;
    }
    this.await(known);
    return seen;
  }

  private await(known: ReadonlyMap<Element, boolean>): void {
    for (const element of this.hidden)
      if (known.get(element) !== false) {
        this.hidden.delete(element);
        this.observer.unobserve(element);
      }
    for (const [element, visible] of known)
      if (!visible && !this.hidden.has(element)) {
        this.hidden.add(element);
        this.observer.observe(element);
      }
  }
}
