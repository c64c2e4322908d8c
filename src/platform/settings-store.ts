import { browser } from './browser';
import { parseSettings, type Settings } from './settings';

const KEY = 'settings';

const stored = async (): Promise<Settings> =>
  parseSettings((await browser.storage.sync.get(KEY))[KEY]);

/** The stored settings, repaired; the usual ones where the storage does not answer. */
export const readSettings = (): Promise<Settings> => stored().catch(() => parseSettings(undefined));

type Change = (now: Settings) => Partial<Settings>;

const refusals = new Set<() => void>();
let last: Promise<void> = Promise.resolve();

async function write(change: Change): Promise<void> {
  const now = await stored();
  await browser.storage.sync.set({ [KEY]: parseSettings({ ...now, ...change(now) }) });
}

/**
 * Writes some fields, worked out from the settings as they are stored now, one change after the
 * other. Never rejects: who listens to refusals is told where the browser keeps nothing.
 * @example await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'a.example'] }))
 */
export function changeSettings(change: Change): Promise<void> {
  last = last
    .then(() => write(change))
    .catch(() => {
      for (const tell of refusals) tell();
    });
  return last;
}

/** Calls back when a change was not kept. */
export function onRefusal(refused: () => void): () => void {
  refusals.add(refused);
  return () => void refusals.delete(refused);
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
