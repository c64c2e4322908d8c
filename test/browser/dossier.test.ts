import { expect, it } from 'vitest';
import { until } from './driver';
import { inEachBrowser } from './session';

inEachBrowser('the dossier in the popup', (session) => {
  it('opens a kind at its beginning, with the focus on the way back', async () => {
    const { driver, server } = session();
    await driver.goto(server.put('/dossier.html', '<!doctype html><title>Page</title><p>Sea.'));
    const popup = await driver.popup();
    await until(() => popup.evaluate<boolean>(`Boolean(document.querySelector('#tab-dossier'))`));
    await popup.click('#tab-dossier');
    const all = '[aria-labelledby="kind-statements"] > .quiet';
    await until(() => popup.evaluate<boolean>(`Boolean(document.querySelector('${all}'))`));
    await popup.click(all);
    const focused = `document.activeElement.matches('.way button')`;
    expect(await until(() => popup.evaluate<boolean>(focused))).toBe(true);
    const heading = 'document.querySelector("#kind-open").getBoundingClientRect().top';
    const panel = 'document.querySelector(".panel").getBoundingClientRect().top';
    expect(await popup.evaluate<boolean>(`${heading} > ${panel}`)).toBe(true);
    await popup.close();
  });
});
