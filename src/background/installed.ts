import { browser } from '../platform/browser';

/**
 * The sentinel looks at every frame of a tab anew; one that is there already gives way to it. Pages
 * that refuse stay without.
 */
export async function lookAt(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['sentinel.js'] }).catch(() => undefined);
}

/** Pages that were open before they could be read get the sentinel now; none waits for one that sleeps. */
export async function lookAtOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : lookAt(id))));
}

/** The welcome page opens once, on installation; an update opens nothing. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
  }
  if (reason === 'install' || reason === 'update') await lookAtOpenPages();
}
