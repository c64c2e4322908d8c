import { onPageSettings, readPageSettings } from '../platform/page-settings';
import { insist, isConnected, onVerbs, send } from '../platform/sender';
import type { Settings } from '../platform/settings';
import { Intent } from './card/intent';
import { Presenter } from './card/presenter';
import { Commands } from './commands';
import { Geometry, type Point } from './geometry';
import { endLife, takeOver } from './life';
import type { Mark } from './marks';
import { Page } from './page';
import { followMouse, followTouch } from './pointer';
import { Reporter } from './reporter';
import { Updates } from './updates';

/** How long the pointer may be away from mark and card before the card closes, in milliseconds. */
const GRACE = 300;
/** When a page that changed much is read again, in milliseconds. */
const REST = 2500;

/** Events after which text may show that did not before, or the address may be another. */
const NEWS = ['popstate', 'hashchange', 'focusin', 'click', 'toggle'];

/** The reader of one frame: reads, marks, reports, shows cards. Its signal ends all of it. */
class Reader {
  private readonly geometry = new Geometry(document);
  private readonly reporter = new Reporter();
  private readonly updates: Updates;
  private readonly page: Page;
  private readonly card: Presenter;
  private readonly intent: Intent<Mark>;

  constructor(
    private settings: Settings,
    private readonly signal: AbortSignal,
  ) {
    const changed = (): void => this.updates.request();
    const later = (): void => this.updates.later(REST);
    this.updates = new Updates(() => this.update(), signal);
    this.page = new Page(document, changed, later, signal);
    this.card = this.presenter();
    this.intent = this.intentOf(this.card);
  }

  start(): void {
    this.page.painter.style(this.settings.markStyle);
    this.signal.addEventListener('abort', () => {
      this.intent.reset();
      this.card.close();
    });
    this.followPointer();
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
      opened: (mark) => this.page.painter.paint('current', mark.parts),
      closed: () => {
        this.page.painter.paint('current', []);
        this.intent.reset();
      },
    });
  }

  private intentOf(card: Presenter): Intent<Mark> {
    const openable = {
      open: (mark: Mark, at: Point) => void card.open(mark, at),
      close: () => card.close(),
      box: () => card.box(),
    };
    return new Intent<Mark>(openable, { dwell: () => this.settings.dwell, grace: GRACE });
  }

  private async update(): Promise<number> {
    if (!isConnected()) {
      endLife('reader');
      return 0;
    }
    const cost = await this.page.update(this.settings);
    await this.reporter.send(this.page.found?.report);
    const open = this.card.mark;
    if (open && !this.page.found?.marks.byId(open.finding.id)) this.card.close();
    return cost;
  }

  private followPointer(): void {
    const pointer = {
      document,
      geometry: this.geometry,
      shadowRoots: this.page.watch.roots,
      marks: () => this.page.found?.marks,
    };
    followMouse(pointer, this.intent, this.card, this.signal);
    followTouch(pointer, this.card, this.signal);
  }

  private followPage(): void {
    const { signal, card } = this;
    const options = { signal, capture: true, passive: true };
    const follow = (): void => {
      if (card.mark) requestAnimationFrame(() => card.follow());
    };
    for (const name of ['scroll', 'resize']) addEventListener(name, follow, options);
    for (const name of NEWS) addEventListener(name, () => this.updates.request(), options);
    addEventListener('pagehide', () => this.leave(), { signal });
    addEventListener('keydown', (event) => this.press(event), { signal, capture: true });
    onPageSettings((now) => this.apply(now), signal);
    addEventListener('pageshow', (event) => void this.comeBack(event), { signal });
  }

  /** What is known of a tab goes with its page; a frame may go alone. */
  private leave(): void {
    this.reporter.leave();
    if (window !== window.top) void send('leave');
  }

  /** A page that was put away, to be shown again by the back button, heard nothing of the settings meanwhile. */
  private async comeBack({ persisted }: PageTransitionEvent): Promise<void> {
    if (!persisted) return;
    this.reporter.comeBack();
    void this.reporter.send(this.page.found?.report);
    this.apply(await readPageSettings());
  }

  /** Escape closes the card and nothing of the page's. */
  private press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.card.mark) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.card.close();
  }

  /** Where it is on is the background's to say: the reader takes its leave and asks again. */
  private apply(now: Settings): void {
    const before = this.settings;
    this.settings = now;
    this.page.painter.style(now.markStyle);
    if (now.languages.join() !== before.languages.join()) this.updates.request(0);
    if (now.paused === before.paused && now.sitesOff.join() === before.sitesOff.join()) return;
    endLife('reader');
    void insist('wake');
  }

  private obey(): void {
    const commands = new Commands(this.page, this.card, this.geometry, this.signal);
    const verbs = {
      reveal: (id: string) => commands.reveal(id),
      revealSpan: (span: { start: number; end: number }) => commands.revealSpan(span),
      step: (direction: 'next' | 'previous') => commands.step(direction),
      open: () => commands.open(),
      refresh: () => {
        this.reporter.forget();
        void this.reporter.send(this.page.found?.report);
      },
    };
    onVerbs(verbs, this.signal);
  }
}

async function begin(): Promise<void> {
  const life = new AbortController();
  takeOver('reader', () => life.abort());
  const settings = await readPageSettings();
  // The document may have given way to another meanwhile: in Firefox its window answers nothing any more.
  if (!life.signal.aborted && document.defaultView) new Reader(settings, life.signal).start();
}

void begin();
