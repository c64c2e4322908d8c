import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const TOPIC = 'Trade between India and Russia rose to $12 billion.';

let page: { readyState: string; body: { innerText: string; textContent: string } };
/** A frame: the topmost window is another. */
let frame: { innerWidth: number; innerHeight: number };
let notice: (records: unknown[]) => void;
type Heard = (() => void) | { handleEvent(event: { type: string; target: unknown }): void };
let events: Map<string, Set<Heard>>;
const sendMessage = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  events = new Map();
  sendMessage.mockReset().mockResolvedValue({ ok: true });
  page = { readyState: 'complete', body: { innerText: 'Rain.', textContent: 'Rain.' } };
  const listen = (name: string, heard: Heard) =>
    events.set(name, new Set(events.get(name)).add(heard));
  const deafen = (name: string, heard: Heard) => events.get(name)?.delete(heard);
  const rest = { nodeType: 9, hidden: false, designMode: 'off' };
  const target = { addEventListener: listen, removeEventListener: deafen };
  vi.stubGlobal(
    'document',
    Object.assign(page, rest, target, {
      evaluate: () => ({ snapshotLength: 0 }),
      querySelectorAll: () => [],
    }),
  );
  vi.stubGlobal('addEventListener', listen);
  frame = { innerWidth: 800, innerHeight: 600 };
  vi.stubGlobal('window', frame);
  vi.stubGlobal('tradeContext', undefined);
  vi.stubGlobal('Node', { TEXT_NODE: 3, DOCUMENT_NODE: 9 });
  vi.stubGlobal('MutationObserver', Observer);
  const onMessage = { addListener: vi.fn(), removeListener: vi.fn() };
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage, onMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class Observer {
  constructor(heard: (records: unknown[]) => void) {
    notice = heard;
  }
  observe(): void {}
  disconnect(): void {}
}

function fire(event: string): void {
  for (const heard of events.get(event) ?? []) {
    if (typeof heard === 'function') heard();
    else heard.handleEvent({ type: event, target: {} });
  }
}

const start = () => import('../../src/page/sentinel');
const show = (text: string) => Object.assign(page.body, { innerText: text, textContent: text });
const wakes = () => sendMessage.mock.calls.filter(([{ verb }]) => verb === 'wake').length;

test('looks at a page whose load never comes', async () => {
  page.readyState = 'interactive';
  show(TOPIC);
  await start();
  await vi.advanceTimersByTimeAsync(2500);
  expect(wakes()).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(wakes()).toBe(1);
});

test('looks as soon as a page has loaded', async () => {
  page.readyState = 'interactive';
  show(TOPIC);
  await start();
  await vi.advanceTimersByTimeAsync(100);
  page.readyState = 'complete';
  fire('load');
  await vi.advanceTimersByTimeAsync(100);
  expect(wakes()).toBe(1);
});

test('looks at all of a page after a click, though something else changed before', async () => {
  await start();
  await vi.advanceTimersByTimeAsync(100);
  const place = { nodeType: 1, isConnected: true, textContent: 'Sun.', localName: 'p' };
  notice([{ type: 'childList', target: place, addedNodes: [place] }]);
  show(TOPIC);
  fire('click');
  await vi.advanceTimersByTimeAsync(1000);
  expect(wakes()).toBe(1);
});

test('asks again for the reader where the background was ended', async () => {
  show(TOPIC);
  sendMessage.mockRejectedValueOnce(new Error('port closed'));
  await start();
  await vi.advanceTimersByTimeAsync(2000);
  expect(wakes()).toBe(2);
});

test('looks again at a page that loads late', async () => {
  page.readyState = 'interactive';
  await start();
  await vi.advanceTimersByTimeAsync(4000);
  show(TOPIC);
  fire('load');
  await vi.advanceTimersByTimeAsync(1000);
  expect(wakes()).toBe(1);
});

test('leaves a page alone where the reader is at work', async () => {
  vi.stubGlobal('tradeContext', { reader: () => undefined });
  show(TOPIC);
  await start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(wakes()).toBe(0);
});

test('gives way to a newer one', async () => {
  await start();
  await vi.advanceTimersByTimeAsync(100);
  const listeners = () => [...events.values()].flatMap((heard) => [...heard]).length;
  const before = listeners();
  vi.resetModules();
  await start();
  expect(listeners()).toBeLessThan(before);
  await vi.advanceTimersByTimeAsync(100);
  expect(listeners()).toBe(before);
});

test('looks at a frame in which nobody could read once it is larger', async () => {
  frame.innerHeight = 1;
  show(TOPIC);
  await start();
  await vi.advanceTimersByTimeAsync(100);
  expect(wakes()).toBe(0);
  frame.innerHeight = 200;
  fire('resize');
  await vi.advanceTimersByTimeAsync(100);
  expect(wakes()).toBe(1);
});
