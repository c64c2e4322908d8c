import { validateDossierFiles } from '../cli/dossier-files';
import { problemLine } from '../dossier/problem';

/** What is wrong with the dossier files in a folder, one line each; nothing where they are well formed. */
export function dossierProblems(folder: string): string[] {
  const dossier = validateDossierFiles(folder);
  return dossier.ok ? [] : dossier.problems.map(problemLine);
}
