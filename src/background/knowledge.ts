import { loadDossier } from '../dossier/load';
import { withOwn } from '../dossier/own';
import type { FindingContext } from '../model/context';
import type { FindingId } from '../model/finding';
import type { Relations } from '../model/relation';
import type { Report } from '../model/report';
import { readOwnDossier } from '../platform/own-dossier';
import { today } from '../platform/today';
import { contextOf } from '../relate/context';
import { relate } from '../relate/relate';

const dossier = async () => withOwn(loadDossier(), await readOwnDossier());

/** What the dossier lays beside a report. */
export const relationsOf = async (report: Report): Promise<Relations> =>
  relate(report, await dossier(), today());

/** What a card shows of one finding. */
export async function contextFor(
  report: Report,
  relations: Relations,
  id: FindingId,
): Promise<FindingContext> {
  const context = contextOf(report, id, relations, await dossier(), today());
  if (!context) throw new Error('no such finding');
  return context;
}
