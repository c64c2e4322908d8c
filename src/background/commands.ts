import { browser } from '../platform/browser';
import { tell } from '../platform/channel';
import { reportsOf } from '../platform/reports';

/** The frame that the keyboard commands are about: the first with marks, as a reader would see it. */
async function frameOf(tab: number): Promise<number | undefined> {
  const frames = await reportsOf(tab);
  return frames.find(({ report }) => report.counts.mention > 0)?.frame;
}

/** A command of the manifest, passed on to the page in front. */
export async function obey(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const frame = await frameOf(tab.id);
  if (frame === undefined) return;
  const to = { tab: tab.id, frame };
  if (command === 'next-mark') await tell(to, 'step', 'next');
  if (command === 'previous-mark') await tell(to, 'step', 'previous');
  if (command === 'open-card') await tell(to, 'open');
}
