import { emptyDossier, importDossier, mergeDossiers } from './exchange';
import type { Parsed } from './problem';
import type { Dossier } from './schema';

/**
 * The records in a stored export, or why they no longer fit what is shipped.
 * @param stored what `exportDossier` made
 */
export const ownRecords = (shipped: Dossier, stored: string | undefined): Parsed<Dossier> =>
  stored ? importDossier(shipped, emptyDossier, stored) : { ok: true, value: emptyDossier };

/** What is shipped together with a person's own records; those that no longer fit stay out. */
export function withOwn(shipped: Dossier, stored: string | undefined): Dossier {
  if (!stored) return shipped;
  const own = ownRecords(shipped, stored);
  return own.ok ? mergeDossiers(shipped, own.value) : shipped;
}
