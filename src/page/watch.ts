import { note, type PageContent, READ_ATTRIBUTES } from './content';
import { shadowRootsIn } from './shadow';

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: READ_ATTRIBUTES,
};

/** Watches a document and its open shadow roots with one observer. */
export class Watch {
  readonly roots: ShadowRoot[] = [];
  private readonly known = new WeakSet<Node>();
  private readonly observer: MutationObserver;

  constructor(
    private readonly document: Document,
    content: PageContent,
    changed: () => void,
    signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => {
      note(records, content);
      changed();
    });
    this.observer.observe(document, OBSERVED);
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** True where the root was not known before. */
  add(root: ShadowRoot): boolean {
    if (this.known.has(root)) return false;
    this.known.add(root);
    this.roots.push(root);
    this.observer.observe(root, OBSERVED);
    return true;
  }

  /** Lets go of roots that left the page; one that comes back is met anew. */
  forgetDetached(): void {
    for (let i = this.roots.length - 1; i >= 0; i--) {
      const root = this.roots[i] as ShadowRoot;
      if (root.isConnected) continue;
      this.known.delete(root);
      this.roots.splice(i, 1);
    }
  }

  /** Hosts whose roots were attached after they had been read: no mutation tells of those. */
  lateHosts(): Element[] {
    return shadowRootsIn(this.document)
      .filter((root) => !this.known.has(root))
      .map((root) => root.host);
  }
}
