import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Bidi } from './bidi';
import { type Driver, type LaunchOptions, type Popup, until } from './driver';

const UUID = '5b1f0c5e-8f3a-4d57-9d0b-3c1e7f4a2b60';
const DIST = 'dist/firefox';

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  readonly commands: Readonly<Record<string, { suggested_key?: { default?: string } }>>;
}

const manifest = (): Manifest => JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8'));

const extensionId = (): string => manifest().browser_specific_settings.gecko.id;

const proxyPrefs = (proxy: string): Record<string, unknown> => {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
};

/** A profile that asks nothing, and asks the network for nothing. */
const prefsFor = (id: string, proxy: string | undefined): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'intl.locale.requested': 'en-US',
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'ui.prefersReducedMotion': 1,
  ...(proxy ? proxyPrefs(proxy) : {}),
});

const userJs = (prefs: Record<string, unknown>): string =>
  Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Runs code with the browser's own rights in the process of a tab or of the popup. */
const inBrowser = (browser: string, code: string): string => `new Promise((resolve, reject) => {
  const browser = ${browser};
  if (!browser) return reject(new Error('no such browser'));
  const name = 'trade-context-test:' + Math.random();
  browser.messageManager.addMessageListener(name, function listener({ data }) {
    browser.messageManager.removeMessageListener(name, listener);
    if (data.error) reject(new Error(data.error)); else resolve(data.value);
  });
  const body = \`(async () => {
    try { sendAsyncMessage("\${name}", { value: await (\${${JSON.stringify(code)}}) }); }
    catch (error) { sendAsyncMessage("\${name}", { error: String(error) }); }
  })()\`;
  browser.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(body), false);
})`;

const ACTIONS =
  "ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global";
const TAB = 'gBrowser.selectedBrowser';
const POPUP = `document.querySelector('.webextension-popup-browser')`;

