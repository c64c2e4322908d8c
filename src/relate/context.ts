import { latestTotal, targetById, valueById } from '../dossier/lookup';
import type { Dossier } from '../dossier/schema';
import { officialValue, pastStatement, targetRecord, termOf } from '../dossier/shown';
import type { Beside, FindingContext, OfficialValue, PastStatement } from '../model/context';
import type { Figure, FindingId } from '../model/finding';
import type { Relation, Relations } from '../model/relation';
import type { Report, ReportedFinding } from '../model/report';
import { overlaps } from '../model/span';
import { type Said, statementFor, termFor } from './rank';

type PageFigure = Figure & ReportedFinding;

const isFigure = (finding: ReportedFinding): finding is PageFigure => finding.kind === 'figure';

const REACH = 300;
const BREAK = /[.!?।]["”»']?\s+(?=[^\p{Ll}])/u;

/** Whether two findings stand in one sentence, told from the excerpt of the first. */
function shareSentence({ excerpt, words, span }: ReportedFinding, other: ReportedFinding): boolean {
  const shift = other.span.start - span.start;
  for (let at = excerpt.indexOf(words); at >= 0; at = excerpt.indexOf(words, at + 1)) {
    const there = at + shift;
    if (there < 0 || !excerpt.startsWith(other.words, there)) continue;
    const [from, to] = there < at ? [there, at] : [at, there];
    // With the first letter of the later one: it tells whether a sentence begins there.
    if (!BREAK.test(excerpt.slice(from, to + 1))) return true;
  }
  return false;
}

/** Whether the words of a finding are what tells what the figure measures. */
const isMeasuredBy = ({ because }: PageFigure, { span }: ReportedFinding): boolean =>
  because.some(
    (reason) => reason.rule.startsWith('measure:') && reason.span && overlaps(reason.span, span),
  );

/** The finding itself, or the figure of its sentence that it measures, else the nearest there. */
function figureOf(report: Report, finding: ReportedFinding): PageFigure | undefined {
  if (isFigure(finding)) return finding;
  const distance = (other: ReportedFinding) => Math.abs(other.span.start - finding.span.start);
  const isOther = (other: PageFigure) => Number(!isMeasuredBy(other, finding));
  const inside = finding.kind === 'quote' ? finding.span : undefined;
  return report.findings
    .filter(isFigure)
    .filter((figure) =>
      inside
        ? figure.span.start >= inside.start && figure.span.end <= inside.end
        : distance(figure) <= REACH && shareSentence(finding, figure),
    )
    .sort((a, b) => isOther(a) - isOther(b) || distance(a) - distance(b))[0];
}

/** A relation with its values looked up, ready to be shown. */
export function besideOf(relation: Relation, dossier: Dossier, today: string): Beside {
  const show = (id: string | undefined): OfficialValue | undefined => {
    const value = id === undefined ? undefined : valueById(dossier, id);
    return value && officialValue(dossier, value, today);
  };
  const { kind, difference, because } = relation;
  const value = show(relation.value);
  const near = show(relation.near?.value);
  const target = relation.target ? targetById(dossier, relation.target) : undefined;
  const outcome = relation.outcome?.map(show).filter((x) => x !== undefined);
  return {
    kind,
    ...(value ? { value } : {}),
    ...(difference ? { difference } : {}),
    ...(near ? { near: { value: near, because: relation.near?.because ?? [] } } : {}),
    ...(outcome ? { outcome } : {}),
    ...(target ? { target: targetRecord(dossier, target) } : {}),
    because,
  };
}

/** India's latest total; a dossier without one is not valid. */
function latestOf(dossier: Dossier, today: string): OfficialValue {
  const latest = latestTotal(dossier);
  if (!latest) throw new Error('the dossier holds no total of an Indian fiscal year');
  return officialValue(dossier, latest, today);
}

const shownOf = ({ statement, later }: Said, dossier: Dossier): PastStatement => ({
  ...pastStatement(dossier, statement),
  ...(later ? { later } : {}),
});

/**
 * What a card shows of one finding: the figure in its sentence with what the dossier lays beside
 * it, the latest official total, one statement (the same speaker's first), one term.
 * @returns undefined where the report holds no such finding
 * @example contextOf(report, 'mention:bilateral-trade:1', relations, dossier, '2026-11-22')
 */
export function contextOf(
  report: Report,
  id: FindingId,
  relations: Relations,
  dossier: Dossier,
  today: string,
): FindingContext | undefined {
  const finding = report.findings.find((candidate) => candidate.id === id);
  if (!finding) return undefined;
  const figure = figureOf(report, finding);
  const relation = figure && relations.relations.find((x) => x.figure === figure.id);
  const said = statementFor(report, finding, figure, dossier, today);
  const term = termFor(finding, dossier);
  const sums = relations.arithmetic.filter((note) => figure && note.figures.includes(figure.id));
  return {
    finding: id,
    ...(figure ? { figure: figure.id } : {}),
    ...(relation ? { beside: besideOf(relation, dossier, today) } : {}),
    latest: latestOf(dossier, today),
    ...(said ? { statement: shownOf(said, dossier) } : {}),
    ...(term ? { term: termOf(dossier, term) } : {}),
    ...(sums.length > 0 ? { arithmetic: sums } : {}),
  };
}
