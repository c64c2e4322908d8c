import { browser } from '../platform/browser';
import type { PageState, Silence } from '../platform/messages';
import { hostOf, isOn } from '../platform/settings';
import { readSettings } from '../platform/settings-store';
import { framesOf } from './frames';

const isGranted = (...origins: string[]): Promise<boolean> =>
  browser.permissions.contains({ origins }).catch(() => false);

/** Whether the reader has granted access to the site; in both browsers it can be withheld. */
const hasAccess = (url: string): Promise<boolean> => isGranted(`${new URL(url).origin}/*`);

/** The address of a tab is withheld with the access to it; where all sites are granted it is no site. */
const hasAllSites = (): Promise<boolean> => isGranted('http://*/*', 'https://*/*');

/** Stores and other protected sites refuse every script although access is granted: ask by trying. */
async function takesScripts(tab: number): Promise<boolean> {
  const nothing = () => true;
  return browser.scripting.executeScript({ target: { tabId: tab }, func: nothing }).then(
    () => true,
    () => false,
  );
}

/** Why a page without reports shows nothing. */
async function silenceOf(tab: number, url: string | undefined, loading: boolean): Promise<Silence> {
  if (!url) return (await hasAllSites()) ? 'restricted' : 'no-access';
  if (!hostOf(url)) return 'restricted';
  if (!(await hasAccess(url))) return 'no-access';
  if (loading) return 'loading';
  return (await takesScripts(tab)) ? 'off-topic' : 'restricted';
}

/** What is known of a tab. */
export async function pageState(tab: number): Promise<PageState> {
  const { url, status } = await browser.tabs.get(tab);
  const settings = await readSettings();
  if (settings.paused) return { url, frames: [], silence: 'paused' };
  if (!isOn(settings, url)) return { url, frames: [], silence: 'off-here' };
  const frames = await framesOf(tab, url);
  if (frames.length > 0) return { url, frames };
  return { url, frames, silence: await silenceOf(tab, url, status === 'loading') };
}
