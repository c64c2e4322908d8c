import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser';

/** Where the interface shows: over the page, beside it while one goes from tab to tab, or as a tab. */
export type Surface = 'popup' | 'panel' | 'tab';

/** @example surfaceOf({ pathname: '/src/popup/panel.html', search: '' }) // 'panel' */
export function surfaceOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Surface {
  if (new URLSearchParams(search).has('tab')) return 'tab';
  return pathname.endsWith('/panel.html') ? 'panel' : 'popup';
}

/** A popup that has just opened may belong to no window yet; then the one last used is meant. */
const WINDOWS = [{ currentWindow: true }, { lastFocusedWindow: true }, {}];

/** The tab that it is about: the one in front, or the one named in its own address. */
export async function subjectTab(search: string): Promise<number | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  for (const window of WINDOWS) {
    const [tab] = await browser.tabs.query({ active: true, ...window });
    if (tab?.id !== undefined) return tab.id;
  }
  return undefined;
}

/** The subject as it changes: a panel stays while another tab comes to the front. */
export function useSubject(first: number, surface: Surface): number {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    if (surface !== 'panel') return;
    const follow = async () => {
      const front = await subjectTab('');
      if (front !== undefined) setTab(front);
    };
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, [surface]);
  return tab;
}
