import { expect, it } from 'vitest';
import { type Driver, marksOf, showMark, until } from './driver';
import { inEachBrowser } from './session';

/** What the reading view took from the page, as soon as it shows it. */
const ARTICLE = "document.querySelector('.moz-reader-content')?.innerHTML ?? ''";

const articleIn = (driver: Driver): Promise<string> =>
  until(() => driver.evaluate<string>(ARTICLE), 10_000);

inEachBrowser("the browser's reading view", (session) => {
  it('takes from a page with marks and an open card what it takes from the file', async ({
    skip,
  }) => {
    const { driver, server } = session();
    if (!driver.readingView) return skip();
    const address = `http://${server.host}/en.html`;
    await driver.goto(address);
    const { x, y } = await showMark(driver, 'India');
    await driver.movePointer(x, y);
    await until(() => driver.card());
    await driver.readingView();
    const taken = await articleIn(driver);
    expect(taken).toContain('Alipov');
    expect(await marksOf(driver)).toEqual([]);
    await driver.goto(`about:reader?url=${encodeURIComponent(address)}`);
    expect(await articleIn(driver)).toBe(taken);
  });
});
