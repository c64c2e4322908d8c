import { describe, expect, it } from 'vitest';
import { cardWith, marksOf, showMark, until } from './driver';
import { pageEntries } from './popup-page';
import { inEachBrowser } from './session';

/** The browser's own page about itself, into which it lets no extension. */
const OWN_PAGES: Readonly<Record<string, string>> = { firefox: 'about:support' };
const OWN_PAGE = 'chrome://version/';

inEachBrowser('the background', (session) => {
  const open = async (): Promise<void> => {
    const { driver, server } = session();
    await driver.goto(`http://${server.host}/en.html`);
    await until(() => marksOf(driver));
    await until(() => driver.badge());
  };

  describe('when the browser has ended it', () => {
    it('wakes for a card', async () => {
      await open();
      const { driver } = session();
      await driver.killBackground();
      const { x, y } = await showMark(driver, 'Indian exports to Russia');
      await driver.movePointer(5, 5);
      await driver.movePointer(x, y);
      expect(await cardWith(driver, 'Indian fiscal year')).toContain('Indian fiscal year');
      await driver.press('Escape');
    });

    it('wakes for the popup, and the page’s report is still there', async () => {
      await open();
      const { driver } = session();
      await driver.killBackground();
      const popup = await driver.popup();
      expect((await pageEntries(popup)).figures.length).toBeGreaterThan(0);
      await popup.close();
    });
  });

  it('forgets a frame that was removed', async () => {
    const { driver, server } = session();
    const topic = '<p>Trade between India and Russia grew.';
    server.put('/frame.html', `<!doctype html><title>Frame</title>${topic}`);
    const page = server.put(
      '/framed.html',
      `<!doctype html><title>Page</title>${topic}<iframe src="/frame.html"></iframe>`,
    );
    await driver.goto(page);
    const shows = (badge: string) => until(async () => (await driver.badge()) === badge);
    expect(await shows('2')).toBe(true);
    await driver.evaluate('document.querySelector("iframe").remove()');
    expect(await shows('1')).toBe(true);
  });

  it('counts the marks of a page and its frames anew when the reader goes back to it', async () => {
    const { driver, server } = session();
    const topic = '<p>Trade between India and Russia grew.';
    const page = server.put(
      '/left.html',
      `<!doctype html><title>Left</title>${topic}<iframe srcdoc="${topic}"></iframe>`,
    );
    const shows = (badge: string) => until(async () => (await driver.badge()) === badge);
    await driver.goto(page);
    expect(await shows('2')).toBe(true);
    await driver.goto(server.put('/next.html', `<!doctype html><title>Next</title>${topic}`));
    expect(await shows('1')).toBe(true);
    await driver.evaluate('history.back()');
    expect(await shows('2')).toBe(true);
  });

  it('says why it cannot read the browser’s own pages', async () => {
    const { driver } = session();
    await driver.goto(OWN_PAGES[driver.name] ?? OWN_PAGE);
    const popup = await driver.popup();
    expect(
      await until(async () =>
        (await popup.text()).includes('lets no extension into its own pages'),
      ),
    ).toBe(true);
    expect(await until(async () => (await driver.badge()) === '')).toBe(true);
    await popup.close();
  });

  it('says that a page does not speak of the trade, and shows no number', async () => {
    const { driver, server } = session();
    const page = server.put(
      '/tea.html',
      '<!doctype html><title>Tea</title><p>Tea is grown on hills.',
    );
    await driver.goto(page);
    const popup = await driver.popup();
    const said = 'Nothing about India–Russia trade here';
    await until(async () => (await popup.text()).includes(said));
    expect(await popup.text()).toContain(said);
    expect(await marksOf(driver)).toEqual([]);
    expect(await until(async () => (await driver.badge()) === '')).toBe(true);
    await popup.close();
  });
});
