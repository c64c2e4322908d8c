import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browsers';
import { type Driver, marksOf, pause, showMark, until } from './driver';
import { BROWSERS, type BrowserName, executableOf, HOW_TO_INSTALL } from './installed';
import { PageServer } from './server';
import { textPage } from './text-page';

const USAGE = `usage: npm start -- [--browser chromium|chrome|edge|firefox] [--language en|hi|ru] [--article FILE]

Builds the extension and opens a sample article, or your own (text or .html), with the extension
loaded. Without a display it takes pictures into screenshots/ and prints what the popup shows.`;

const PICTURES = 'screenshots';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string' },
        language: { type: 'string', default: 'en' },
        article: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function browserFor(asked: string | undefined): BrowserName {
  if (asked === undefined)
    return BROWSERS.find(executableOf) ?? fail(`No browser was found. ${HOW_TO_INSTALL}`);
  const name = BROWSERS.find((one) => one === asked) ?? fail(`${asked}: unknown\n\n${USAGE}`);
  return executableOf(name) ? name : fail(`${name} was not found. ${HOW_TO_INSTALL}`);
}

/** The address of the article to open. */
function publish(server: PageServer, { article, language }: ReturnType<typeof options>): string {
  if (article === undefined) {
    if (!['en', 'hi', 'ru'].includes(language)) fail(`${language}: no sample\n\n${USAGE}`);
    return `http://${server.host}/${language}.html`;
  }
  try {
    const content = readFileSync(article, 'utf8');
    const isHtml = /\.html?$/i.test(article);
    return server.put('/article.html', isHtml ? content : textPage(content));
  } catch (error) {
    return fail(`${article}: ${(error as Error).message}`);
  }
}

/** Both targets; a build that fails has said why. */
function build(): void {
  const arguments_ = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, arguments_, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function picture(name: string, image: Buffer): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${name}.png`);
  writeFileSync(path, image);
  console.log(`saved ${path}`);
}

/** The first text that is there and stays the same for half a second. */
async function settled(read: () => Promise<string>): Promise<string> {
  let last = '';
  const again = async () => {
    const before = last;
    last = (await read()).trim();
    await pause(500);
    return last !== '' && last === before;
  };
  await until(again, 15_000);
  return last;
}

/** What a person would do first: hover a mark, click the icon. */
async function demonstrate(driver: Driver): Promise<void> {
  const [first] = await until(() => marksOf(driver));
  if (!first) console.log('nothing is marked on this page');
  else {
    const { x, y } = await showMark(driver, first.words);
    await driver.movePointer(x, y);
    await until(() => driver.card());
    await pause(300);
    await picture(`${driver.name}-card`, await driver.screenshot());
  }
  const popup = await driver.popup();
  const words = await settled(() => popup.text());
  await picture(`${driver.name}-popup`, await popup.screenshot());
  console.log(`\n${words}`);
}

const asked = options();
if (asked.help) console.log(USAGE);
else {
  const name = browserFor(asked.browser);
  const server = await new PageServer('assets/samples').listen();
  const address = publish(server, asked);
  build();
  const headless = !hasDisplay();
  const driver = await launch(name, { executable: executableOf(name) ?? '', headless });
  await driver.goto(address);
  console.log(`${name}: ${address}`);
  if (headless) {
    await demonstrate(driver);
    await driver.close();
  } else {
    console.log(
      'Hover a marked phrase, or click the icon in the toolbar. Close the browser to end.',
    );
    await driver.closed;
  }
  server.close();
}
