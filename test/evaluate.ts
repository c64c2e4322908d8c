import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readInput } from '../src/cli/document';
import { type Input, inputsOf, isFailure } from '../src/cli/input';
import { rowOf } from '../src/cli/row';
import { analyse } from '../src/engine/analyse';

// npm run evaluate -- FOLDER [SET…]
// FOLDER/sets.json says which sets there are: what holds the truth, what scores against it, and
// for articles the folder of pages. The engine runs here; each set's own scorer prints its block.

interface EvaluationSet {
  readonly name: string;
  readonly gold: string;
  readonly scorer: string;
  readonly kind?: string;
  /** A folder of packed pages: the set is of main articles. */
  readonly pages?: string;
}

const USAGE = 'usage: npm run evaluate -- FOLDER [SET…]   (FOLDER holds sets.json)';
const OPTIONS = {
  files: [],
  jsonl: true,
  text: false,
  explain: false,
  today: new Date().toISOString().slice(0, 10),
};

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const isSet = (value: unknown): value is EvaluationSet =>
  ['name', 'gold', 'scorer'].every(
    (key) => typeof (value as Record<string, unknown> | null)?.[key] === 'string',
  );

function setsOf(folder: string): EvaluationSet[] {
  const file = join(folder, 'sets.json');
  if (!existsSync(file)) fail(`${file}: no such file\n${USAGE}`);
  let sets: unknown;
  try {
    sets = JSON.parse(readFileSync(file, 'utf8')).sets;
  } catch (error) {
    fail(`${file}: ${error instanceof Error ? error.message : error}`);
  }
  if (!Array.isArray(sets) || !sets.every(isSet))
    fail(`${file}: "sets" must list objects with "name", "gold" and "scorer"`);
  return sets;
}

/** What is read of one input, or a complaint on standard error. */
function* readable(file: string, jsonl: boolean): Generator<Input> {
  for (const item of inputsOf(file, jsonl))
    if (isFailure(item)) process.stderr.write(`${item.where}: ${item.cause}\n`);
    else yield item;
}

function findings(input: Input): object {
  const { text, world } = readInput(input, OPTIONS);
  return { id: input.id, ...rowOf(analyse(text, world)) };
}

function* findingsOf(gold: string): Generator<object> {
  for (const input of readable(gold, true)) yield findings(input);
}

function* articlesOf(pages: string): Generator<object> {
  for (const name of readdirSync(pages).sort())
    for (const input of readable(join(pages, name), false))
      yield {
        id: basename(name).replace(/\.html?(\.gz)?$/, ''),
        article: readInput(input, OPTIONS).article,
      };
}

/** The file of predictions for a set; sets with the same texts share it. */
function predictions(source: string, isPages: boolean, made: Map<string, string>, into: string) {
  const known = made.get(source);
  if (known) return known;
  const rows = [...(isPages ? articlesOf(source) : findingsOf(source))];
  const file = join(into, `${made.size}.jsonl`);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  made.set(source, file);
  return file;
}

function block(set: EvaluationSet, folder: string, made: Map<string, string>, into: string) {
  const paths = [set.gold, set.scorer, ...(set.pages ? [set.pages] : [])];
  const missing = paths.filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) return `missing: ${missing.join(', ')}`;
  const gold = join(folder, set.gold);
  const source = set.pages ? join(folder, set.pages) : gold;
  const predicted = predictions(source, set.pages !== undefined, made, into);
  const kind = set.kind ? ['--kind', set.kind] : [];
  return execFileSync(process.execPath, [join(folder, set.scorer), gold, predicted, ...kind], {
    encoding: 'utf8',
  }).trim();
}

function main([folder, ...names]: string[]): void {
  if (!folder) fail(USAGE);
  const sets = setsOf(folder);
  const unknown = names.filter((name) => !sets.some((set) => set.name === name));
  if (unknown.length > 0) fail(`no such set in ${folder}: ${unknown.join(', ')}`);
  const into = mkdtempSync(join(tmpdir(), 'evaluate-'));
  const made = new Map<string, string>();
  for (const set of sets) {
    if (names.length > 0 && !names.includes(set.name)) continue;
    let scores: string;
    try {
      scores = block(set, folder, made, into);
    } catch (error) {
      process.exitCode = 1;
      scores = `failed: ${error instanceof Error ? error.message : error}`;
    }
    process.stdout.write(`\n${set.name}\n${scores.replace(/^/gm, '  ')}\n`);
  }
  rmSync(into, { recursive: true });
}

main(process.argv.slice(2));
