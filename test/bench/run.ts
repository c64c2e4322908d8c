import { spawnSync } from 'node:child_process';
import { build } from 'vite';

// npm run bench [-- MAX] – builds the benchmark of the engine as the extension is built, so that
// what is measured is what ships, and runs it; see engine.ts.

const ENTRY = 'test/bench/engine.ts';
const FOLDER = '.cache/bench';

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: ENTRY, outDir: FOLDER, minify: true },
});
const { status } = spawnSync(process.execPath, [`${FOLDER}/engine.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
