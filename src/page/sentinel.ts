import { type Look, lacking } from '../engine/gate';
import { insist } from '../platform/sender';
import { DOCUMENT, TEXT } from '../text/node-types';
import { isLegible, type Watch, WrittenFrames } from './frames';
import { whenIdle } from './idle';
import { isAlive, takeOver } from './life';
import { shadowRootsIn } from './shadow';

/** Changes are looked at together, this many milliseconds after the first of them. */
const PAUSE = 150;
/** A page whose `load` is held up, by a picture that hangs, is looked at this many milliseconds after its tree is there. */
const PATIENCE = 3000;
/** Beyond this many changed places the whole page is cheaper to look at. */
const PLACES = 2000;
/** A page with less text of its own, in characters, may be a shell into which an application is mounted. */
const SHELL = 1000;
/** Events after which text may show that did not before; of what loads only frames hold text. */
const SHOWING = ['focusin', 'click', 'toggle', 'load'];

/**
 * Runs in every page and frame and costs next to nothing: one look at the text after the page
 * has loaded, further ones at what is added later or may have been shown by a click. Where both
 * countries and trade are named it tells so and stops.
 */
class Sentinel implements Watch {
  private readonly observer = new MutationObserver((records) => this.note(records));
  private readonly frames = new WrittenFrames((page) => watchFrame(page));
  private readonly roots = new Set<ShadowRoot>();
  private readonly places = new Set<Node>();
  private over = false;
  /** The topic is there: from now on only frames are looked for. */
  private told = false;
  private waiting = false;
  private looked = false;
  /** The whole page is to be looked at next, not only what changed. */
  private whole = false;
  /** What the page lacked when it was last looked at: only its appearance is worth another look. */
  private lacks: Look | undefined;

  constructor(
    readonly page: Document,
    private readonly tell: () => void,
  ) {}

  /** Looks until the topic is there or another script takes over; where it is known already, only for frames. */
  start(isKnown = false): void {
    if (this.over || isDead(this.page)) return;
    this.told ||= isKnown;
    if (!this.told) this.observe(this.page);
    for (const event of SHOWING)
      this.page.addEventListener(event, this, { capture: true, passive: true });
    this.whole = true;
    this.look();
  }

  handleEvent({ type, target }: Event): void {
    if (type !== 'load' || (target as Element).localName === 'iframe') this.soon(true);
  }

  /** Rendered text costs least once the page is laid out; hidden text is looked at when a click may have shown it. */
  private lookAtPage(): void {
    const { page } = this;
    this.places.clear();
    if (page.designMode === 'on') return;
    // biome-ignore lint/performance/useDomNodeTextContent: after load rendered text is cheaper, and has no scripts
    const own = page.hidden ? page.body?.textContent : page.body?.innerText;
    let text = own ?? page.documentElement?.textContent ?? '';
    if (page.body?.childElementCount !== 0)
      this.meet(shadowRootsIn(page, this.looked || text.length < SHELL));
    for (const root of this.roots) if (root.isConnected) text += `\n${root.textContent}`;
    this.looked = true;
    this.lacks = lacking(text);
    if (!this.lacks) this.found();
  }

  /** Watches those shadow roots that were not known, and gives them. */
  private meet(roots: readonly ShadowRoot[]): ShadowRoot[] {
    const fresh = roots.filter((root) => !this.roots.has(root));
    for (const root of fresh) {
      this.roots.add(root);
      if (!this.told) this.observe(root);
      // What loads in a shadow root is not heard outside.
      root.addEventListener('load', this, { capture: true, passive: true });
    }
    return fresh;
  }

  private forget(root: ShadowRoot): void {
    root.removeEventListener('load', this, { capture: true });
    this.roots.delete(root);
  }

  private observe(root: Node): void {
    this.observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (this.places.size > PLACES) break;
      if (type === 'characterData') this.places.add(target.parentNode ?? target);
      for (let i = 0; i < addedNodes.length; i++) {
        const node = addedNodes[i] as Node;
        this.places.add(node.nodeType === TEXT ? target : node);
      }
    }
    if (this.places.size > 0) this.soon(false);
  }

  /** Of what came only what the page still lacks makes it worth another look. */
  private lookAtPlaces(): void {
    const isMany = this.places.size > PLACES;
    let text = '';
    if (!isMany) for (const place of this.places) text += this.textOf(place);
    this.places.clear();
    if (isMany || this.lacks?.(text)) this.lookAtPage();
  }

  /** A page may add thousands of places that hold nothing but text: of those nothing else is asked. */
  private textOf(place: Node): string {
    const { childElementCount, shadowRoot } = place as Element;
    let text = `${place.textContent}\n`;
    if (childElementCount > 0 || shadowRoot)
      for (const root of this.meet(shadowRootsIn(place))) text += `${root.textContent}\n`;
    return text;
  }

  private soon(whole: boolean): void {
    this.whole ||= whole;
    if (this.waiting) return;
    this.waiting = true;
    setTimeout(() => whenIdle(() => this.look(), 200), PAUSE);
  }

  private look(): void {
    if (this.over || isDead(this.page)) return;
    const { whole } = this;
    this.waiting = false;
    this.whole = false;
    if (!this.told && whole) this.lookAtPage();
    else if (!this.told) this.lookAtPlaces();
    if (this.over) return;
    for (const root of this.roots) if (!root.isConnected) this.forget(root);
    if (this.told && whole) this.meet(shadowRootsIn(this.page));
    this.frames.follow(this.page, this.roots);
  }

  private found(): void {
    this.told = true;
    this.observer.disconnect();
    this.tell();
  }

  stop(): void {
    if (this.over) return;
    this.over = true;
    this.observer.disconnect();
    this.frames.stop();
    try {
      for (const event of SHOWING) this.page.removeEventListener(event, this, { capture: true });
      for (const root of this.roots) this.forget(root);
    } catch {
      // In Firefox the document of a frame may be dead by now, and its listeners with it.
    }
  }
}

/** In Firefox nothing of a document that a frame showed before may be touched. */
function isDead(page: Document): boolean {
  try {
    return page.nodeType !== DOCUMENT;
  } catch {
    return true;
  }
}

/** In a frame that has no script the background puts one, once the topic is there. */
function watchFrame(page: Document): Sentinel {
  const sentinel = new Sentinel(page, () => {
    sentinel.stop();
    void insist('enter');
  });
  whenIdle(() => sentinel.start(), 200);
  return sentinel;
}

/** After `load` nothing has to be laid out for the look alone; where it comes late it may show more, and there is another. */
function whenLoaded(look: () => void): void {
  if (document.readyState === 'complete') {
    look();
    return;
  }
  const timer = setTimeout(look, PATIENCE);
  const loaded = (): void => {
    clearTimeout(timer);
    look();
  };
  addEventListener('load', loaded, { once: true });
}

/** In a frame in which nobody can read nothing is looked at until it is larger. */
function whenLegible(look: () => void): void {
  if (window === window.top || isLegible(window.innerWidth, window.innerHeight)) look();
  else addEventListener('resize', () => whenIdle(() => whenLegible(look), 200), { once: true });
}

/** Where the reader is at work already nothing has to be found but frames. */
function begin(): void {
  const sentinel = new Sentinel(document, () => void insist('wake'));
  takeOver('sentinel', () => sentinel.stop());
  whenLoaded(() => whenIdle(() => whenLegible(() => sentinel.start(isAlive('reader'))), 2000));
}

begin();
