import { browser } from './browser';
import type { FrameReport } from './messages';

/** Reports live as long as the browser session; the key names the frame of a tab. */
const PREFIX = 'report:';

interface Stored {
  readonly at: number;
  readonly value: FrameReport;
}

const keyOf = (tab: number, frame: number): string => `${PREFIX}${tab}:${frame}`;

const session = () => browser.storage.session;

async function stored(prefix: string): Promise<[string, Stored][]> {
  const all = (await session().get(null)) as Record<string, Stored>;
  return Object.entries(all).filter(([key]) => key.startsWith(prefix));
}

/** Removes the oldest report but `kept`; false where there is none left to remove. */
async function evictOldest(kept: string): Promise<boolean> {
  const others = (await stored(PREFIX)).filter(([key]) => key !== kept);
  const oldest = others.sort(([, a], [, b]) => a.at - b.at)[0];
  if (oldest) await session().remove(oldest[0]);
  return oldest !== undefined;
}

/** Keeps the newest report of a frame; when the storage is full the oldest reports make room. */
export async function keepReport(tab: number, value: FrameReport, now: number): Promise<void> {
  const key = keyOf(tab, value.frame);
  for (;;) {
    try {
      return await session().set({ [key]: { at: now, value } satisfies Stored });
    } catch (full) {
      if (!(await evictOldest(key))) throw full;
    }
  }
}

/** The reports of a tab's frames, the top frame first. */
export async function reportsOf(tab: number): Promise<FrameReport[]> {
  const found = await stored(`${PREFIX}${tab}:`);
  return found.map(([, { value }]) => value).sort((a, b) => a.frame - b.frame);
}

export async function reportOf(tab: number, frame: number): Promise<FrameReport | undefined> {
  const key = keyOf(tab, frame);
  return ((await session().get(key))[key] as Stored | undefined)?.value;
}

/** Forgets what was known of a frame. */
export const dropReport = (tab: number, frame: number): Promise<void> =>
  session().remove(keyOf(tab, frame));

/** Forgets what was known of a tab. */
export async function dropReports(tab: number): Promise<void> {
  await session().remove((await stored(`${PREFIX}${tab}:`)).map(([key]) => key));
}

/** Calls back when a report of the tab is kept or dropped. */
export function onReports(tab: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const prefix = `${PREFIX}${tab}:`;
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
