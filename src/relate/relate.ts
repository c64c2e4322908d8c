import { sourceById, valueById } from '../dossier/lookup';
import type { Dossier } from '../dossier/schema';
import type { Figure } from '../model/finding';
import type { Relation, Relations } from '../model/relation';
import type { Report, ReportedFinding } from '../model/report';
import { arithmeticOf } from './arithmetic';
import { compare } from './compare';
import { itself } from './itself';
import { projection } from './projection';

const isFigure = (finding: ReportedFinding): finding is Figure & ReportedFinding =>
  finding.kind === 'figure';

/** A page that is itself the dossier's source of a value does not confirm it. */
function isOwnSource(dossier: Dossier, report: Report, id: string | undefined): boolean {
  const value = id === undefined ? undefined : valueById(dossier, id);
  return (value?.sources ?? []).some((source) => sourceById(dossier, source)?.url === report.url);
}

function relationOf(
  figure: Figure & ReportedFinding,
  report: Report,
  dossier: Dossier,
  today: string,
): Relation {
  const { published } = report.article;
  const verdict =
    figure.status === 'reported'
      ? (itself(figure, dossier) ?? compare(figure, dossier, published ?? today))
      : projection(figure, dossier, today, published);
  const because = isOwnSource(dossier, report, verdict.value)
    ? [...verdict.because, { rule: 'own-source' }]
    : verdict.because;
  return { figure: figure.id, ...verdict, because };
}

/**
 * Lays the dossier beside every figure of a report. Compared is only what is alike in measure,
 * side, basis, period and unit; everything else is shown with the reason why it is not. Reasons
 * are codes; no verdict on truth is given.
 * @param today the reader's day, ISO
 */
export function relate(report: Report, dossier: Dossier, today: string): Relations {
  const figures = report.findings.filter(isFigure);
  return {
    relations: figures.map((figure) => relationOf(figure, report, dossier, today)),
    arithmetic: arithmeticOf(figures),
  };
}
