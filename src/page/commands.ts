import type { FindingId } from '../model/finding';
import type { Span } from '../model/span';
import { t } from '../platform/i18n';
import type { Presenter } from './card/presenter';
import { bringIntoView, Cursor } from './cursor';
import type { Geometry } from './geometry';
import type { Page } from './page';

/** How long words that were jumped to stay lit, in milliseconds. */
const LIT = 2500;

/** What the popup and the keyboard ask of a page. */
export class Commands {
  private readonly cursor: Cursor;
  private light: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: Page,
    private readonly card: Presenter,
    private readonly geometry: Geometry,
    private readonly signal: AbortSignal,
  ) {
    this.cursor = new Cursor(geometry);
  }

  /** Scrolls to a finding and lights it; false where it is gone. */
  reveal(id: FindingId): boolean {
    const finding = this.page.found?.report.findings.find((one) => one.id === id);
    return finding !== undefined && this.revealSpan(finding.span);
  }

  revealSpan(span: Span): boolean {
    const parts = this.page.found?.layout.locate(span) ?? [];
    if (!parts.some(({ origin }) => origin.isConnected)) return false;
    bringIntoView({ parts }, this.geometry);
    this.page.painter.paint('shown', parts);
    clearTimeout(this.light);
    this.light = setTimeout(() => this.signal.aborted || this.page.painter.paint('shown', []), LIT);
    return true;
  }

  /** Shows the card of the next or previous mark and tells which of how many it is. */
  step(direction: 'next' | 'previous'): void {
    const marks = this.page.found?.marks;
    const mark = marks && this.cursor.step(marks, direction);
    if (!mark) return;
    bringIntoView(mark, this.geometry);
    const { all } = marks;
    const announce = t('card_step', all.indexOf(mark) + 1, all.length, mark.finding.words);
    void this.card.open(mark, undefined, { announce });
  }

  /** Opens the card of the current mark and goes into it. */
  open(): void {
    const marks = this.page.found?.marks;
    const mark = marks && (this.cursor.at(marks) ?? this.cursor.step(marks, 'next'));
    if (!mark) return;
    bringIntoView(mark, this.geometry);
    void this.card.open(mark, undefined, { focus: true });
  }
}
