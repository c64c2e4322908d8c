import { speakerNamed } from '../dossier/lookup';
import type { Dossier, GlossaryTerm, SpeakerId, Statement } from '../dossier/schema';
import type { Figure } from '../model/finding';
import type { Language } from '../model/language';
import type { Report, ReportedFinding } from '../model/report';
import { contains } from '../model/span';
import { sentenceAround } from './goods';

const HEAD = 40;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether the page prints these very words: then they are not news beside it. */
function printsOn(report: Report): (statement: Statement) => boolean {
  const printed = report.findings
    .filter(({ kind }) => kind === 'quote')
    .map((quote) => letters(quote.words));
  return ({ words }) => {
    const head = letters(words).slice(0, HEAD);
    return printed.some((quote) => quote.includes(head));
  };
}

/** Whom the page quotes, as far as the dossier knows them. */
function quotedOn(report: Report, dossier: Dossier): Set<SpeakerId | undefined> {
  const names = new Set(
    report.findings.map((finding) => (finding.kind === 'quote' ? finding.speaker : undefined)),
  );
  return new Set([...names].map((name) => (name && speakerNamed(dossier, name)?.id) || undefined));
}

const DAY = 86_400_000;
const ONE_OCCASION = 3 * DAY;

/** Words of the page's own days may be the page's own words in another language. */
const isOfThoseDays = ({ date }: Statement, day: string): boolean =>
  day.startsWith(date) || Math.abs(Date.parse(date) - Date.parse(day)) <= ONE_OCCASION;

/** Statements that a reader of the page does not have before them. */
function freshOn(report: Report, dossier: Dossier): readonly Statement[] {
  const { published } = report.article;
  const quoted = quotedOn(report, dossier);
  const isPrinted = printsOn(report);
  return dossier.statements.filter(
    (statement) =>
      !(published && quoted.has(statement.speaker) && isOfThoseDays(statement, published)) &&
      !isPrinted(statement),
  );
}

/** A statement to be laid beside a page, and whether it was made only after the page's day. */
export interface Said {
  readonly statement: Statement;
  readonly later: boolean;
}

/** The last before the page's day; else the first after it. A month that the day is in is neither. */
function nearestInTime(statements: readonly Statement[], day: string): Said | undefined {
  const sorted = [...statements].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const before = sorted.findLast(({ date }) => date < day && !day.startsWith(date));
  const statement = before ?? sorted.find(({ date }) => date > day);
  return statement && { statement, later: !before };
}

/** Who speaks where the finding stands. */
function nameOf(report: Report, finding: ReportedFinding, figure?: Figure): string | undefined {
  const around = report.findings.find(
    (other) => other.kind === 'quote' && contains(other.span, finding.span),
  );
  const speaker = around?.kind === 'quote' ? around.speaker : undefined;
  return speaker ?? figure?.attribution?.name;
}

function topicsOf(figure: Figure | undefined): readonly string[] {
  if (figure?.measure?.startsWith('oil_')) return ['oil'];
  if (figure?.measure === 'balance') return ['imbalance'];
  return figure && figure.status !== 'reported' ? ['target', 'projection'] : ['level'];
}

/**
 * One statement for a card: by the same speaker, else on the same topic; in the page's language
 * before English before any other, so that its reader is likely to read it. Never words that the page prints itself.
 */
export function statementFor(
  report: Report,
  finding: ReportedFinding,
  figure: Figure | undefined,
  dossier: Dossier,
  today: string,
): Said | undefined {
  const day = report.article.published ?? today;
  const name = nameOf(report, finding, figure);
  const own = name ? speakerNamed(dossier, name)?.id : undefined;
  const topics = topicsOf(figure);
  const all = freshOn(report, dossier);
  const inLanguage = (wanted: Language) => all.filter(({ language }) => language === wanted);
  for (const list of [inLanguage(report.language), inLanguage('en'), all]) {
    const said =
      nearestInTime(
        list.filter(({ speaker }) => speaker === own),
        day,
      ) ??
      nearestInTime(
        list.filter(({ topic }) => topics.includes(topic)),
        day,
      );
    if (said) return said;
  }
  return undefined;
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
