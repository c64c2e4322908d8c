import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../dossier/format';
import { COLLECTION_NAMES } from '../dossier/parse';
import { fileOf, problemLine } from '../dossier/problem';
import { validateDossierFiles } from './dossier-files';

// Brings the dossier's files into their one form; with --check only says which are not in it.
const folder = join(import.meta.dirname, '../../assets/dossier');
const isCheck = process.argv.includes('--check');
const dossier = validateDossierFiles(folder);

if (!dossier.ok) {
  for (const problem of dossier.problems) console.error(problemLine(problem));
  process.exit(1);
}
for (const name of COLLECTION_NAMES) {
  const path = join(folder, fileOf(name));
  const canonical = format(dossier.value[name]);
  if (readFileSync(path, 'utf8') === canonical) continue;
  console.error(`${fileOf(name)} ${isCheck ? 'is not in canonical form' : 'formatted'}`);
  if (isCheck) process.exitCode = 1;
  else writeFileSync(path, canonical);
}
