import { browser } from '../platform/browser';
import { reportsOf } from '../platform/reports';

const COLOUR = '#0a4a63';

/** The number of marks in all frames of a tab; nothing where there are none. */
export async function showBadge(tab: number): Promise<void> {
  const frames = await reportsOf(tab);
  const marks = frames.reduce((sum, { report }) => sum + report.counts.mention, 0);
  const text = marks === 0 ? '' : marks > 999 ? '999+' : String(marks);
  // The tab may be gone by now, and with it the need of a badge.
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => undefined);
  await browser.action
    .setBadgeBackgroundColor({ tabId: tab, color: COLOUR })
    .catch(() => undefined);
}
