import axe from 'axe-core';
import { expect, it } from 'vitest';
import { type Popup, until } from './driver';
import { pageEntries } from './popup-page';
import { inEachBrowser } from './session';

/** Each breach of a rule with where it is. */
const BREACHES = `(() => {
  ${axe.source};
  return window.axe.run(document).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))));
})()`;

/** Opens a tab of the popup and waits for what it shows. */
async function show(popup: Popup, tab: string, content: string): Promise<void> {
  await popup.click(`#tab-${tab}`);
  await until(() => popup.evaluate<boolean>(`Boolean(document.querySelector('${content}'))`));
}

inEachBrowser('the popup under axe', (session) => {
  it('breaks no rule of accessibility in any of its tabs', async () => {
    const { driver, server } = session();
    await driver.goto(`http://${server.host}/en.html`);
    const popup = await driver.popup();
    await pageEntries(popup);
    expect(await popup.evaluate<string[]>(BREACHES)).toEqual([]);
    await show(popup, 'dossier', '.dossier .entry');
    expect(await popup.evaluate<string[]>(BREACHES)).toEqual([]);
    await show(popup, 'chart', '.chart svg');
    expect(await popup.evaluate<string[]>(BREACHES)).toEqual([]);
    await popup.close();
  });
});
