import { browser } from '../platform/browser';

/** Pages that were open before the installation get the sentinel now; those that refuse stay without. */
async function lookAtOpenPages(): Promise<void> {
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
export async function welcome(details: { reason: string }): Promise<void> {
  if (details.reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
  await lookAtOpenPages();
}
