import { browser } from '../platform/browser';
import { framesOf } from './frames';

const COLOUR = '#0a4a63';

async function textFor(tab: number): Promise<string> {
  const { url } = await browser.tabs.get(tab);
  const frames = await framesOf(tab, url);
  const marks = frames.reduce((sum, { report }) => sum + report.counts.mention, 0);
  return marks === 0 ? '' : marks > 999 ? '999+' : String(marks);
}

/** The number of marks in all frames of a tab; nothing where there are none. */
export async function showBadge(tab: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: await textFor(tab) });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
  } catch {
    // The tab may be gone by now, and with it the need of a badge.
  }
}
