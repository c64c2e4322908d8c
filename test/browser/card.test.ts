import { expect, it } from 'vitest';
import { type Driver, marksOf, pause, showMark, until } from './driver';
import { inEachBrowser } from './session';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;

const LINE = '<p>Here the <a href="#there">India-Russia trade</a> grew.</p>';
const TREE = 'document.documentElement.outerHTML';
const FOCUS = 'document.activeElement.localName';
const HOST = 'trade-context-card';

/** Styles that would make a card in the page's own tree unusable. */
const HOSTILE = `<style>
  html > *:not(body) { display: none !important; opacity: 0.1 !important; transform: scale(3) !important }
  * { --paper: red !important; font-size: 40px !important }
  [popover] { visibility: hidden !important; left: 700px !important }
</style>`;

const opened = (driver: Driver) => until(() => driver.card());
const closed = async (driver: Driver): Promise<boolean> =>
  until(async () => (await driver.card()) === undefined);

async function hover(driver: Driver, words: string): Promise<{ x: number; y: number }> {
  const mark = await showMark(driver, words);
  await driver.movePointer(mark.x, mark.y);
  return mark;
}

inEachBrowser('a card', (session) => {
  const open = async (name: string, html: string): Promise<Driver> => {
    const { driver, server } = session();
    await driver.movePointer(5, 5);
    await driver.goto(server.put(`/${name}`, html));
    await until(() => marksOf(driver));
    return driver;
  };

  it('opens for none of twenty marks that the pointer sweeps over', async () => {
    const driver = await open('sweep', page(LINE.repeat(20)));
    for (const { x, y } of await marksOf(driver)) {
      await driver.movePointer(x, Math.min(y, 600));
      expect(await driver.card()).toBeUndefined();
    }
    await driver.movePointer(5, 5);
    await pause(800);
    expect(await driver.card()).toBeUndefined();
  });

  it('leaves the page as it found it', async () => {
    const driver = await open('trace', page(LINE.repeat(3)));
    const before = await driver.evaluate<string>(TREE);
    await hover(driver, 'India');
    expect(await opened(driver)).toContain('India-Russia trade');
    expect(await driver.evaluate<string>(TREE)).toBe(
      before.replace('</body>', `</body><${HOST}></${HOST}>`),
    );
    await driver.press('Escape');
    expect(await closed(driver)).toBe(true);
    expect(await driver.evaluate<string>(TREE)).toBe(before);
  });

  it('withstands the styles of a hostile page', async () => {
    const driver = await open('hostile', page(LINE.repeat(3), HOSTILE));
    const { x, y } = await hover(driver, 'India');
    await opened(driver);
    const box = await until(() => driver.cardBox());
    expect(box?.width).toBeLessThan(340);
    expect(Math.abs((box?.y ?? 0) - y)).toBeLessThan(80);
    const hit = `document.elementFromPoint(${x}, ${Math.round((box?.y ?? 0) + 30)}).localName`;
    expect(await driver.evaluate<string>(hit)).toBe(HOST);
  });

  it('can be used above a modal dialog, and Escape leaves the dialog open', async () => {
    const dialog = `<dialog>${LINE}</dialog><script>document.querySelector('dialog').showModal()</script>`;
    const driver = await open('dialog', page(dialog));
    await hover(driver, 'India');
    await opened(driver);
    const box = await until(() => driver.cardBox());
    const middle = `${Math.round((box?.x ?? 0) + 100)}, ${Math.round((box?.y ?? 0) + 30)}`;
    const hit = `document.elementFromPoint(${middle}).localName`;
    expect(await driver.evaluate<string>(hit)).toBe(HOST);
    await driver.press('Escape');
    expect(await closed(driver)).toBe(true);
    expect(await driver.evaluate<boolean>(`document.querySelector('dialog').open`)).toBe(true);
  });

  it('lies inside a narrow viewport', async () => {
    const driver = await open('narrow', page(`<div style="zoom: 2; width: 160px">${LINE}</div>`));
    await hover(driver, 'India');
    await opened(driver);
    const box = await until(() => driver.cardBox());
    const { width, height } = await driver.evaluate<{ width: number; height: number }>(
      '({ width: innerWidth, height: innerHeight })',
    );
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  it('takes the focus on command and gives it back', async () => {
    const driver = await open('focus', page(LINE.repeat(3)));
    await driver.evaluate(`document.querySelector('a').focus()`);
    await driver.command('next-mark');
    await opened(driver);
    expect(await driver.evaluate<string>(FOCUS)).toBe('a');
    await driver.command('open-card');
    const focused = async () => (await driver.evaluate<string>(FOCUS)) === HOST;
    expect(await until(focused)).toBe(true);
    await driver.press('Escape');
    expect(await closed(driver)).toBe(true);
    expect(await driver.evaluate<string>(FOCUS)).toBe('a');
  });

  it('moves neither the page nor the selection', async () => {
    const driver = await open('still', page(LINE.repeat(60)));
    await driver.evaluate(`getSelection().selectAllChildren(document.querySelector('a'))`);
    await hover(driver, 'India');
    const place = '[scrollX, scrollY, String(getSelection())].join()';
    const before = await driver.evaluate<string>(place);
    await opened(driver);
    await driver.press('Escape');
    await closed(driver);
    expect(await driver.evaluate<string>(place)).toBe(before);
  });
});
