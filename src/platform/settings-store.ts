import { browser } from './browser';
import { parseSettings, type Settings } from './settings';

const KEY = 'settings';

/** The stored settings, repaired. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return parseSettings(stored[KEY]);
}

/** Writes some fields, leaving the others as they are stored now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...change });
  await browser.storage.sync.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the new and the old settings whenever any context changes them. */
export function onSettings(changed: (now: Settings, before: Settings) => void): () => void {
  const listener = (
    changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
    area: string,
  ) => {
    const change = changes[KEY];
    if (area === 'sync' && change) {
      changed(parseSettings(change.newValue), parseSettings(change.oldValue));
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
