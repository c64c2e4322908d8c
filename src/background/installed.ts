import { browser } from '../platform/browser';

/**
 * Pages that were open before they could be read get the sentinel now; those that refuse stay
 * without. A sentinel that is there already gives way to the new one.
 */
export async function lookAtOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    await browser.scripting
      .executeScript({ target, files: ['sentinel.js'] })
      .catch(() => undefined);
  }
}

/** The welcome page opens once, on installation; an update opens nothing. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
  }
  if (reason === 'install' || reason === 'update') await lookAtOpenPages();
}
