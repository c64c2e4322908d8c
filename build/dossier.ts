import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDossier } from '../src/dossier/parse';
import { type Problem, problemLine } from '../src/dossier/problem';

/** The collections in a folder by name, and what in it is no JSON. */
function readCollections(folder: string) {
  const files: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    try {
      files[file.replace('.json', '')] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      problems.push({
        file,
        path: '/',
        reason: error instanceof Error ? error.message : `${error}`,
      });
    }
  }
  return { files, problems };
}

/** What is wrong with the dossier files in a folder, one line each; nothing where they are well formed. */
export function dossierProblems(folder: string): string[] {
  const { files, problems } = readCollections(folder);
  if (problems.length > 0) return problems.map(problemLine);
  const parsed = parseDossier(files);
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}
