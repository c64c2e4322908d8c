import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { until } from './driver';
import { PAGES } from './pages/all';
import type { PageFixture } from './pages/fixture';
import { inPieces, markedUnder, OBSERVED, type Observed, TREE } from './pages/observe';
import { inEachBrowser, type Session } from './session';

/** A machine under load is slow; a page that is right is never waited for. */
const PATIENCE = 8000;

const slug = (title: string): string => title.replace(/\W+/g, '-');

async function open({ driver, server }: Session, fixture: PageFixture, html: string) {
  for (const [path, content] of Object.entries(fixture.beside ?? {})) server.put(path, content);
  await driver.goto(server.put(`/${slug(fixture.title)}${fixture.type ?? ''}`, html));
}

/** Waits until what is painted is what it should be, or for long enough. */
async function expectMarks({ driver }: Session, marks: readonly string[]): Promise<void> {
  const wanted: Observed = { marks, stale: 0 };
  const look = () => driver.evaluate<Observed>(OBSERVED);
  await until(async () => isDeepStrictEqual(await look(), wanted), PATIENCE);
  expect(await look()).toEqual(wanted);
}

/** The badge counts the mentions of all frames. */
async function expectBadge({ driver }: Session, { marks, mentions }: PageFixture): Promise<void> {
  const badge = String(mentions ?? marks.length);
  await until(async () => (await driver.badge()) === badge, PATIENCE);
  expect(await driver.badge()).toBe(badge);
}

/** Plays a page's life to its end and looks at everything that must hold. */
async function play(session: Session, fixture: PageFixture): Promise<void> {
  const { driver } = session;
  await open(session, fixture, fixture.html);
  if (fixture.act) {
    await expectMarks(session, fixture.before ?? []);
    await driver.evaluate(`(() => { ${fixture.act} })()`);
  }
  const tree = await driver.evaluate<string>(TREE);
  await expectMarks(session, fixture.marks);
  await expectBadge(session, fixture);
  if (!fixture.restless) expect(await driver.evaluate<string>(TREE)).toBe(tree);
  if (fixture.bare) expect(await driver.evaluate(markedUnder(fixture.bare))).toEqual([]);
  if (fixture.holds) expect(await driver.evaluate(fixture.holds)).toBe(true);
  expect(await driver.errors()).toEqual([]);
}

/** Pages whose text is there from the start and whose policy lets a script divide it. */
const canBeDivided = ({ act, html, type, beside }: PageFixture): boolean =>
  !act && type !== '.svg' && !beside && !/srcdoc|Content-Security-Policy/.test(html);

inEachBrowser('a page', (session) => {
  for (const [kind, fixtures] of Object.entries(PAGES))
    describe(kind, () => {
      for (const fixture of fixtures) it(fixture.title, () => play(session(), fixture));
    });

  describe('with a text node for every character', () => {
    for (const fixture of Object.values(PAGES).flat().filter(canBeDivided))
      it(fixture.title, async () => {
        await open(session(), fixture, inPieces(fixture.html));
        await expectMarks(session(), fixture.marks);
        if (fixture.bare)
          expect(await session().driver.evaluate(markedUnder(fixture.bare))).toEqual([]);
      });
  });
});
