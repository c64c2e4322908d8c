import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROWSERS, executableOf, HOW_TO_INSTALL } from './installed';

const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-core'];

const isDebianRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function install(): void {
  console.log(`Installing ${PACKAGES.join(', ')} …`);
  const options = {
    stdio: 'inherit' as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-qq', '-y', '--no-install-recommends', ...PACKAGES],
    options,
  );
}

/** Before the browser tests: browsers to run in, and the extension to run. */
export default function setup(): void {
  const lacking = !executableOf('firefox') || !(executableOf('chromium') ?? executableOf('chrome'));
  if (lacking && isDebianRoot()) install();
  if (!BROWSERS.some(executableOf)) throw new Error(`No browser was found. ${HOW_TO_INSTALL}`);
  if (!existsSync('dist/chrome/manifest.json') || !existsSync('dist/firefox/manifest.json'))
    throw new Error('Nothing to test: run npm run build first.');
}
