import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dossierProblems } from '../../src/build/dossier';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  cpSync('assets/dossier', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

type Row = Record<string, unknown>;

function edit(file: string, change: (rows: Row[]) => void): void {
  const rows: Row[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  change(rows);
  writeFileSync(join(folder, file), JSON.stringify(rows));
}

test('the dossier that is shipped is well formed', () => {
  expect(dossierProblems(folder)).toEqual([]);
});

test.each([
  [
    'a wrong type',
    (row: Row) => Object.assign(row, { value: 'many' }),
    /^values\.json \/0\/value /,
  ],
  ['a lost reference', (row: Row) => Object.assign(row, { sources: ['x'] }), /^values\.json \/0/],
])('%s is told with file, path and reason', (_, change, line) => {
  edit('values.json', ([first]) => first && change(first));
  expect(dossierProblems(folder)[0]).toMatch(line);
});

test('a file that is no JSON is told by its name', () => {
  writeFileSync(join(folder, 'events.json'), '[{');
  expect(dossierProblems(folder)).toEqual([expect.stringMatching(/^events\.json \/ .+/)]);
});
