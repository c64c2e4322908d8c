import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const BROWSERS = ['chromium', 'chrome', 'edge', 'firefox'] as const;

export type BrowserName = (typeof BROWSERS)[number];

const environment = (name: string): string => process.env[name] ?? '';
const programs = [
  environment('PROGRAMFILES'),
  environment('PROGRAMFILES(X86)'),
  environment('LOCALAPPDATA'),
].filter(Boolean);
const windows = (path: string): string[] => programs.map((folder) => join(folder, path));
const onPath = (...names: string[]): string[] =>
  environment('PATH')
    .split(process.platform === 'win32' ? ';' : ':')
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
const mac = (application: string): string =>
  `/Applications/${application}.app/Contents/MacOS/${application}`;

const PLACES: Readonly<Record<BrowserName, () => string[]>> = {
  chromium: () => [
    ...onPath('chromium', 'chromium-browser', 'chromium.exe'),
    mac('Chromium'),
    ...windows('Chromium\\Application\\chrome.exe'),
  ],
  chrome: () => [
    ...onPath('google-chrome-stable', 'google-chrome'),
    mac('Google Chrome'),
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
  ],
  edge: () => [
    ...onPath('microsoft-edge-stable', 'microsoft-edge'),
    mac('Microsoft Edge'),
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: () => [
    ...onPath('firefox', 'firefox-esr', 'firefox.exe'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
};

/** Where a browser is installed, or undefined. */
export const executableOf = (name: BrowserName): string | undefined =>
  PLACES[name]().find((path) => existsSync(path));

export const HOW_TO_INSTALL = `Install one of these browsers and try again:
  Debian, Ubuntu   apt-get install chromium firefox-esr
  macOS            brew install --cask google-chrome firefox
  Windows          winget install Google.Chrome Mozilla.Firefox`;
