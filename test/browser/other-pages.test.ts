import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pause } from './driver';
import { inEachBrowser } from './session';

const folder = process.env.TRADE_CONTEXT_PAGES;

/** Why the folder of real pages is left out, if it is. */
const missing =
  folder === undefined
    ? 'TRADE_CONTEXT_PAGES is not set'
    : existsSync(folder)
      ? undefined
      : `${folder} is not there`;

const files = missing
  ? []
  : readdirSync(folder ?? '').filter((name) => /\.html?(\.gz)?$/.test(name));

function contentOf(name: string): string {
  const bytes = readFileSync(join(folder ?? '', name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The page without its own scripts: what they would do is not ours to count. */
const still = (html: string): string =>
  html.replace(
    /^(?:\s*<!doctype[^>]*>)?/i,
    (doctype) =>
      `${doctype}<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  );

/** The sentinel looks when the page has loaded and is idle: what asks after it is answered after it. */
const LOOKED_AT = `new Promise((done) => {
  const idle = (then) => requestIdleCallback(then, { timeout: 3000 });
  idle(() => idle(() => done(true)));
})`;
/** What the look may set off takes its way through the background, milliseconds. */
const ECHO = 250;

const HOSTS = "document.querySelectorAll('trade-context-card').length + CSS.highlights.size";

inEachBrowser('a page about something else', (session) => {
  if (missing) it.skip(`(skipped: ${missing})`, () => {});
  for (const name of files)
    it(`${name} stays without marks, badge and errors`, async () => {
      const { driver, server } = session();
      await driver.goto(server.put(`/${name}.html`, still(contentOf(name))));
      await driver.evaluate(LOOKED_AT);
      await pause(ECHO);
      expect(await driver.evaluate<number>(HOSTS)).toBe(0);
      expect(await driver.badge()).toBe('');
      expect(await driver.errors()).toEqual([]);
    });
});
