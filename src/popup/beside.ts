import type { Dossier } from '../dossier/schema';
import type { FrameReport } from '../platform/messages';
import { besideOf } from '../relate/context';
import type { ShownReport } from '../ui/page/findings';

/** A report with what the dossier lays beside its figures, looked up. */
export function shownReport(
  { frame, report, relations }: FrameReport,
  dossier: Dossier,
  today: string,
): ShownReport {
  const beside = relations.relations.map(
    (relation) => [relation.figure, besideOf(relation, dossier, today)] as const,
  );
  return { frame, report, beside: new Map(beside), arithmetic: relations.arithmetic };
}
