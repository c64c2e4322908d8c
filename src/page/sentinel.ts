import { type Look, lacking } from '../engine/gate';
import { insist } from '../platform/sender';
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
/** In a frame narrower or lower than this many pixels nobody reads: it holds a counter, or nothing. */
const TINY = 30;
/** Events after which text may show that did not before. */
const SHOWING = ['focusin', 'click', 'toggle'];

/**
 * Runs in every page and frame and costs next to nothing: one look at the text after the page
 * has loaded, further ones at what is added later or may have been shown by a click. Where both
 * countries and trade are named it has the reader fetched and stops.
 */
class Sentinel {
  private readonly observer = new MutationObserver((records) => this.note(records));
  private over = false;
  private readonly roots = new Set<ShadowRoot>();
  private readonly places = new Set<Node>();
  private waiting = false;
  private looked = false;
  /** The whole page is to be looked at next, not only what changed. */
  private whole = false;
  /** What the page lacked when it was last looked at: only its appearance is worth another look. */
  private lacks: Look | undefined;

  /** Looks until the topic is there or another script takes over. */
  start(): void {
    if (this.over) return;
    if (isTiny()) {
      addEventListener('resize', () => whenIdle(() => this.start(), 200), { once: true });
      return;
    }
    this.observe(document);
    for (const event of SHOWING) addEventListener(event, this, { capture: true, passive: true });
    this.lookAtPage();
  }

  handleEvent(): void {
    this.soon(true);
  }

  /** Rendered text costs least once the page is laid out; hidden text is looked at when a click may have shown it. */
  private lookAtPage(): void {
    this.places.clear();
    if (document.designMode === 'on') return;
    // biome-ignore lint/performance/useDomNodeTextContent: after load rendered text is cheaper, and has no scripts
    const own = document.hidden ? document.body?.textContent : document.body?.innerText;
    let text = own ?? document.documentElement.textContent ?? '';
    if (document.body?.firstElementChild !== null)
      this.meet(shadowRootsIn(document, this.looked || text.length < SHELL));
    for (const root of this.roots) if (root.isConnected) text += `\n${root.textContent}`;
    this.looked = true;
    this.lacks = lacking(text);
    if (!this.lacks) this.wake();
  }

  /** Watches those shadow roots that were not known, and gives them. */
  private meet(roots: readonly ShadowRoot[]): ShadowRoot[] {
    const fresh = roots.filter((root) => !this.roots.has(root));
    for (const root of fresh) {
      this.roots.add(root);
      this.observe(root);
    }
    return fresh;
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
        this.places.add(node.nodeType === Node.TEXT_NODE ? target : node);
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

  private textOf(place: Node): string {
    if (!place.isConnected) return '';
    const below = (place as Element).localName === undefined ? [] : shadowRootsIn(place);
    return [place, ...this.meet(below)].map(({ textContent }) => `${textContent}\n`).join('');
  }

  private soon(whole: boolean): void {
    this.whole ||= whole;
    if (this.waiting) return;
    this.waiting = true;
    setTimeout(() => whenIdle(() => this.look(), 200), PAUSE);
  }

  private look(): void {
    if (this.over) return;
    const { whole } = this;
    this.waiting = false;
    this.whole = false;
    if (whole) this.lookAtPage();
    else this.lookAtPlaces();
  }

  private wake(): void {
    this.stop();
    void insist('wake');
  }

  stop(): void {
    this.over = true;
    this.observer.disconnect();
    for (const event of SHOWING) removeEventListener(event, this, { capture: true });
  }
}

/** A frame may be hidden or be made large later. */
const isTiny = (): boolean =>
  window !== window.top && (window.innerWidth < TINY || window.innerHeight < TINY);

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

/** Where the reader is at work already there is nothing to look for. */
function begin(): void {
  const sentinel = new Sentinel();
  takeOver('sentinel', () => sentinel.stop());
  if (!isAlive('reader')) whenLoaded(() => whenIdle(() => sentinel.start(), 2000));
}

begin();
