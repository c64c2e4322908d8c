/** In a frame narrower or lower than this many pixels nobody reads: it holds a counter, or nothing. */
const LEGIBLE = 30;

export const isLegible = (width: number, height: number): boolean =>
  width >= LEGIBLE && height >= LEGIBLE;

/** A frame with an address has a script of its own; one that the page writes itself has none. */
const isWritten = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('srcdoc') || !frame.getAttribute('src') || !/^https?:/.test(frame.src);

const writtenIn = (tree: ParentNode): HTMLIFrameElement[] =>
  [...tree.querySelectorAll<HTMLIFrameElement>('iframe, frame')].filter(isWritten);

/** What looks at the document of a frame. */
export interface Watch {
  readonly page: Document;
  stop(): void;
}

/**
 * The frames that a page writes itself (`srcdoc`, `about:blank`). Most hold an advertisement or
 * nothing, and to look into one costs as much as the rest of a page: they are watched from outside,
 * and only once they are on the screen and somebody could read in them.
 */
export class WrittenFrames {
  private readonly watches = new Map<HTMLIFrameElement, Watch | undefined>();
  private observers: { screen: IntersectionObserver; growth: ResizeObserver } | undefined;

  constructor(private readonly watch: (page: Document) => Watch) {}

  /** Most pages have no such frame, and need neither. */
  private get observer() {
    this.observers ??= {
      screen: new IntersectionObserver((entries) => this.show(entries)),
      growth: new ResizeObserver((entries) => {
        for (const { target } of entries) this.grow(target as HTMLIFrameElement);
      }),
    };
    return this.observers;
  }

  /** Watches the frames in a page and its shadow roots; those that are gone no longer. */
  follow(page: Document, roots: Iterable<ParentNode>): void {
    for (const frame of this.watches.keys()) if (!frame.isConnected) this.leave(frame);
    // A window does not count the frames in its shadow roots; to ask another one would wake it.
    const trees = page !== document || window.length > 0 ? [page, ...roots] : roots;
    for (const tree of trees) for (const frame of writtenIn(tree)) this.meet(frame);
  }

  /** A frame that is known may show another document; one that is not is awaited on the screen. */
  private meet(frame: HTMLIFrameElement): void {
    if (this.watches.has(frame)) this.enter(frame);
    else this.observer.screen.observe(frame);
  }

  private show(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) this.open(target as HTMLIFrameElement);
  }

  /** A frame that is too small yet is asked again when it grows. */
  private open(frame: HTMLIFrameElement): void {
    if (!isLegible(frame.offsetWidth, frame.offsetHeight)) {
      this.observer.growth.observe(frame);
      return;
    }
    this.observer.screen.unobserve(frame);
    this.observer.growth.unobserve(frame);
    if (!isWritten(frame)) return;
    frame.addEventListener('load', this);
    this.enter(frame);
  }

  /** To observe it anew tells whether it is on the screen now. */
  private grow(frame: HTMLIFrameElement): void {
    if (!isLegible(frame.offsetWidth, frame.offsetHeight)) return;
    this.observer.growth.unobserve(frame);
    this.observer.screen.unobserve(frame);
    this.observer.screen.observe(frame);
  }

  handleEvent({ currentTarget }: Event): void {
    this.enter(currentTarget as HTMLIFrameElement);
  }

  private enter(frame: HTMLIFrameElement): void {
    const known = this.watches.get(frame);
    const page = frame.contentDocument;
    if (known?.page === page) return;
    this.watches.set(frame, page ? this.watch(page) : undefined);
    known?.stop();
  }

  private leave(frame: HTMLIFrameElement): void {
    const watch = this.watches.get(frame);
    this.watches.delete(frame);
    watch?.stop();
    try {
      frame.removeEventListener('load', this);
    } catch {
      // In Firefox a frame in a document that is no longer shown may be dead by now.
    }
  }

  stop(): void {
    this.observers?.screen.disconnect();
    this.observers?.growth.disconnect();
    for (const frame of this.watches.keys()) this.leave(frame);
  }
}
