import { beforeEach, describe, expect, test, vi } from 'vitest';
import { calendarYear } from '../../src/model/period';
import type { PageFindings, PageState, Result } from '../../src/platform/messages';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser';
import { report } from '../ui/sample';

const hoisted = vi.hoisted(() => ({ browser: {} as FakeBrowser['browser'] }));
vi.mock('webextension-polyfill', () => ({ default: hoisted.browser }));

const { browser } = hoisted;
const URL = 'https://a.example/story';
const popup = {
  id: 'trade-context@test',
  url: 'test-extension://trade-context/src/popup/popup.html',
};
const script = (tab: number, frameId = 0) => ({
  id: 'trade-context@test',
  url: URL,
  frameId,
  tab: { id: tab },
});

let scene: FakeBrowser['scene'];

/** Starts the background anew, as the browser does after it ended it. */
async function start(): Promise<void> {
  vi.resetModules();
  await import('../../src/background/background');
}

beforeEach(async () => {
  const fresh = fakeBrowser();
  Object.assign(browser, fresh.browser);
  scene = fresh.scene;
  scene.tabs.push({ id: 1, url: URL, status: 'complete' });
  await start();
});

async function say(sender: object, verb: string, ...args: unknown[]): Promise<Result<unknown>> {
  const [answer] = browser.runtime.onMessage.fire({ verb, args }, sender);
  return (await answer) as Result<unknown>;
}

const sent = { ...report, url: URL };

async function pageOf(tab: number): Promise<PageState> {
  const answer = await say(popup, 'page', tab);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as PageState;
}

const badge = () => browser.action.setBadgeText.mock.lastCall?.[0];

