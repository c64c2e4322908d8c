import { parseSettings, type Settings } from './settings';

interface Storage {
  readonly sync: { get(key: string): Promise<Record<string, unknown>> };
  readonly onChanged: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const KEY = 'settings';

const storage = (): Storage | undefined => {
  const { browser, chrome } = globalThis as unknown as {
    browser?: { storage: Storage };
    chrome?: { storage: Storage };
  };
  return (browser ?? chrome)?.storage;
};

/** The stored settings, repaired; read in a page, so without the polyfill. */
export async function readPageSettings(): Promise<Settings> {
  const stored = await storage()
    ?.sync.get(KEY)
    .catch(() => undefined);
  return parseSettings(stored?.[KEY]);
}

/** Calls back with the new settings whenever they change, until `signal` aborts. */
export function onPageSettings(changed: (now: Settings) => void, signal: AbortSignal): void {
  const listener: Listener = (changes, area) => {
    const change = changes[KEY];
    if (area === 'sync' && change) changed(parseSettings(change.newValue));
  };
  storage()?.onChanged.addListener(listener);
  signal.addEventListener('abort', () => storage()?.onChanged.removeListener(listener));
}
