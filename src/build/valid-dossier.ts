import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

/** Refuses to build with a malformed dossier: what is shipped is trusted at run time. */
export const validDossier = (folder: string): Plugin => ({
  name: 'valid-dossier',
  apply: 'build',
  async config() {
    const checker = resolve(import.meta.dirname, 'dossier.ts');
    const { module } = await runnerImport<typeof import('./dossier.ts')>(checker);
    const lines = module.dossierProblems(folder);
    if (lines.length > 0) throw new Error(`${folder} is malformed:\n${lines.join('\n')}`);
  },
});
