import { launch } from './browsers';
import type { Driver } from './driver';
import { executableOf, HOW_TO_INSTALL } from './installed';
import { editScripts, failuresOf } from './pages/edits';
import { EDITS_PAGE } from './pages/edits-page';
import { PageServer } from './server';

const USAGE = `usage: npm run soak:edits -- [SCRIPTS] [SEED]

Runs random edit scripts (default: 1000) in a real Chromium with the built extension and compares
the marks of each with those of a fresh load; then makes 10,000 edits on one page and prints the
heap before and after. Fails where marks differ or the heap grew by more than 1 MB.`;

const LANES = 12;
const PATIENCE = 20_000;
const EDITS = 10_000;
/** Edits before the heap is first measured: caches fill and code is compiled. */
const WARM_UP = 2000;
const ALLOWED = 1_000_000;

/** Scripts one after the other as one long script. */
const flat = (count: number, seed: number) =>
  editScripts(count, seed)
    .flat()
    .slice(0, count)
    .map((edit) => ({ ...edit, pause: 0 }));

async function compare(driver: Driver, count: number, seed: number): Promise<boolean> {
  await driver.evaluate(`open(${LANES})`);
  let done = 0;
  const progress = (): void => {
    if (++done % 100 === 0) console.log(`${done} scripts`);
  };
  const scripts = editScripts(count, seed);
  const failures = await failuresOf(driver.evaluate, scripts, LANES, PATIENCE, progress);
  for (const failure of failures) console.log(failure);
  console.log(`${count - failures.length} of ${count} scripts passed (seed ${seed})`);
  return failures.length === 0;
}

async function heapAfter(driver: Driver, edits: number, seed: number): Promise<number> {
  await driver.evaluate(`wander(0, ${JSON.stringify(flat(edits, seed))})`);
  await driver.evaluate('wait(6000)');
  return (await driver.heap?.()) ?? 0;
}

async function remember(driver: Driver, seed: number): Promise<boolean> {
  await driver.evaluate('open(1)');
  const before = await heapAfter(driver, WARM_UP, seed);
  const after = await heapAfter(driver, EDITS, seed + 1);
  const grown = after - before;
  console.log(`heap before ${before}, after ${EDITS} edits ${after}, grown by ${grown} bytes`);
  return grown <= ALLOWED;
}

async function soak(count: number, seed: number): Promise<boolean> {
  const executable = executableOf('chromium') ?? executableOf('chrome');
  if (!executable) throw new Error(HOW_TO_INSTALL);
  const server = await new PageServer('assets/samples').listen();
  const driver = await launch('chromium', { executable, headless: true, proxy: server.host });
  const address = server.put('/edits.html', EDITS_PAGE);
  await driver.goto(address);
  const alike = await compare(driver, count, seed);
  await driver.goto(address);
  const flatHeap = await remember(driver, seed);
  await driver.close();
  server.close();
  return alike && flatHeap;
}

const [count = 1000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
if (Number.isInteger(count) && Number.isInteger(seed))
  process.exitCode = (await soak(count, seed)) ? 0 : 1;
else {
  console.log(USAGE);
  process.exitCode = 2;
}
