import { browser } from './browser';

const KEY = 'own-dossier';

/** The person's own dossier as it was exported, unparsed. */
export async function readOwnDossier(): Promise<string | undefined> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' ? stored : undefined;
}

export const keepOwnDossier = (text: string): Promise<void> =>
  browser.storage.local.set({ [KEY]: text });

export const dropOwnDossier = (): Promise<void> => browser.storage.local.remove(KEY);
