import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadDossier } from '../../src/dossier/load';
import type { PageState } from '../../src/platform/messages';
import { parseSettings } from '../../src/platform/settings';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser';
import { report } from '../ui/sample';
import { speak } from '../ui/speak';

const { browser } = vi.hoisted(() => ({ browser: {} as FakeBrowser['browser'] }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

import { Popup } from '../../src/popup/Popup';
import { type Surface, subjectTab, surfaceOf } from '../../src/popup/subject';

const relations = { relations: [], arithmetic: [] };
const framed = (frame: number) => ({ frame, report, relations });
const topical: PageState = { url: 'https://a.example/x', frames: [framed(0), framed(4)] };

let root: HTMLElement;
let state: PageState;
let surface: Surface;

/** Effects and messages take their time, the more the busier the machine is. */
const soon = <T,>(holds: () => T | Promise<T>): Promise<T> => vi.waitFor(holds, { timeout: 3000 });

beforeEach(() => {
  speak('en');
  const { document, window } = parseHTML('<html><body><main></main></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  Object.assign(browser, fakeBrowser().browser);
  browser.runtime.sendMessage.mockImplementation(async () => ({ ok: true, value: state }));
  root = document.querySelector('main') as unknown as HTMLElement;
  state = topical;
  surface = 'popup';
});

async function open(): Promise<void> {
  render(<Popup first={7} surface={surface} dossier={loadDossier()} today="2026-11-22" />, root);
  await soon(() => {
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ verb: 'page', args: [7] });
    expect(root.querySelector('.silence h2')?.textContent).not.toBe('Reading the page…');
    expect(root.querySelector('.switch input')).not.toBeNull();
  });
}

const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

function happen(element: Element, type: string, more: object = {}): void {
  const { Event } = window as unknown as { Event: typeof globalThis.Event };
  element.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), more));
}

const settings = async () => parseSettings((await browser.storage.sync.get('settings')).settings);

describe('views', () => {
  const selected = () => one('[aria-selected="true"]').textContent;
  const press = (key: string) => happen(one('[role="tablist"]'), 'keydown', { key });

  test('begin with this page, of which the background is asked', async () => {
    await open();
    expect(selected()).toBe('This page');
    expect(root.querySelectorAll('.page-report')).toHaveLength(2);
  });

  test.each([
    [['ArrowRight'], 'Dossier'],
    [['ArrowRight', 'ArrowRight'], 'Chart'],
    [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'This page'],
    [['ArrowLeft'], 'Chart'],
    [['End', 'Home'], 'This page'],
    [['a'], 'This page'],
  ])('%j lead to %s', async (keys, name) => {
    await open();
    for (const key of keys) {
      press(key);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await soon(() => expect(selected()).toBe(name));
    const panel = one('[role="tabpanel"]');
    expect(panel.getAttribute('aria-labelledby')).toBe(one('[aria-selected="true"]').id);
  });
});

test('a passage is shown in the frame that it is from', async () => {
  await open();
  const [, second] = root.querySelectorAll('.page-report');
  happen(second?.querySelector('.passage') as Element, 'click');
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
    7,
    { verb: 'reveal', args: ['f1'] },
    { frameId: 4 },
  );
});

test('ids stay unique with several frames', async () => {
  await open();
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('follows the reports of its tab', async () => {
  state = { url: topical.url, frames: [], silence: 'off-topic' };
  await open();
  expect(one('.silence h2').textContent).toBe('Nothing about India–Russia trade here');
  state = topical;
  await browser.storage.session.set({ 'report:7:0': {} });
  await soon(() => expect(root.querySelectorAll('.page-report')).toHaveLength(2));
});

test('a panel follows the tab in front', async () => {
  surface = 'panel';
  await open();
  browser.tabs.query.mockResolvedValue([{ id: 9 }]);
  browser.tabs.onActivated.fire({ tabId: 9 });
  await soon(() =>
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ verb: 'page', args: [9] }),
  );
});

