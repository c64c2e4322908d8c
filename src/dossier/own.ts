import { emptyDossier, importDossier, mergeDossiers } from './exchange';
import type { Dossier } from './schema';

/**
 * The records in a stored export; none where it no longer fits what is shipped.
 * @param stored what `exportDossier` made
 */
export function ownRecords(shipped: Dossier, stored: string | undefined): Dossier {
  if (!stored) return emptyDossier;
  const parsed = importDossier(shipped, emptyDossier, stored);
  return parsed.ok ? parsed.value : emptyDossier;
}

/** What is shipped together with a person's own records. */
export const withOwn = (shipped: Dossier, stored: string | undefined): Dossier =>
  stored ? mergeDossiers(shipped, ownRecords(shipped, stored)) : shipped;
