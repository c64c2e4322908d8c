import type { FrameReport } from '../platform/messages';
import { reportsOf } from '../platform/reports';

const withoutHash = (url: string | undefined): string | undefined => url?.split('#')[0];

/** The reports of a tab's frames; one of an address that the tab has left is not among them. */
export async function framesOf(tab: number, url: string | undefined): Promise<FrameReport[]> {
  const frames = await reportsOf(tab);
  return frames.filter(
    ({ frame, report }) => frame !== 0 || !url || withoutHash(report.url) === withoutHash(url),
  );
}
