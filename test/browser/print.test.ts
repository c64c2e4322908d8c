import { expect, it } from 'vitest';
import { marksOf, showMark, until } from './driver';
import { inEachBrowser } from './session';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head>
<body><p>India-Russia trade came to USD 68.7 billion in fiscal year 2024-25.</p></body></html>`;

inEachBrowser('a page on paper', (session) => {
  it('shows neither marks nor an open card', async () => {
    const { driver, server } = session();
    await driver.goto(server.put('/print.html', PAGE));
    const { x, y } = await showMark(driver, 'India');
    await driver.movePointer(x, y);
    await until(() => driver.card());
    const printed = await driver.onPaper();
    expect(await marksOf(driver)).toHaveLength(1);
    await driver.press('Escape');
    await until(async () => (await driver.card()) === undefined);
    await driver.evaluate('CSS.highlights.clear()');
    expect((await driver.onPaper()) === printed).toBe(true);
  });
});
