import type { FrameReport } from '../platform/messages';
import type { ShownReport } from '../ui/page/findings';

/** A report with what the dossier lays beside its figures, looked up. */
export function shownReport({ report, relations }: FrameReport, _today: string): ShownReport {
  return { report, beside: new Map(), arithmetic: relations.arithmetic };
}
