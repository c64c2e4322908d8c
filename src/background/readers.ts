import { browser } from '../platform/browser';
import { type Handlers, type Sender, tell } from '../platform/channel';
import type { ToBackground } from '../platform/messages';
import { dropReport, dropReports, keepReport, reportOf } from '../platform/reports';
import { isOn, type Settings } from '../platform/settings';
import { readSettings } from '../platform/settings-store';
import { findingsIn } from './analysis';
import { showBadge } from './badge';
import { contextFor, relationsOf } from './knowledge';
import { enterFrames, lookAt } from './sentinels';
import { inTurn } from './turns';

/** The tab of a content script; a message that is not from one has no business here. */
function tabOf(sender: Sender): number {
  if (sender.tab === undefined) throw new Error('not from a tab');
  return sender.tab;
}

/** The switch is about the site in the address bar, whatever frames it holds. */
async function isOnIn(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  return isOn(await readSettings(), url);
}

/** What the scripts in pages ask for. */
export const fromPages: Handlers<ToBackground> = {
  async wake(sender) {
    const tab = tabOf(sender);
    if (!(await isOnIn(tab))) return;
    const target = { tabId: tab, frameIds: [sender.frame] };
    await browser.scripting.executeScript({ target, files: ['reader.js'] });
  },

  async enter(sender) {
    const tab = tabOf(sender);
    if (await isOnIn(tab)) await enterFrames(tab);
  },

  analyse: (_sender, text) => findingsIn(text),

  async report(sender, report) {
    const tab = tabOf(sender);
    await inTurn(tab, async () => {
      const relations = await relationsOf(report);
      await keepReport(tab, { frame: sender.frame, report, relations }, Date.now());
      await showBadge(tab);
    });
  },

  async leave(sender) {
    const tab = tabOf(sender);
    await inTurn(tab, async () => {
      await dropReport(tab, sender.frame);
      await showBadge(tab);
    });
  },

  async context(sender, id) {
    const kept = await reportOf(tabOf(sender), sender.frame);
    if (kept) return contextFor(kept.report, kept.relations, id);
    // Evicted: the reader sends its report again, and the card asks again.
    await tell({ tab: tabOf(sender), frame: sender.frame }, 'refresh');
    throw new Error('report evicted');
  },
};

/** Nothing is known of the tab any more. */
export const clear = (tab: number): Promise<void> =>
  inTurn(tab, async () => {
    await dropReports(tab);
    await showBadge(tab);
  });

/** The tab shows something else now. A reader that outlived it (same document, new address) reports again. */
export async function forget(tab: number): Promise<void> {
  await clear(tab);
  await tell({ tab }, 'refresh');
}

async function switched(tab: number, on: boolean): Promise<void> {
  if (on) await lookAt(tab);
  else await clear(tab);
}

/**
 * Where it was switched on the sentinel looks again; where it was switched off the reader takes
 * its leave. Everything else that is set the readers follow by themselves. A tab that sleeps may
 * never answer: none waits for another.
 */
export async function follow(now: Settings, before: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const on = isOn(now, url);
      if (id !== undefined && on !== isOn(before, url)) await switched(id, on);
    }),
  );
}
