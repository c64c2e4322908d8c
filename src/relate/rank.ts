import { speakerNamed, statementsBy } from '../dossier/lookup';
import type { Dossier, GlossaryTerm, Statement } from '../dossier/schema';
import type { Figure } from '../model/finding';
import type { Report, ReportedFinding } from '../model/report';
import { contains } from '../model/span';
import { sentenceAround } from './goods';

const HEAD = 40;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether the page prints these very words: then they are not news beside it. */
const isOnPage = (report: Report, { words }: Statement): boolean => {
  const head = letters(words).slice(0, HEAD);
  return report.findings.some(
    (finding) => finding.kind === 'quote' && letters(finding.words).includes(head),
  );
};

/** The last before the page's day; else the first after it. */
function nearestInTime(statements: readonly Statement[], day: string): Statement | undefined {
  const sorted = [...statements].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return sorted.findLast(({ date }) => date < day) ?? sorted[0];
}

/** Who speaks where the finding stands. */
function nameOf(report: Report, finding: ReportedFinding, figure?: Figure): string | undefined {
  const around = report.findings.find(
    (other) => other.kind === 'quote' && contains(other.span, finding.span),
  );
  const speaker = around?.kind === 'quote' ? around.speaker : undefined;
  return speaker ?? figure?.attribution?.name;
}

/** Words that the reader of this page can read, where there are any; else all. */
function readable(report: Report, statements: readonly Statement[]): readonly Statement[] {
  const own = statements.filter(({ language }) => language === report.language);
  return own.length > 0 ? own : statements;
}

function topicsOf(figure: Figure | undefined): readonly string[] {
  if (figure?.measure?.startsWith('oil_')) return ['oil'];
  if (figure?.measure === 'balance') return ['imbalance'];
  return figure && figure.status !== 'reported' ? ['target', 'projection'] : ['level'];
}

/**
 * One past statement for a card: by the same speaker, else on the same topic, in the page's
 * language if there is one; never words that the page prints itself.
 */
export function statementFor(
  report: Report,
  finding: ReportedFinding,
  figure: Figure | undefined,
  dossier: Dossier,
  today: string,
): Statement | undefined {
  const day = report.article.published ?? today;
  const fresh = (list: readonly Statement[]) => list.filter((x) => !isOnPage(report, x));
  const name = nameOf(report, finding, figure);
  const speaker = name ? speakerNamed(dossier, name)?.id : undefined;
  const own = speaker ? nearestInTime(fresh(statementsBy(dossier, speaker)), day) : undefined;
  if (own) return own;
  const topics = topicsOf(figure);
  const said = fresh(dossier.statements.filter(({ topic }) => topics.includes(topic)));
  const before = said.filter(({ date }) => date < day);
  return nearestInTime(readable(report, before.length > 0 ? before : said), day);
}

const padded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ')
    .trim()} `;

/** The glossary's entry for the longest term that the sentence names. */
export function termFor(finding: ReportedFinding, dossier: Dossier): GlossaryTerm | undefined {
  const sentence = padded(sentenceAround(finding));
  let best: GlossaryTerm | undefined;
  let length = 0;
  for (const entry of dossier.glossary)
    for (const name of [entry.term, ...entry.also])
      if (name.length > length && sentence.includes(padded(name)))
        [best, length] = [entry, name.length];
  return best;
}
