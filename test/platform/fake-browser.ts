import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event that can be fired. */
class FakeEvent {
  private readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  fire = (...args: unknown[]): unknown[] =>
    [...this.listeners].map((listener) => listener(...(args as never[])));
}

/** A storage area that copies what it keeps and refuses what is too much, as the browser's does. */
function fakeArea(name: string, changed: FakeEvent, quota: number) {
  const kept = new Map<string, string>();
  const size = () => [...kept].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const entry = (key: string) => [key, JSON.parse(kept.get(key) ?? 'null')] as const;
  return {
    async get(keys: string | null) {
      const wanted = keys === null ? [...kept.keys()] : [keys].filter((key) => kept.has(key));
      return Object.fromEntries(wanted.map(entry));
    },
    async set(items: Record<string, unknown>) {
      for (const [key, value] of Object.entries(items)) {
        const before = kept.get(key);
        kept.set(key, JSON.stringify(value));
        if (size() > quota) {
          if (before === undefined) kept.delete(key);
          else kept.set(key, before);
          throw new Error('QUOTA_BYTES quota exceeded');
        }
        const oldValue = before === undefined ? undefined : JSON.parse(before);
        changed.fire({ [key]: { newValue: value, oldValue } }, name);
      }
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) {
        if (kept.delete(key)) changed.fire({ [key]: {} }, name);
      }
    },
  };
}

export interface FakeTab {
  id: number;
  url?: string;
  status?: string;
}

/** The parts of a browser that are used, in memory. `tabs`, `granted` and `closed` set the scene. */
export function fakeBrowser(quota = 10_000_000) {
  const changed = new FakeEvent();
  const tabs: FakeTab[] = [];
  const scene = { tabs, granted: true, protected: false };
  const find = (id: number) => {
    const tab = tabs.find((one) => one.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const browser = {
    runtime: {
      id: 'trade-context@test',
      getURL: (path: string) => `test-extension://trade-context/${path}`,
      onMessage: new FakeEvent(),
      onInstalled: new FakeEvent(),
      sendMessage: vi.fn(async (): Promise<unknown> => undefined),
    },
    storage: {
      onChanged: changed,
      sync: fakeArea('sync', changed, 100_000),
      local: fakeArea('local', changed, 5_000_000),
      session: fakeArea('session', changed, quota),
    },
    tabs: {
      get: vi.fn(async (id: number) => find(id)),
      query: vi.fn(async () => tabs),
      create: vi.fn(async () => undefined),
      sendMessage: vi.fn(async (): Promise<unknown> => ({ ok: true, value: true })),
      onRemoved: new FakeEvent(),
      onActivated: new FakeEvent(),
      onUpdated: new FakeEvent(),
    },
    scripting: {
      executeScript: vi.fn(
        async (_: { readonly files?: readonly string[] }): Promise<unknown[]> => {
          if (scene.protected) throw new Error('Cannot access contents of the page');
          return [];
        },
      ),
    },
    permissions: { contains: vi.fn(async () => scene.granted), onAdded: new FakeEvent() },
    action: {
      setBadgeText: vi.fn(async (_: unknown) => undefined),
      setBadgeBackgroundColor: vi.fn(async (_: unknown) => undefined),
    },
    commands: { onCommand: new FakeEvent() },
    windows: { getCurrent: vi.fn(async () => ({ id: 1 })) },
  };
  return { browser, scene };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
