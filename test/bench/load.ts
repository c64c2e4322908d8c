import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { executableOf, HOW_TO_INSTALL } from '../browser/installed';
import { type Cost, costOf, type TraceEvent } from './trace';
import type { Variant } from './variants';

/** One load of one page: its cost, the DOM mutations once it was parsed, the heap after collection. */
export interface Load extends Cost {
  readonly mutations: number;
  /** Bytes of JavaScript heap in the page's process, all worlds. */
  readonly heap: number;
}

const CATEGORIES = 'devtools.timeline,v8,toplevel,blink.user_timing';
const SETTLED = 1000;

/** Counts what changes in the document once it is parsed: extensions run only then. */
const COUNT = `addEventListener('DOMContentLoaded', () => {
  globalThis.mutations = 0;
  new MutationObserver((records) => { globalThis.mutations += records.length; })
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
});`;

/** A browser with one variant's extension, kept open so that variants can be interleaved. */
export class Bench {
  private constructor(
    readonly variant: Variant,
    readonly context: BrowserContext,
    private readonly browser: CDPSession,
  ) {}

  static async open(variant: Variant): Promise<Bench> {
    const executablePath = executableOf('chromium') ?? executableOf('chrome');
    if (!executablePath) throw new Error(HOW_TO_INSTALL);
    const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'bench-')), {
      executablePath,
      headless: true,
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        '--js-flags=--expose-gc',
      ],
      ignoreDefaultArgs: ['--disable-extensions'],
    });
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('no DevTools session with the browser');
    if (variant.extension)
      await browser.send('Extensions.loadUnpacked' as never, { path: variant.extension } as never);
    return new Bench(variant, context, browser);
  }

  async load(url: string): Promise<Load> {
    const page = await this.context.newPage();
    const tab = await this.context.newCDPSession(page);
    await page.addInitScript(COUNT);
    const trace = await this.traced(() => page.goto(url, { waitUntil: 'load' }), page);
    await tab.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await tab.send('Runtime.getHeapUsage');
    const mutations = await page.evaluate<number>('globalThis.mutations ?? 0');
    await page.close();
    return { ...costOf(trace, mainThread(trace, url)), mutations, heap };
  }

  private async traced(act: () => Promise<unknown>, page: Page): Promise<TraceEvent[]> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
    this.browser.on('Tracing.dataCollected', collect);
    await this.browser.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES.split(',') },
    });
    await act();
    await page.waitForTimeout(SETTLED);
    const done = new Promise((resolve) => this.browser.once('Tracing.tracingComplete', resolve));
    await this.browser.send('Tracing.end');
    await done;
    this.browser.off('Tracing.dataCollected', collect);
    return events;
  }

  close = (): Promise<void> => this.context.close();
}

interface Commit extends TraceEvent {
  readonly args?: {
    readonly data?: { readonly url?: string; readonly isOutermostMainFrame?: boolean };
  };
}

/** The thread on which the page's document was committed. */
function mainThread(trace: readonly TraceEvent[], url: string): { pid: number; tid: number } {
  const commit = trace.find(
    (event) => event.name === 'CommitLoad' && (event as Commit).args?.data?.url === url,
  );
  if (!commit) throw new Error(`the trace holds no load of ${url}`);
  return commit;
}