test('an answer about a tab that is no longer in front changes nothing', async () => {
  surface = 'panel';
  await open();
  const late: ((answer: object) => void)[] = [];
  browser.runtime.sendMessage.mockImplementation(() => new Promise((done) => late.push(done)));
  const front = async (id: number) => {
    browser.tabs.query.mockResolvedValue([{ id }]);
    browser.tabs.onActivated.fire({ tabId: id });
    const asked = late.length;
    await soon(() => expect(late.length).toBe(asked + 1));
  };
  await front(9);
  await soon(() => expect(one('.silence h2').textContent).toBe('Reading the page…'));
  await front(11);
  late[1]?.({ ok: true, value: { frames: [], silence: 'off-topic' } });
  await soon(() => expect(one('.silence h2').textContent).toContain('Nothing about'));
  late[0]?.({ ok: true, value: topical });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(root.querySelectorAll('.page-report')).toHaveLength(0);
});

test.each([
  ['/src/popup/popup.html', '', 'popup'],
  ['/src/popup/panel.html', '', 'panel'],
  ['/src/popup/popup.html', '?tab=4', 'tab'],
])('%s%s is a %s', (pathname, search, kind) => {
  expect(surfaceOf({ pathname, search })).toBe(kind);
});

describe('switches', () => {
  const flip = (n: number, checked: boolean) => {
    const input = root.querySelectorAll<HTMLInputElement>('.switch input')[n];
    if (!input) throw new Error(`no switch ${n}`);
    input.checked = checked;
    happen(input, 'change');
  };
  const become = (wanted: object) =>
    soon(async () => expect(await settings()).toMatchObject(wanted));
  const checked = (n: number) =>
    root.querySelectorAll('.switch input')[n]?.getAttribute('aria-checked');

  test('turn a site off and on, keeping the others', async () => {
    await browser.storage.sync.set({ settings: { sitesOff: ['b.example'], dwell: 700 } });
    await open();
    flip(0, false);
    await become({ sitesOff: ['b.example', 'a.example'], dwell: 700 });
    await soon(() => expect(checked(0)).toBe('false'));
    flip(0, true);
    await become({ sitesOff: ['b.example'] });
  });

  test('start from what is stored, not from what is shown', async () => {
    await open();
    const another = browser.storage.sync.set({ settings: { sitesOff: ['b.example'] } });
    flip(0, false);
    await another;
    await become({ sitesOff: ['b.example', 'a.example'] });
  });

  test('are not there before the settings are read', async () => {
    let read = (_: object): void => undefined;
    const { get } = browser.storage.sync;
    browser.storage.sync.get = () => new Promise((done) => (read = done));
    render(<Popup first={7} surface={surface} dossier={loadDossier()} today="2026-11-22" />, root);
    await soon(() => expect(root.querySelectorAll('.page-report')).toHaveLength(2));
    expect(root.querySelector('.switch')).toBeNull();
    browser.storage.sync.get = get;
    read({ settings: { paused: true } });
    await soon(() => expect(checked(1)).toBe('false'));
  });

  test.each(['get', 'set'] as const)('say so where storage refuses to %s', async (way) => {
    await browser.storage.sync.set({ settings: { sitesOff: ['b.example'] } });
    await open();
    const { [way]: works } = browser.storage.sync;
    const refuse = () => Promise.reject(new Error('refused'));
    Object.assign(browser.storage.sync, { [way]: refuse });
    flip(1, false);
    await soon(() => expect(one('[role="alert"]').textContent).toContain('did not keep'));
    Object.assign(browser.storage.sync, { [way]: works });
    expect(await settings()).toMatchObject({ sitesOff: ['b.example'], paused: false });
  });

  test('pause everything', async () => {
    await open();
    flip(1, false);
    await become({ paused: true });
  });

  test('know no site where there is none', async () => {
    state = { url: 'chrome://settings', frames: [], silence: 'restricted' };
    await open();
    expect(root.querySelectorAll('.switch')).toHaveLength(1);
  });
});

test.each([
  ['?tab=12', 12],
  ['?tab=x', 3],
  ['', 3],
])('with "%s" it is about tab %d', async (search, tab) => {
  browser.tabs.query.mockResolvedValue([{ id: 3 }]);
  expect(await subjectTab(search)).toBe(tab);
});
