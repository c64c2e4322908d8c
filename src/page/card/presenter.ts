import { h, render } from 'preact';
import { languageOf } from '../../engine/language';
import { tokens } from '../../engine/token';
import type { FindingContext } from '../../model/context';
import type { Report } from '../../model/report';
import type { Span } from '../../model/span';
import { t } from '../../platform/i18n';
import { send } from '../../platform/sender';
import type { Settings } from '../../platform/settings';
import { Card } from '../../ui/card/Card';
import type { ReportedFigure } from '../../ui/page/findings';
import type { Geometry, Point } from '../geometry';
import type { Mark } from '../marks';
import { elementOf } from '../visible';
import { drag } from './drag';
import { Host } from './host';
import { place } from './place';
import { themeBeside } from './theme';

/** A card waits this long for its context before it shows without. */
const PATIENCE = 150;
/** After this long an unanswered question is asked once more. */
const AGAIN = 500;

interface Shown {
  readonly mark: Mark;
  readonly at: Point | undefined;
  readonly host: Host;
  /** What had the focus before the card took it. */
  readonly before: HTMLElement | undefined;
  context?: FindingContext | null;
  pinned: boolean;
  moved: boolean;
}

/** What a card needs to know of its page. */
export interface CardPage {
  readonly document: Document;
  readonly geometry: Geometry;
  settings(): Settings;
  report(): Report | undefined;
  wordsOf(span: Span): string;
  opened(mark: Mark): void;
  closed(): void;
}

/** Shows one card at a time. */
export class Presenter {
  private shown: Shown | undefined;

  constructor(private readonly page: CardPage) {}

  get mark(): Mark | undefined {
    return this.shown?.mark;
  }

  get isPinned(): boolean {
    return this.shown?.pinned ?? false;
  }

  owns(target: EventTarget | null): boolean {
    return this.shown?.host.owns(target) ?? false;
  }

  box(): DOMRect | undefined {
    return this.shown?.host.panel.getBoundingClientRect();
  }

  /** Shows the card of a mark, by the line at a point; other cards close. */
  async open(mark: Mark, at?: Point, { focus = false, announce = '' } = {}): Promise<void> {
    this.close();
    const before = focus ? focused(this.page.document) : undefined;
    const host = new Host(this.page.document);
    const shown: Shown = { mark, at, host, before, pinned: false, moved: false };
    this.shown = shown;
    const asked = this.ask(shown);
    await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    if (this.shown !== shown) return;
    await this.present(shown);
    if (this.shown !== shown) return;
    if (focus) host.panel.focus({ preventScroll: true });
    if (announce) host.announce(announce);
    this.page.opened(mark);
  }

  close(): void {
    const { shown } = this;
    if (!shown) return;
    this.shown = undefined;
    render(null, shown.host.panel);
    shown.host.remove();
    if (shown.before?.isConnected) shown.before.focus({ preventScroll: true });
    this.page.closed();
  }

  /** The page moved under the card: it follows its words, and closes when they are out of sight. */
  follow(): void {
    const { shown } = this;
    if (!shown || shown.moved) return;
    const rects = this.page.geometry.rectsOf(shown.mark.parts);
    const { innerHeight } = this.page.document.defaultView as Window;
    if (rects.some(({ bottom, top }) => bottom > 0 && top < innerHeight))
      void place(shown.host.panel, rects, undefined);
    else if (!shown.pinned) this.close();
  }

  private async ask(shown: Shown): Promise<void> {
    const { id } = shown.mark.finding;
    let answer = await send('context', id);
    if (!answer.ok) {
      // The background may have lost the report and is being told again.
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
      answer = await send('context', id);
    }
    shown.context = answer.ok ? answer.value : null;
    if (this.shown === shown && shown.host.panel.isConnected) await this.present(shown);
  }

  private async present(shown: Shown): Promise<void> {
    const { host, mark, at } = shown;
    this.draw(shown);
    if (!host.panel.isConnected) {
      const element = elementOf(mark.parts);
      host.panel.dataset.theme = themeBeside(element, this.page.settings().theme);
      host.mount(element);
      host.show();
    }
    if (!shown.moved) await place(host.panel, this.page.geometry.rectsOf(mark.parts), at);
  }

  private draw(shown: Shown): void {
    const { host, mark, context, pinned } = shown;
    const { words } = mark.finding;
    host.label(t('card_label', words));
    const props = {
      finding: mark.finding,
      language: languageOf(tokens(words, 0, words.length)),
      figure: this.figureOf(context),
      context,
      pinned,
      wordsOf: (span: Span) => this.page.wordsOf(span),
      pin: () => this.pin(shown, !shown.pinned),
      close: () => this.close(),
      grab: (event: PointerEvent) => this.grab(shown, event),
    };
    render(h(Card, props), host.panel);
  }

  private pin(shown: Shown, pinned: boolean): void {
    shown.pinned = pinned;
    this.draw(shown);
  }

  private grab(shown: Shown, event: PointerEvent): void {
    drag(shown.host.panel, event, () => {
      shown.moved = true;
      if (!shown.pinned) this.pin(shown, true);
    });
  }

  private figureOf(context: FindingContext | null | undefined): ReportedFigure | undefined {
    const { findings = [] } = this.page.report() ?? {};
    const figure = context?.figure && findings.find(({ id }) => id === context.figure);
    return figure && figure.kind === 'figure' ? figure : undefined;
  }
}

/** The focused element, through open shadow roots; the body stands for none. */
function focused(document: Document): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && at !== document.body ? (at as HTMLElement) : undefined;
}