const SNAPSHOT = `(async () => {
  const browser = ${POPUP};
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

/** Answers that came when the page had been left: Firefox calls them errors. */
const TOO_LATE = /while context is inactive|after context unloaded/;

/** Errors of the extension's scripts, wherever they ran. */
const OUR_ERRORS = `Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError)
  .filter(({ flags, sourceName }) => !(flags & Ci.nsIScriptError.warningFlag) && sourceName.includes('${UUID}'))
  .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber)`;

/** What is open in a closed shadow root of the page. */
const CARD = `(() => {
  for (const element of content.document.querySelectorAll('*')) {
    const root = element.openOrClosedShadowRoot;
    const panel = root && !element.shadowRoot && root.querySelector(':popover-open');
    if (!panel) continue;
    const { x, y, width, height } = panel.getBoundingClientRect();
    return { words: panel.innerText.trim(), box: { x, y, width, height } };
  }
})()`;

interface Card {
  readonly words: string;
  readonly box: { x: number; y: number; width: number; height: number };
}

const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' } as const;

class FirefoxPopup implements Popup {
  constructor(private readonly chrome: <T>(expression: string) => Promise<T>) {}

  evaluate = <T>(expression: string): Promise<T> =>
    this.chrome<T>(
      inBrowser(POPUP, `((document, window) => (${expression}))(content.document, content)`),
    );

  text = (): Promise<string> =>
    this.chrome<string>(inBrowser(POPUP, "content.document.body?.innerText ?? ''"));

  async click(selector: string, text = ''): Promise<void> {
    const find = `[...content.document.querySelectorAll(${JSON.stringify(selector)})].find((e) => (e.innerText || e.ariaLabel || e.title || '').includes(${JSON.stringify(text)}))`;
    await this.chrome(inBrowser(POPUP, `void ${find}.click()`));
  }

  close = (): Promise<void> => this.chrome(`void ${POPUP}?.closest('panel')?.hidePopup()`);

  screenshot = async (): Promise<Buffer> =>
    Buffer.from(await this.chrome<string>(SNAPSHOT), 'base64');
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  private readonly extension =
    `WebExtensionPolicy.getByID(${JSON.stringify(extensionId())}).extension`;
  private pointer = { x: 0, y: 0 };

  constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
    private readonly window: string,
    readonly closed: Promise<unknown>,
    private readonly end: () => void,
  ) {}

  private chrome = <T>(expression: string): Promise<T> =>
    this.bidi.evaluate<T>(this.window, expression);

  async goto(url: string): Promise<void> {
    await this.chrome('void Services.console.reset()');
    await this.bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: 'complete',
    });
  }

  evaluate = <T>(expression: string): Promise<T> => this.bidi.evaluate<T>(this.context, expression);

  private async perform(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type,
          id: type,
          ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }),
          actions,
        },
      ],
    });
  }

  async movePointer(x: number, y: number): Promise<void> {
    const from = this.pointer;
    this.pointer = { x: Math.round(x), y: Math.round(y) };
    const at = (share: number) => ({
      type: 'pointerMove',
      duration: 20,
      x: Math.max(0, Math.round(from.x + (this.pointer.x - from.x) * share)),
      y: Math.max(0, Math.round(from.y + (this.pointer.y - from.y) * share)),
    });
    await this.perform('pointer', [0.25, 0.5, 0.75, 1].map(at));
  }

  async press(key: keyof typeof KEYS): Promise<void> {
    const value = KEYS[key];
    await this.perform('key', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  /** Fires the command's own `<key>` element, as a press of its shortcut would. */
  async command(name: string): Promise<void> {
    const key = manifest().commands[name]?.suggested_key?.default?.split('+').at(-1) ?? '';
    const selector = key.length === 1 ? `key="${key}"` : `keycode="VK_${key.toUpperCase()}"`;
    await this.chrome(
      `void document.querySelector('keyset[id^="ext-"] > key[${selector}]').doCommand()`,
    );
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    return Buffer.from(data, 'base64');
  }

  async onPaper(): Promise<string> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.print', {
      context: this.context,
    });
    return Buffer.from(data, 'base64').toString('latin1').replace(DATES, '');
  }

  readingView = (): Promise<void> =>
    this.chrome(
      `void ${TAB}.browsingContext.currentWindowGlobal.getActor('AboutReader').sendAsyncMessage('Reader:ToggleReaderMode', {})`,
    );

  private openCard = (): Promise<Card | undefined> =>
    this.chrome<Card | undefined>(inBrowser(TAB, CARD));

  card = async (): Promise<string | undefined> => (await this.openCard())?.words;

  cardBox = async (): Promise<Card['box'] | undefined> => (await this.openCard())?.box;

  badge = (): Promise<string> =>
    this.chrome<string>(
      `${ACTIONS}.browserActionFor(${this.extension}).action.getContextData(gBrowser.selectedTab).badgeText ?? ''`,
    );

  async popup(): Promise<Popup> {
    await this.chrome(`void ${POPUP}?.closest('panel')?.hidePopup()`);
    await until(() => this.chrome<boolean>(`!${POPUP}`));
    await this.chrome(`void ${ACTIONS}.browserActionFor(${this.extension}).triggerAction(window)`);
    const isLoaded = `Boolean(${POPUP}?.currentURI?.spec.startsWith('moz-extension:')) && !${POPUP}.webProgress?.isLoadingDocument`;
    if (!(await until(() => this.chrome<boolean>(isLoaded))))
      throw new Error('the popup did not open');
    return new FirefoxPopup(this.chrome);
  }

  errors = async (): Promise<string[]> => {
    const errors = await this.chrome<string[]>(OUR_ERRORS);
    return errors.filter((error) => !TOO_LATE.test(error));
  };

  async killBackground(): Promise<void> {
    await this.chrome(`${this.extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
  }

  async appearance(scheme: 'light' | 'dark'): Promise<void> {
    const code = scheme === 'dark' ? 0 : 1;
    await this.chrome(
      `void Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${code})`,
    );
  }

  async close(): Promise<void> {
    this.bidi.close();
    this.end();
    await this.closed;
  }
}

/** What differs from one print of the same page to the next. */
const DATES = /\/(?:CreationDate|ModDate) ?\([^)]*\)/g;

const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;

/** The address on which the browser listens, as soon as it says so. */
const addressOf = (browser: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let said = '';
    browser.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = LISTENING.exec(said)?.[1];
      if (address) found(address);
    });
    browser.once('exit', (code) => failed(new Error(`Firefox ended (${code}): ${said}`)));
  });

/** The first-run page opens in a tab of its own, in front of the one that tests use. */
async function closeWelcome(bidi: Bidi, window: string): Promise<void> {
  const welcome =
    "gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.includes('welcome.html'))";
  await until(() => bidi.evaluate<boolean>(window, `Boolean(${welcome})`), 15_000);
  await bidi.evaluate(window, `void (${welcome} && gBrowser.removeTab(${welcome}))`);
}

/** Starts Firefox with the built extension, installed for this session. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'trade-context-'));
  writeFileSync(join(profile, 'user.js'), userJs(prefsFor(extensionId(), options.proxy)));
  const browser = spawn(options.executable, [
    ...(options.headless ? ['--headless'] : []),
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    '--width=1280',
    '--height=900',
  ]);
  const closed = new Promise((done) =>
    browser.once('exit', () => done(rmSync(profile, { recursive: true, force: true }))),
  );
  const bidi = await Bidi.connect(`${await addressOf(browser)}/session`);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(DIST) },
  });
  const tree = async (scope: object) =>
    (await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', scope))
      .contexts[0]?.context ?? '';
  const [tab, window] = [await tree({}), await tree({ 'moz:scope': 'chrome' })];
  await closeWelcome(bidi, window);
  return new FirefoxDriver(bidi, tab, window, closed, () => browser.kill('SIGTERM'));
}
