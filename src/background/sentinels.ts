import { browser } from '../platform/browser';

const FILES = ['sentinel.js'];

/**
 * The sentinel looks at every frame of a tab anew; one that is there already gives way to it. Pages
 * that refuse stay without.
 */
export async function lookAt(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.executeScript({ target, files: FILES }).catch(() => undefined);
}

/** Pages that were open before they could be read get the sentinel now; none waits for one that sleeps. */
export async function lookAtOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : lookAt(id))));
}

/** Runs in a frame: the first script of ours there leaves this behind. */
const isEmpty = (): boolean => !('tradeContext' in globalThis);

/** Puts the sentinel into those frames of a tab that have no script of ours: the page wrote them itself. */
export async function enterFrames(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  // A frame that never finishes loading would hold up all others.
  const injectImmediately = true;
  const answers = await browser.scripting.executeScript({
    target,
    func: isEmpty,
    injectImmediately,
  });
  const frameIds = answers.filter(({ result }) => result).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  const frames = { tabId: tab, frameIds };
  await browser.scripting.executeScript({ target: frames, files: FILES, injectImmediately });
}
