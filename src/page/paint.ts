import type { Settings } from '../platform/settings';
import type { Located } from '../text/reading';
import { markCss } from '../ui/marks';
import { sameParts } from './marks';

/** `mark` on every mention, `current` under the keyboard's cursor or an open card, `shown` after a jump. */
export type Layer = 'mark' | 'current' | 'shown';

const LAYERS: readonly Layer[] = ['mark', 'current', 'shown'];

const ruleOf = (name: string, style: string): string => `::highlight(${name}){${style}}`;

/**
 * Paints words without touching the page's tree. Its scripts can see that something is painted: the
 * registry of highlights and the list of adopted sheets are theirs too.
 */
export class Painter {
  /** Names of this load only, so that a page's own highlights and styles do not meet them by chance. */
  private readonly suffix = Math.random().toString(36).slice(2, 10);
  private readonly painted = new Map<Layer, readonly Located<Text>[]>();
  private readonly highlights = new Map<Layer, Highlight | undefined>();
  private readonly sheet = new CSSStyleSheet();
  private readonly roots = new Set<Document | ShadowRoot>();

  constructor(document: Document, signal: AbortSignal) {
    this.adopt(document);
    signal.addEventListener('abort', () => this.remove());
  }

  /** Highlights in a shadow root are drawn by the styles of that root. */
  adopt(root: Document | ShadowRoot): void {
    this.roots.add(root);
    const sheets = [...root.adoptedStyleSheets];
    if (!sheets.includes(this.sheet)) root.adoptedStyleSheets = [...sheets, this.sheet];
  }

  /** Styles again what the page restyled, and lets go of shadow roots that left it. */
  refresh(): void {
    for (const root of this.roots)
      if (root.isConnected) this.adopt(root);
      else this.roots.delete(root);
  }

  style(markStyle: Settings['markStyle']): void {
    const rules = [
      ruleOf(this.name('mark'), markCss(markStyle)),
      ruleOf(this.name('current'), 'background-color:rgb(214 158 46/.3);'),
      ruleOf(this.name('shown'), 'background-color:rgb(214 158 46/.45);'),
    ];
    this.sheet.replaceSync(`@media screen{${rules.join('')}}`);
  }

  paint(layer: Layer, parts: readonly Located<Text>[]): void {
    const name = this.name(layer);
    const before = this.painted.get(layer) ?? [];
    if (sameParts(before, parts) && this.isIntact(layer)) return;
    this.painted.set(layer, parts);
    const highlight = parts.length > 0 ? this.highlightOf(layer, parts) : undefined;
    this.highlights.set(layer, highlight);
    if (highlight) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  }

  /** The registry is the page's too: it may clear it, or set a highlight of its own in our place. */
  private isIntact(layer: Layer): boolean {
    const highlight = this.highlights.get(layer);
    const isThere = CSS.highlights.get(this.name(layer)) === highlight;
    return isThere && (highlight?.size ?? 0) === (this.painted.get(layer)?.length ?? 0);
  }

  private highlightOf(layer: Layer, parts: readonly Located<Text>[]): Highlight {
    const highlight = new Highlight();
    highlight.priority = LAYERS.indexOf(layer);
    for (const { origin, start, end } of parts)
      highlight.add(
        new StaticRange({
          startContainer: origin,
          startOffset: start,
          endContainer: origin,
          endOffset: end,
        }),
      );
    return highlight;
  }

  private name(layer: Layer): string {
    return `words-${layer}-${this.suffix}`;
  }

  private remove(): void {
    for (const layer of LAYERS) CSS.highlights.delete(this.name(layer));
    for (const root of this.roots)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== this.sheet);
  }
}
