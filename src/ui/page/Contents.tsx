import type { Finding } from '../../model/finding';
import type { Report } from '../../model/report';
import { plural } from '../../platform/i18n';
import { ofKind, quotations, type ShownReport } from './findings';

/** The id of the part of a frame's report where a kind of finding begins. */
export const partId = (frame: number, kind: Finding['kind']): string => `part-${frame}-${kind}`;

const COUNTED = ['figure', 'quote', 'listing', 'mention'] as const;

/** As many as are listed: the pieces of one quotation are one. */
const counts = (report: Report): Record<Finding['kind'], number> => ({
  figure: ofKind(report, 'figure').length,
  quote: quotations(ofKind(report, 'quote')).length,
  listing: ofKind(report, 'listing').length,
  mention: ofKind(report, 'mention').length,
});

/** How much there is of what, each leading to its part. */
export function Contents({ shown: { frame, report } }: { shown: ShownReport }) {
  const count = counts(report);
  return (
    <ul class="contents">
      {COUNTED.filter((kind) => count[kind] > 0).map((kind) => (
        <li key={kind}>
          <a href={`#${partId(frame, kind)}`}>{plural(`count_${kind}`, count[kind])}</a>
        </li>
      ))}
    </ul>
  );
}
