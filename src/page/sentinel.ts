import { type Look, lacking } from '../engine/gate';
import { insist, onVerb } from '../platform/sender';
import { idle } from './idle';
import { isAlive, newLife } from './life';
import { shadowRootsIn } from './shadow';

/** Changes are looked at together, this many milliseconds after the first of them. */
const PAUSE = 150;
/** A page whose `load` is held up, by a picture that hangs, is looked at this many milliseconds after its tree is there. */
const PATIENCE = 3000;
/** Beyond this many changed places the whole page is cheaper to look at. */
const PLACES = 2000;

/**
 * Runs in every page and frame and costs next to nothing: one look at the text after the page
 * has loaded, further ones at what is added later or may have been shown by a click. Where both countries and trade are named it has the
 * reader fetched and stops.
 */
class Sentinel {
  private readonly observer = new MutationObserver((records) => this.note(records));
  private readonly roots = new Set<ShadowRoot>();
  private readonly places = new Set<Node>();
  private readonly done = new AbortController();
  private waiting = false;
  /** The whole page is to be looked at next, not only what changed. */
  private whole = false;
  /** What the page lacked when it was last looked at: only its appearance is worth another look. */
  private lacks: Look | undefined;

  /** Looks until the topic is there or `life` is over. */
  constructor(private readonly life: AbortSignal) {
    life.addEventListener('abort', () => this.stop());
  }

  start(): void {
    const { signal } = this.done;
    this.observe(document);
    for (const event of ['focusin', 'click', 'toggle'])
      addEventListener(event, () => this.soon(true), {
        signal,
        capture: true,
        passive: true,
      });
    this.lookAtPage();
  }

  /** Rendered text costs least once the page is laid out; hidden text is looked at when a click may have shown it. */
  private lookAtPage(): void {
    this.places.clear();
    if (document.designMode === 'on') return;
    for (const root of shadowRootsIn(document)) {
      if (this.roots.has(root)) continue;
      this.roots.add(root);
      this.observe(root);
    }
    // biome-ignore lint/performance/useDomNodeTextContent: after load rendered text is cheaper, and has no scripts
    const own = document.hidden ? document.body?.textContent : document.body?.innerText;
    const texts = [own ?? document.documentElement.textContent ?? ''];
    for (const root of this.roots) if (root.isConnected) texts.push(root.textContent ?? '');
    this.lacks = lacking(texts.join('\n'));
    if (!this.lacks) this.wake();
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

  private lookAtPlaces(): void {
    let text = '';
    if (this.places.size <= PLACES)
      for (const place of this.places) if (place.isConnected) text += `${place.textContent}\n`;
    const hosts = this.places.size > PLACES || [...this.places].some(mayHost);
    this.places.clear();
    if (hosts || this.lacks?.(text)) this.lookAtPage();
  }

  private soon(whole: boolean): void {
    this.whole ||= whole;
    if (this.waiting) return;
    this.waiting = true;
    setTimeout(async () => {
      await idle(200);
      this.waiting = false;
      if (!this.done.signal.aborted) this.look();
    }, PAUSE);
  }

  private look(): void {
    const { whole } = this;
    this.whole = false;
    if (whole) this.lookAtPage();
    else this.lookAtPlaces();
  }

  /** When it is switched on again for the site, the reader is fetched again. */
  private wake(): void {
    this.stop();
    void insist('wake');
    onVerb('refresh', () => !isAlive('reader') && void insist('wake'), this.life);
  }

  private stop(): void {
    this.observer.disconnect();
    this.done.abort();
  }
}

/** Whether something with a shadow root of its own may have come. */
const mayHost = (node: Node): boolean =>
  (node as Element).localName?.includes('-') || Boolean((node as Element).shadowRoot);

const happens = (event: string): Promise<unknown> =>
  new Promise((resolve) => addEventListener(event, resolve, { once: true }));

/** After `load` nothing has to be laid out for the look alone. */
async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  const load = happens('load');
  if (document.readyState === 'loading') await happens('DOMContentLoaded');
  await Promise.race([load, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

async function begin(life: AbortSignal): Promise<void> {
  await loaded();
  await idle(2000);
  if (!life.aborted) new Sentinel(life).start();
}

void begin(newLife('sentinel'));
