import { expect, it } from 'vitest';
import { editScripts, failuresOf } from './pages/edits';
import { EDITS_PAGE } from './pages/edits-page';
import { inEachBrowser } from './session';

const SCRIPTS = 50;
const LANES = 6;
const PATIENCE = 10_000;

const seed = Number(process.env.TRADE_CONTEXT_EDITS ?? Date.now() % 2 ** 31);

inEachBrowser('random edits', (session) => {
  it(`end in the marks of a fresh load (TRADE_CONTEXT_EDITS=${seed} repeats them)`, async () => {
    const { driver, server } = session();
    await driver.goto(server.put('/edits.html', EDITS_PAGE));
    await driver.evaluate(`open(${LANES})`);
    const failures = await failuresOf(driver.evaluate, editScripts(SCRIPTS, seed), LANES, PATIENCE);
    expect(failures).toEqual([]);
    expect(await driver.errors()).toEqual([]);
  }, 120_000);
});
