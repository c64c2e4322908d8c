import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Inside a zip there is always a time; a fixed one makes two builds of one source the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** Every file below a folder, sorted, with `/` in names. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Zips a folder: the same files give the same bytes, whenever and wherever it runs. */
export function archive(folder: string, to: string): void {
  const files = filesBelow(folder).map((name) => [name, readFileSync(join(folder, name))] as const);
  writeFileSync(to, zipSync(Object.fromEntries(files), { level: 9, mtime: EPOCH }));
}
