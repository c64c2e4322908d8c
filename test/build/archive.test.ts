import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { archive } from '../../src/build/archive';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with the files in the given order of creation and with the given time. */
function folder(names: readonly string[], time: Date): string {
  const path = mkdtempSync(join(tmpdir(), 'archive-'));
  made.push(path);
  mkdirSync(join(path, 'in'));
  for (const name of names) {
    writeFileSync(join(path, name), `content of ${name}`);
    utimesSync(join(path, name), time, time);
  }
  return path;
}

function zip(names: readonly string[], time: Date): Buffer {
  const path = folder(names, time);
  const to = join(mkdtempSync(join(tmpdir(), 'archive-')), 'out.zip');
  made.push(join(to, '..'));
  archive(path, to);
  return readFileSync(to);
}

test('the same files give the same bytes, whenever and in whichever order they were written', () => {
  const early = zip(['b.txt', 'a.txt', 'in/c.txt'], new Date(2001, 1, 1));
  const late = zip(['in/c.txt', 'a.txt', 'b.txt'], new Date(2026, 6, 1));
  expect(early.equals(late)).toBe(true);
});

test('holds every file under its path with slashes', () => {
  const files = unzipSync(zip(['b.txt', 'in/c.txt'], new Date()));
  expect(Object.keys(files)).toEqual(['b.txt', 'in/c.txt']);
  expect(new TextDecoder().decode(files['in/c.txt'])).toBe('content of in/c.txt');
});
