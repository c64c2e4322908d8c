import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Everything that must hold, one after the other; the last line says how much does. */

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

const REPORTS = '.cache/test';

const BIN = (name: string): string => `node_modules/${name}`;

function node(script: string, ...rest: string[]): boolean {
  const { status } = spawnSync(process.execPath, [BIN(script), ...rest], { stdio: 'inherit' });
  return status === 0;
}

/** A check that holds or does not. */
function check(title: string, holds: () => boolean): Outcome {
  console.log(`\n== ${title}`);
  const passed = holds();
  console.log(passed ? 'ok' : `${title}: FAILED`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** A vitest project: its tests are counted one by one; if it ends without a count it failed. */
function tests(project: string): Outcome {
  console.log(`\n== ${project} tests`);
  const file = `${REPORTS}/${project}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = node('vitest/vitest.mjs', 'run', '--project', project, ...reporters);
  try {
    const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests;
    return { passed: report.numPassedTests, failed: passed ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const lintExtension = (): boolean =>
  node('web-ext/bin/web-ext.js', 'lint', '--source-dir=dist/firefox', '--warnings-as-errors');

mkdirSync(REPORTS, { recursive: true });
const outcomes = [
  check('types', () => node('typescript/bin/tsc', '--noEmit')),
  check('lint', () => node('@biomejs/biome/bin/biome', 'check', '.')),
  tests('unit'),
  check('build', () => node('vite/bin/vite.js', 'build', '--logLevel=warn')),
  check('lint of the extension', lintExtension),
  tests('browser'),
];
const sum = (count: keyof Outcome): number =>
  outcomes.reduce((total, outcome) => total + outcome[count], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
