import type { Span } from '../model/span';
import { t } from '../platform/i18n';
import { onPageSettings, readPageSettings } from '../platform/page-settings';
import { isConnected, onVerbs, send } from '../platform/sender';
import type { Settings } from '../platform/settings';
import { Intent } from './card/intent';
import { Presenter } from './card/presenter';
import { bringIntoView, Cursor } from './cursor';
import { Geometry, type Point } from './geometry';
import { endLife, newLife } from './life';
import type { Mark } from './marks';
import { Page } from './page';
import { followMouse, followTouch } from './pointer';
import { Updates } from './updates';

/** How long the pointer may be away from mark and card before the card closes. */
const GRACE = 300;
/** When a page that changed much is read again, in milliseconds. */
const REST = 2500;
/** How long words that were jumped to stay lit. */
const LIT = 2500;

/** The reader of one frame: reads, marks, reports, shows cards. Its signal ends all of it. */
class Reader {
  private readonly page: Page;
  private readonly geometry = new Geometry(document);
  private readonly cursor = new Cursor(this.geometry);
  private readonly updates: Updates;
  private readonly card: Presenter;
  private readonly intent: Intent<Mark>;
  private reported = '';

  constructor(
    private settings: Settings,
    private readonly signal: AbortSignal,
  ) {
    this.updates = new Updates(() => this.update(), signal);
    this.page = new Page(
      document,
      () => this.updates.request(),
      () => this.updates.later(REST),
      signal,
    );
    this.card = this.presenter();
    this.intent = new Intent<Mark>(
      {
        open: (mark, at) => void this.card.open(mark, at),
        close: () => this.card.close(),
        box: () => this.card.box(),
      },
      { dwell: () => this.settings.dwell, grace: GRACE },
    );
  }

  start(): void {
    const { signal, card } = this;
    this.page.painter.style(this.settings.markStyle);
    signal.addEventListener('abort', () => this.card.close());
    const pointer = {
      document,
      geometry: this.geometry,
      shadowRoots: this.page.watch.roots,
      marks: () => this.page.found?.marks,
    };
    followMouse(pointer, this.intent, card, signal);
    followTouch(pointer, (mark, at) => void this.openHeld(mark, at), signal);
    this.followPage();
    this.obey();
    this.updates.request(0);
  }

  private presenter(): Presenter {
    return new Presenter({
      document,
      geometry: this.geometry,
      settings: () => this.settings,
      report: () => this.page.found?.report,
      wordsOf: ({ start, end }) => this.page.found?.layout.text.slice(start, end) ?? '',
      changed: (mark) => this.page.painter.paint('current', mark?.parts ?? []),
    });
  }

  private async update(): Promise<number> {
    if (!isConnected()) {
      endLife('reader');
      return 0;
    }
    const cost = await this.page.update(this.settings);
    await this.report();
    const open = this.card.mark;
    if (open && !this.page.found?.marks.byId(open.finding.id)) this.closeCard();
    return cost;
  }

  /** Sends the report where it says something new; one after the other, so that the last one stays. */
  private async report(): Promise<void> {
    const report = this.page.found?.report;
    if (!report) return;
    const { url, article, findings } = report;
    const places = findings.map(({ id, span }) => `${id}@${span.start}`);
    const news = JSON.stringify([url, article, places]);
    if (news === this.reported) return;
    this.reported = news;
    await send('report', report);
  }

  private followPage(): void {
    const { signal } = this;
    const options = { signal, capture: true, passive: true };
    addEventListener('scroll', () => requestAnimationFrame(() => this.card.follow()), options);
    addEventListener('resize', () => this.card.follow(), options);
    for (const name of ['popstate', 'hashchange', 'focusin', 'click', 'toggle'])
      addEventListener(name, () => this.updates.request(), options);
    addEventListener('keydown', (event) => this.key(event), { signal, capture: true });
    onPageSettings((now) => this.apply(now), signal);
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.card.mark) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.closeCard();
  }

  /** Where it is on is the background's to say: the reader takes its leave and asks again. */
  private apply(now: Settings): void {
    const before = this.settings;
    this.settings = now;
    this.page.painter.style(now.markStyle);
    if (now.languages.join() !== before.languages.join()) this.updates.request(0);
    if (now.paused === before.paused && now.sitesOff.join() === before.sitesOff.join()) return;
    endLife('reader');
    void send('wake');
  }

  private obey(): void {
    onVerbs(
      {
        reveal: (id) =>
          this.reveal(this.page.found?.report.findings.find((f) => f.id === id)?.span),
        revealSpan: (span) => this.reveal(span),
        step: (direction) => this.step(direction),
        open: () => this.openCurrent(),
        refresh: () => {
          // The address may have changed under the same document, and with it what is reported.
          this.reported = '';
          this.updates.request(0);
        },
      },
      this.signal,
    );
  }

  private reveal(span: Span | undefined): boolean {
    const parts = (span && this.page.found?.layout.locate(span)) ?? [];
    if (!parts.some(({ origin }) => origin.isConnected)) return false;
    bringIntoView({ parts }, this.geometry);
    this.page.painter.paint('shown', parts);
    setTimeout(() => this.signal.aborted || this.page.painter.paint('shown', []), LIT);
    return true;
  }

  private step(direction: 'next' | 'previous'): void {
    const marks = this.page.found?.marks;
    const mark = marks && this.cursor.step(marks, direction);
    if (!marks || !mark) return;
    bringIntoView(mark, this.geometry);
    this.intent.reset();
    const count = t('card_step', marks.all.indexOf(mark) + 1, marks.all.length, mark.finding.words);
    void this.card.open(mark, undefined, { announce: count });
  }

  private openCurrent(): void {
    const marks = this.page.found?.marks;
    const mark = marks && (this.cursor.at(marks) ?? this.cursor.step(marks, 'next'));
    if (!mark) return;
    bringIntoView(mark, this.geometry);
    this.intent.reset();
    void this.card.open(mark, undefined, { focus: true });
  }

  /** Opened by a finger: it stays until a tap elsewhere. */
  private async openHeld(mark: Mark, at: Point): Promise<void> {
    await this.card.open(mark, at);
    const closed = new AbortController();
    addEventListener(
      'pointerdown',
      ({ target }) => {
        if (this.card.owns(target)) return;
        closed.abort();
        this.closeCard();
      },
      { signal: AbortSignal.any([closed.signal, this.signal]), capture: true },
    );
  }

  private closeCard(): void {
    this.intent.reset();
    this.card.close();
  }
}

async function begin(life: AbortSignal): Promise<void> {
  const settings = await readPageSettings();
  if (!life.aborted) new Reader(settings, life).start();
}

void begin(newLife('reader'));
