import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES, parseDossier } from '../dossier/parse';
import { fileOf, type Parsed, type Problem } from '../dossier/problem';
import type { Dossier } from '../dossier/schema';

/** The parsed JSON of every file of a dossier's folder. */
function readFiles(folder: string): Parsed<Record<string, unknown>> {
  const problems: Problem[] = [];
  const files: Record<string, unknown> = {};
  for (const name of COLLECTION_NAMES) {
    try {
      files[name] = JSON.parse(readFileSync(join(folder, fileOf(name)), 'utf8'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ file: fileOf(name), path: '/', reason });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: files };
}

/** The dossier in a folder, or everything that is wrong with it. */
export function validateDossierFiles(folder: string): Parsed<Dossier> {
  const files = readFiles(folder);
  return files.ok ? parseDossier(files.value) : files;
}
