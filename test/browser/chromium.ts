import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  type ConsoleMessage,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import type { Driver, LaunchOptions, Popup } from './driver';
import { until } from './driver';
import { NestedSession } from './nested';

const FLAGS = [
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--lang=en-US',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/** What is open in a closed shadow root. */
const CARD = `function () {
  const panel = this.querySelector(':popover-open');
  if (!panel) return undefined;
  const { x, y, width, height } = panel.getBoundingClientRect();
  return { words: panel.innerText.trim(), box: { x, y, width, height } };
}`;

/** Where a document's body lies: headless, the popup's window has not the body's size. */
const BODY = `(() => {
  const { x, y, width, height } = document.body.getBoundingClientRect();
  return { x, y, width, height };
})()`;

interface Card {
  readonly words: string;
  readonly box: { x: number; y: number; width: number; height: number };
}

interface DomNode {
  readonly nodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

function closedRoots(node: DomNode): DomNode[] {
  const roots = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...roots, ...(node.children ?? []).flatMap(closedRoots)];
}

class ChromiumPopup implements Popup {
  constructor(private readonly session: NestedSession) {}

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send<{
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  text = (): Promise<string> => this.evaluate<string>("document.body?.innerText ?? ''");

  close = (): Promise<void> => this.evaluate('void setTimeout(() => window.close())');

  async click(selector: string, text = ''): Promise<void> {
    const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => (e.innerText || e.ariaLabel || e.title || '').includes(${JSON.stringify(text)}))`;
    const at = await this.evaluate<{ x: number; y: number } | undefined>(
      `(() => { const e = ${find}; e?.scrollIntoView({ block: 'center', behavior: 'instant' }); const b = e?.getBoundingClientRect(); return b && { x: b.x + b.width / 2, y: b.y + b.height / 2 }; })()`,
    );
    if (!at) throw new Error(`nothing to click: ${selector} ${text}`);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.session.send('Input.dispatchMouseEvent', {
        type,
        ...at,
        button: 'left',
        clickCount: 1,
      });
  }

  async screenshot(): Promise<Buffer> {
    const clip = await this.evaluate<Card['box']>(BODY);
    const { data } = await this.session.send<{ data: string }>('Page.captureScreenshot', {
      clip: { ...clip, scale: 1 },
      captureBeyondViewport: true,
    });
    return Buffer.from(data, 'base64');
  }
}

class ChromiumDriver implements Driver {
  readonly closed: Promise<unknown>;
  private failures: string[] = [];

  constructor(
    readonly name: string,
    private readonly context: BrowserContext,
    private readonly browser: CDPSession,
    private readonly page: Page,
    private readonly tab: CDPSession,
    private readonly extension: string,
    private readonly profile: string,
  ) {
    this.closed = new Promise((done) => context.once('close', done));
    tab.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { url = '', stackTrace, text, exception } = exceptionDetails;
      const origin = stackTrace?.callFrames[0]?.url ?? url;
      if (origin.includes(extension)) this.failures.push(exception?.description ?? text);
    });
    const note = (message: ConsoleMessage) => {
      const isOurs = message.location().url.includes(extension);
      if (isOurs && message.type() === 'error') this.failures.push(message.text());
    };
    page.on('console', note);
    for (const worker of context.serviceWorkers()) worker.on('console', note);
    context.on('serviceworker', (worker) => worker.on('console', note));
  }

  async goto(url: string): Promise<void> {
    this.failures = [];
    await this.page.goto(url, { waitUntil: 'load' });
  }

  evaluate = <T>(expression: string): Promise<T> => this.page.evaluate(expression) as Promise<T>;

  movePointer = (x: number, y: number): Promise<void> => this.page.mouse.move(x, y, { steps: 4 });

  press = (key: string): Promise<void> => this.page.keyboard.press(key);

  /** Headless Chromium has no window that could receive the shortcut: the event itself is given. */
  async command(name: string): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const event = chrome.commands.onCommand as unknown as {
        dispatch(command: string, tab?: chrome.tabs.Tab): void;
      };
      event.dispatch(command, tab);
    }, name);
  }

  screenshot = (): Promise<Buffer> => this.page.screenshot();

  /** A picture, not a PDF: highlights that are not drawn split its text all the same. */
  async onPaper(): Promise<string> {
    await this.page.emulateMedia({ media: 'print' });
    const picture = await this.page.screenshot();
    await this.page.emulateMedia({ media: null });
    return picture.toString('base64');
  }

  private async openCard(): Promise<Card | undefined> {
    const { root } = await this.tab.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const { nodeId } of closedRoots(root as DomNode)) {
      const { object } = await this.tab.send('DOM.resolveNode', { nodeId });
      const { result } = await this.tab.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: CARD,
        returnByValue: true,
      });
      if (result.value) return result.value;
    }
    return undefined;
  }

  /** Between two questions the page may drop the node that was asked for: then nothing is open. */
  private found = (): Promise<Card | undefined> => this.openCard().catch(() => undefined);

  card = async (): Promise<string | undefined> => (await this.found())?.words;

  cardBox = async (): Promise<Card['box'] | undefined> => (await this.found())?.box;

  private async worker(): Promise<Worker> {
    const ours = () => this.context.serviceWorkers().find((w) => w.url().includes(this.extension));
    return ours() ?? (await this.context.waitForEvent('serviceworker', { timeout: 10_000 }));
  }

  async badge(): Promise<string> {
    const worker = await this.worker();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
  }

  private async targets() {
    return (await this.browser.send('Target.getTargets', { filter: [{}] })).targetInfos;
  }

  private async popupTarget(): Promise<string | undefined> {
    const own = (await this.targets()).filter(({ url }) => url.includes(this.extension));
    return own.find(({ type, url }) => type === 'page' && url.includes('popup.html'))?.targetId;
  }

  /** A popup that is just closing by itself may be gone before it is told to. */
  private async closePopup(): Promise<void> {
    const targetId = await this.popupTarget();
    if (targetId) await this.browser.send('Target.closeTarget', { targetId }).catch(() => {});
  }

  async popup(): Promise<Popup> {
    await this.closePopup();
    await until(async () => !(await this.popupTarget()));
    await this.page.bringToFront();
    const url = this.page.url();
    const tab = (await this.targets()).find((t) => t.type === 'tab' && t.url === url);
    if (!tab) throw new Error(`no tab shows ${url}`);
    await this.browser.send(
      'Extensions.triggerAction' as never,
      {
        id: this.extension,
        targetId: tab.targetId,
      } as never,
    );
    const target = await until(() => this.popupTarget());
    if (!target) throw new Error('the popup did not open');
    return new ChromiumPopup(await NestedSession.attach(this.browser, target));
  }

  errors = async (): Promise<string[]> => this.failures;

  async killBackground(): Promise<void> {
    const worker = (await this.targets()).find(
      ({ type, url }) => type === 'service_worker' && url.includes(this.extension),
    );
    if (worker) await this.browser.send('Target.closeTarget', { targetId: worker.targetId });
  }

  async heap(): Promise<number> {
    await this.tab.send('HeapProfiler.collectGarbage');
    return (await this.tab.send('Runtime.getHeapUsage')).usedSize;
  }

  appearance = (colorScheme: 'light' | 'dark'): Promise<void> =>
    this.page.emulateMedia({ colorScheme });

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

const throughProxy = (proxy: string | undefined): string[] =>
  proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];

/** The first-run page opens in a tab of its own, in front of the one that tests use. */
async function closeWelcome(context: BrowserContext, page: Page): Promise<void> {
  const welcome = () => context.pages().find((one) => one.url().includes('welcome.html'));
  await (await until(async () => welcome(), 15_000))?.close();
  await page.bringToFront();
}

/** Starts Chromium, Chrome or Edge with the built extension, loaded over the DevTools protocol. */
export async function launchChromium(name: string, options: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'trade-context-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    args: [...FLAGS, ...throughProxy(options.proxy)],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no DevTools session with the browser');
  const { id } = (await browser.send(
    'Extensions.loadUnpacked' as never,
    {
      path: resolve('dist/chrome'),
    } as never,
  )) as { id: string };
  const page = context.pages()[0] ?? (await context.newPage());
  const tab = await context.newCDPSession(page);
  await tab.send('Runtime.enable');
  await closeWelcome(context, page);
  return new ChromiumDriver(name, context, browser, page, tab, id, profile);
}
