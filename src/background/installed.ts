import { browser } from '../platform/browser';
import { lookAtOpenPages } from './sentinels';

/** The welcome page opens once, on installation; an update opens nothing. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
  }
  if (reason === 'install' || reason === 'update') await lookAtOpenPages();
}
