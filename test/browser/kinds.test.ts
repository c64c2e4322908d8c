import { beforeAll, describe, expect, it } from 'vitest';
import { type Driver, pause, until } from './driver';
import { FRAME, KINDS, type Kind, SHATTER } from './kinds';
import { inEachBrowser } from './session';

const badgeOf = (marks: number): string => (marks === 0 ? '' : String(marks));
const TREE = 'document.documentElement.outerHTML';

/** The badge once it shows what it should, or when it had time enough. */
async function settled(driver: Driver, marks: number): Promise<string> {
  if (marks === 0) await pause(1200);
  await until(async () => (await driver.badge()) === badgeOf(marks), 6000);
  return driver.badge();
}

inEachBrowser('a page', (session) => {
  const open = async (name: string, { html, type }: Pick<Kind, 'html' | 'type'>) => {
    const path = `/${name.replace(/\W/g, '-')}${type ?? ''}`;
    await session().driver.goto(session().server.put(path, html));
  };

  beforeAll(() => {
    session().server.put('/frame', FRAME);
  });

  describe.each(Object.entries(KINDS))('with %s', (name, kind) => {
    it('has the marks that a person would make, and stays as it is', async () => {
      const { driver } = session();
      await open(name, kind);
      const before = kind.happens ? undefined : await driver.evaluate<string>(TREE);
      if (kind.happens) {
        await pause(1500);
        await driver.evaluate(`(() => { ${kind.happens} })()`);
      }
      expect(await settled(driver, kind.marks)).toBe(badgeOf(kind.marks));
      if (before) expect(await driver.evaluate<string>(TREE)).toBe(before);
      expect(await driver.errors()).toEqual([]);
    });

    const isStill = !kind.happens && !kind.type && name !== 'frames';
    it.runIf(isStill)('has them with a text node for every character', async () => {
      await open(`${name} in pieces`, { html: `${kind.html}${SHATTER}` });
      expect(await settled(session().driver, kind.marks)).toBe(badgeOf(kind.marks));
    });
  });
});