/** Lets what listeners started without waiting come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a page that wakes it', () => {
  test('gets the reader in that very frame', async () => {
    expect(await say(script(1, 4), 'wake')).toEqual({ ok: true, value: undefined });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 1, frameIds: [4] },
      files: ['reader.js'],
    });
  });

  test.each([
    ['it is paused', { paused: true }],
    ['it is off on the site', { sitesOff: ['a.example'] }],
  ])('gets none while %s', async (_, settings) => {
    await browser.storage.sync.set({ settings });
    await say(script(1), 'wake');
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('frames that the page wrote itself', () => {
  const FILES = ['sentinel.js'];
  const answer = (empty: Record<number, boolean>) =>
    browser.scripting.executeScript.mockImplementation(async ({ files }) =>
      files ? [] : Object.entries(empty).map(([id, result]) => ({ frameId: Number(id), result })),
    );
  const sentinels = () =>
    browser.scripting.executeScript.mock.calls
      .map(([call]) => call)
      .filter(({ files }) => files?.[0] === FILES[0]);

  test('get the sentinel where they have none', async () => {
    answer({ 0: false, 3: true, 5: true });
    await say(script(1), 'enter');
    expect(sentinels()).toEqual([
      { target: { tabId: 1, frameIds: [3, 5] }, files: FILES, injectImmediately: true },
    ]);
  });

  test('are left alone where each has one, and while it is off', async () => {
    answer({ 0: false, 3: false });
    await say(script(1), 'enter');
    answer({ 3: true });
    await browser.storage.sync.set({ settings: { paused: true } });
    await say(script(1), 'enter');
    expect(sentinels()).toEqual([]);
  });
});

describe('a text', () => {
  const world = { today: '2026-11-22', url: URL };

  test('is read: the article as one, every other block for itself', async () => {
    const article = 'India-Russia trade came to $68.7 billion in fiscal year 2024-25.';
    const others = ['Rain is expected.', 'More on India-Russia trade here.'];
    const answer = await say(script(1), 'analyse', { world, article, others });
    if (!answer.ok) throw new Error(answer.error);
    const found = answer.value as PageFindings;
    expect(found.article?.figures.map(({ quantity }) => quantity.value)).toEqual([68.7e9]);
    expect(found.others.map((mentions) => mentions.length)).toEqual([0, 1]);
  });

  test.each([
    ['nothing', undefined],
    ['no world', { article: 'x', others: [] }],
    ['no text', { world, article: 7, others: [] }],
  ])('that is %s is refused', async (_, text) => {
    expect(await say(script(1), 'analyse', text)).toEqual({
      ok: false,
      error: 'malformed arguments',
    });
  });
});

describe('a report', () => {
  test('is kept with its relations and counted on the badge, frames together', async () => {
    await say(script(1), 'report', sent);
    await say(script(1, 7), 'report', { ...sent, counts: { ...sent.counts, mention: 3 } });
    const { frames, silence } = await pageOf(1);
    expect(frames.map(({ frame }) => frame)).toEqual([0, 7]);
    expect(frames[0]?.relations.relations.map(({ figure }) => figure)).toEqual([
      'f1',
      'f2',
      'f3',
      'f4',
    ]);
    expect(silence).toBeUndefined();
    expect(badge()).toEqual({ tabId: 1, text: '5' });
  });

  test.each([
    [0, ''],
    [1, '1'],
    [1200, '999+'],
  ])('of %d marks has the badge "%s"', async (mention, text) => {
    await say(script(1), 'report', { ...sent, counts: { ...sent.counts, mention } });
    expect(badge()).toEqual({ tabId: 1, text });
  });

  test('outlives the worker', async () => {
    await say(script(1), 'report', sent);
    await start();
    expect((await pageOf(1)).frames).toHaveLength(1);
  });

  test.each<[string, () => void]>([
    ['is closed', () => browser.tabs.onRemoved.fire(1, {})],
    ['loads something else', () => browser.tabs.onUpdated.fire(1, { status: 'loading' })],
    ['changes its address', () => browser.tabs.onUpdated.fire(1, { url: `${URL}/2` })],
  ])('is dropped when its tab %s', async (_, happens) => {
    await say(script(1), 'report', sent);
    happens();
    await settled();
    expect((await pageOf(1)).frames).toEqual([]);
  });

  test('is dropped when its frame leaves, the others stay', async () => {
    await say(script(1), 'report', sent);
    await say(script(1, 7), 'report', { ...sent, counts: { ...sent.counts, mention: 3 } });
    await say(script(1, 7), 'leave');
    expect((await pageOf(1)).frames.map(({ frame }) => frame)).toEqual([0]);
    expect(badge()).toEqual({ tabId: 1, text: '2' });
  });

  test('of an address that the tab has left is neither shown nor counted', async () => {
    await say(script(1), 'report', { ...sent, url: 'https://a.example/before' });
    expect((await pageOf(1)).frames).toEqual([]);
    expect(badge()).toEqual({ tabId: 1, text: '' });
  });

  test.each<[string, () => unknown]>([
    ['leaves', () => say(script(1, 7), 'leave')],
    ['is replaced', () => browser.tabs.onUpdated.fire(1, { status: 'loading' })],
    ['is closed', () => browser.tabs.onRemoved.fire(1, {})],
  ])('does not outlive a frame that %s while it is kept', async (_, happens) => {
    const kept = say(script(1, 7), 'report', sent);
    await Promise.all([kept, happens()]);
    await settled();
    expect((await pageOf(1)).frames).toEqual([]);
    expect(badge()).toEqual({ tabId: 1, text: '' });
  });

  test('is dropped when the site is switched off', async () => {
    await say(script(1), 'report', sent);
    await browser.storage.sync.set({ settings: { sitesOff: ['a.example'] } });
    await settled();
    expect(badge()).toEqual({ tabId: 1, text: '' });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

test('pages are left alone when only looks are set', async () => {
  await browser.storage.sync.set({ settings: { theme: 'dark' } });
  await browser.storage.sync.set({ settings: { theme: 'light', dwell: 700 } });
  await settled();
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});

describe('the context of a finding', () => {
  test('holds what stands beside its figure and the latest total', async () => {
    await say(script(1), 'report', sent);
    const answer = await say(script(1), 'context', 'f4');
    expect(answer).toMatchObject({
      ok: true,
      value: {
        finding: 'f4',
        beside: { kind: 'itself', value: { period: calendarYear(2021), side: 'russia' } },
        latest: { side: 'india', measure: 'total' },
      },
    });
  });

  test('of another frame is not given', async () => {
    await say(script(1), 'report', sent);
    expect(await say(script(1, 2), 'context', 'f4')).toMatchObject({ ok: false });
  });

  test('of an evicted report has it sent again', async () => {
    expect(await say(script(1), 'context', 'f4')).toMatchObject({ ok: false });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      1,
      { verb: 'refresh', args: [] },
      { frameId: 0 },
    );
  });
});

test.each<[string, string, () => unknown]>([
  [
    'a page of the browser',
    'restricted',
    () => Object.assign(scene.tabs[0] ?? {}, { url: 'chrome://settings' }),
  ],
  [
    'a tab without an address',
    'restricted',
    () => Object.assign(scene.tabs[0] ?? {}, { url: undefined }),
  ],
  [
    'a tab whose address is withheld',
    'no-access',
    () => {
      Object.assign(scene.tabs[0] ?? {}, { url: undefined });
      scene.granted = false;
    },
  ],
  ['a file', 'restricted', () => Object.assign(scene.tabs[0] ?? {}, { url: 'file:///a.html' })],
  ['a store that refuses scripts', 'restricted', () => Object.assign(scene, { protected: true })],
  ['a site that is withheld', 'no-access', () => Object.assign(scene, { granted: false })],
  ['a page that loads', 'loading', () => Object.assign(scene.tabs[0] ?? {}, { status: 'loading' })],
  ['a page about something else', 'off-topic', () => undefined],
  ['a paused product', 'paused', () => browser.storage.sync.set({ settings: { paused: true } })],
  [
    'a site that is off',
    'off-here',
    () => browser.storage.sync.set({ settings: { sitesOff: ['a.example'] } }),
  ],
])('%s is silent because of %s', async (_, silence, set) => {
  await set();
  expect(await pageOf(1)).toMatchObject({ frames: [], silence });
});

describe('a command', () => {
  test.each([
    ['next-mark', 'step', ['next']],
    ['previous-mark', 'step', ['previous']],
    ['open-card', 'open', []],
  ])('%s is passed to the frame with marks', async (command, verb, args) => {
    const none = { ...sent.counts, mention: 0 };
    await say(script(1), 'report', { ...sent, counts: none });
    await say(script(1, 3), 'report', sent);
    browser.commands.onCommand.fire(command);
    await settled();
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { verb, args }, { frameId: 3 });
  });

  test('goes nowhere where there are no marks', async () => {
    browser.commands.onCommand.fire('next-mark');
    await settled();
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

const sentinel = { target: { tabId: 1, allFrames: true }, files: ['sentinel.js'] };

const SLEEPS = new Promise<never>(() => undefined);

test('where a site is switched on all of its tabs are looked at, the others left alone', async () => {
  await browser.storage.sync.set({ settings: { sitesOff: ['a.example'] } });
  scene.tabs.push({ id: 2, url: 'https://b.example/' }, { id: 3, url: URL });
  browser.scripting.executeScript.mockReturnValueOnce(SLEEPS);
  await browser.storage.sync.set({ settings: { sitesOff: [] } });
  await settled();
  const other = { ...sentinel, target: { ...sentinel.target, tabId: 3 } };
  expect(browser.scripting.executeScript.mock.calls).toEqual([[sentinel], [other]]);
});

test.each([
  ['install', 1, [[sentinel]]],
  ['update', 0, [[sentinel]]],
  ['browser_update', 0, []],
])('on %s the welcome page opens %d times', async (reason, times, injected) => {
  browser.runtime.onInstalled.fire({ reason });
  await settled();
  expect(browser.tabs.create).toHaveBeenCalledTimes(times);
  expect(browser.scripting.executeScript.mock.calls).toEqual(injected);
});

test('pages that are open are looked at as soon as access is granted', async () => {
  browser.permissions.onAdded.fire({ origins: ['https://*/*'] });
  await settled();
  expect(browser.scripting.executeScript).toHaveBeenCalledWith(sentinel);
});
