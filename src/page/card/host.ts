import { locale } from '../../platform/i18n';
import styles from '../../ui/card/card.css?inline';
import tokens from '../../ui/tokens.css?inline';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Nothing that a page says about its elements may reach the host: inside the root `!important` wins. */
const GUARD = `:host{all:initial!important;display:block!important;position:fixed!important;
inset:0 auto auto 0!important;width:0!important;height:0!important;visibility:visible!important;
opacity:1!important;transform:none!important;filter:none!important;pointer-events:auto!important}`;

/** The palette is set on the card itself, out of reach of the page's rules for our host. */
const palette = tokens.replace(/:host\(([^()]*)\)/g, '.card$1').replaceAll(':host', '.card');

/** The one element that we put into a page, while a card is open: a closed room with its own styles. */
export class Host {
  /** The card's box, in the top layer. */
  readonly panel: HTMLElement;
  private readonly element: HTMLElement;
  private readonly status: HTMLElement;

  constructor(private readonly document: Document) {
    this.element = this.create('trade-context-card');
    const root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(GUARD + palette + styles);
    root.adoptedStyleSheets = [sheet];
    this.panel = this.create('div');
    this.panel.className = 'card';
    this.panel.popover = 'manual';
    this.panel.tabIndex = -1;
    this.panel.setAttribute('role', 'dialog');
    this.panel.lang = locale();
    this.status = this.create('p');
    this.status.className = 'status';
    this.status.setAttribute('role', 'status');
    this.status.lang = locale();
    root.append(this.panel, this.status);
  }

  /** Where a press on the card arrives as seen from the page. */
  owns(target: EventTarget | null): boolean {
    return target === this.element;
  }

  /** Puts the host where it can be used: outside an open modal dialog everything is inert. */
  mount(beside: Element | undefined): void {
    const parent = modalAround(this.document, beside) ?? this.document.documentElement;
    if (this.element.parentNode !== parent) parent.append(this.element);
  }

  /** Shown last, it lies above whatever else is in the top layer. */
  show(): void {
    if (this.panel.matches(':popover-open')) this.panel.hidePopover();
    const { currentCSSZoom = 1 } = this.element as { currentCSSZoom?: number };
    this.panel.style.zoom = String(1 / currentCSSZoom);
    this.panel.showPopover();
  }

  /** Screen readers tell what changes in a region that is already there. */
  announce(words: string): void {
    setTimeout(() => {
      this.status.textContent = words;
    }, 100);
  }

  label(words: string): void {
    this.panel.setAttribute('aria-label', words);
  }

  remove(): void {
    this.element.remove();
  }

  private create(name: string): HTMLElement {
    return this.document.createElementNS(XHTML, name) as HTMLElement;
  }
}

function modalAround(document: Document, beside: Element | undefined): Element | undefined {
  const around = beside?.closest('dialog:modal');
  return around ?? [...document.querySelectorAll('dialog:modal')].at(-1);
}
