import type { Figure, Quote } from '../../model/finding';
import { bisect, byPosition, contains, overlaps, type Span } from '../../model/span';
import type { Draft } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import { attributedTo } from './attribution/attribution';
import { inFull, lastNamed, mayMean } from './attribution/full-name';
import { hasLabel, headlineSource } from './attribution/headline';
import { citesAgain, citesLast, type Source, sourceIn } from './attribution/source';
import { headlineEchoes, withEchoes } from './echo';
import { figureOf } from './figure';
import { emptyMemory, enter, handedOn, type Memory, remember } from './memory';
import type { Passage } from './passage/passage';
import { passagesOf, type Readings } from './passage/passages';
import { inBarrelsADay } from './quantity/barrels';
import { withCarriedUnits } from './quantity/carried-unit';
import { unsigned } from './quantity/sign';
import { selectFrom } from './selection/select';
import { withoutWorld } from './selection/world';
import { tableFigures } from './table/tables';

/** What was read in a scope before its figures are put together. */
export interface Ingredients extends Readings {
  readonly quotes: readonly Draft<Quote>[];
}

/** The name of a source is no subject: "the Centre for Commodity Prices". */
const withoutSource = (passage: Passage, { phrase }: Source): Passage => ({
  ...passage,
  topics: passage.topics.filter((topic) => topic.kind === 'ours' || !contains(phrase, topic)),
});

/** A source holds on for what follows where it leads, or where all is told after another's report. */
function rememberSource(
  memory: Memory,
  source: Source,
  { cues }: Passage,
  figures: readonly Draft<Figure>[],
): void {
  const [first] = figures;
  const leads = !first || source.phrase.start < first.span.start;
  const isRelayed = cues.some((word) => word.cues.has('relay'));
  const foretells = first !== undefined && figures.every(({ status }) => status !== 'reported');
  memory.source = (leads || isRelayed) && !foretells ? source : undefined;
  if (memory.cited?.name !== source.name) memory.sources.push(source);
  memory.cited = source;
  memory.isSourceNear = true;
  memory.isRelayed = isRelayed;
}

const wordsIn = ({ text }: EngineDocument, { start, end }: Span): string => text.slice(start, end);

/** Whether anybody but the source speaks in a sentence. */
function othersSpeak(
  { sentence }: Passage,
  quotes: readonly Draft<Quote>[],
  source: Source | undefined,
): boolean {
  const from = bisect(quotes, ({ span }) => span.start >= sentence.start);
  for (let i = from; source && (quotes[i]?.span.start ?? sentence.end) < sentence.end; i++)
    if (![undefined, source.name].includes(quotes[i]?.speaker)) return true;
  return false;
}

/** "Citing its own data, | Refiner Volga | put …": somebody else, whose data they are, begins the clause behind. */
function hasOwnMaker({ sentence, units }: Passage, { end }: Span): boolean {
  const [comma, next] = sentence.tokens.filter(({ start }) => start >= end);
  const isParty = units.some(({ party, start }) => party !== undefined && start === next?.start);
  return comma?.word === ',' && next?.capital === true && !isParty;
}

/** The source that a sentence calls "the agency" or speaks of as "its data". */
function citedAgain(
  document: EngineDocument,
  passage: Passage,
  memory: Memory,
  quotes: readonly Draft<Quote>[],
): Source | undefined {
  const phrase = citesLast(passage);
  const { cited } = memory;
  if (phrase?.ofSomebody)
    return hasOwnMaker(passage, phrase) ? undefined : lastNamed(phrase, memory, quotes);
  const isLast = phrase && cited && mayMean(passage, wordsIn(document, phrase), cited);
  return isLast ? { ...cited, phrase } : undefined;
}

function readPassage(
  document: EngineDocument,
  plain: Passage,
  memory: Memory,
  quotes: readonly Draft<Quote>[],
): Draft<Figure>[] {
  enter(memory, plain);
  const told = withoutWorld(inBarrelsADay(withCarriedUnits(unsigned(plain), memory), memory));
  const named = sourceIn(document, told);
  const passage = named ? withoutSource(told, named) : told;
  const [selected, thread] = selectFrom(passage, memory.thread);
  const last = citedAgain(document, passage, memory, quotes);
  const again = last ?? (citesAgain(passage) ? memory.cited : undefined);
  const source = named ? inFull(named, memory.sources, quotes) : again;
  const figures = selected.map((one) => figureOf(one, { passage, memory, quotes, source }));
  if (!memory.isSourceNear && selected.some((one) => !one.carried)) memory.source = undefined;
  if (othersSpeak(passage, quotes, memory.source)) memory.source = undefined;
  if (source) rememberSource(memory, source, passage, figures);
  memory.thread = thread;
  memory.before = plain.sentence;
  if (selected.length > 0) return figures;
  remember(memory, handedOn(passage, memory));
  memory.perspective.hear(passage);
  return figures;
}

/** Quantities that speak of India–Russia trade, with period, measure, status and attribution. */
export function figuresIn(
  document: EngineDocument,
  scope: Scope,
  read: Ingredients,
): Draft<Figure>[] {
  if (read.mentions.length === 0) return [];
  const memory = emptyMemory(document.language);
  const figures: Draft<Figure>[] = [];
  const headline = headlineEnd(document.text, scope);
  const passages = passagesOf(document, scope, read);
  let [paragraph, block] = [0, -1];
  let [cited, citing] = [0, -1];
  for (const passage of passages) {
    if (passage.sentence.block !== block) paragraph = figures.length;
    block = passage.sentence.block;
    const last = memory.cited;
    figures.push(...readPassage(document, passage, memory, read.quotes));
    if (memory.cited !== last) [cited, citing] = [figures.length, block];
    else if (block - citing <= NEXT && citesAgain(passage)) attribute(figures, cited, last);
    if (passage.cues.some((word) => word.cues.has('above'))) {
      attribute(figures, paragraph, memory.source);
      memory.source = undefined;
    }
  }
  const cells = tableFigures(document, scope, read);
  return withHeadline(passages, beside(cells, figures), read.quotes, headline);
}

const overlapping = (figures: readonly Draft<Figure>[], { span }: Draft<Figure>) => {
  const next = figures[bisect(figures, (one) => one.span.end > span.start)];
  return next && overlaps(next.span, span) ? next : undefined;
};

/** The cells of tables and the figures that are in none of them; of a cell that tells no time or measure the figure that does. */
function beside(
  cells: readonly Draft<Figure>[],
  figures: readonly Draft<Figure>[],
): Draft<Figure>[] {
  const kept = cells.filter((cell) => {
    const figure = overlapping(figures, cell);
    return (cell.period || !figure?.period) && (cell.measure || !figure?.measure);
  });
  return [...kept, ...figures.filter((figure) => !overlapping(kept, figure))];
}

/** "The data show" speaks of those of so many paragraphs before. */
const NEXT = 2;

/** "Об этом пишет …", "the data show": who stands behind the figures from the `from`-th on. */
function attribute(figures: Draft<Figure>[], from: number, source: Source | undefined): void {
  for (let i = from; source && i < figures.length; i++)
    figures[i] = attributedTo(figures[i] as Draft<Figure>, source);
}

/** The headline's figures with what the text below tells of them, and whom the headline quotes. */
function withHeadline(
  passages: readonly Passage[],
  figures: readonly Draft<Figure>[],
  quotes: readonly Draft<Quote>[],
  headline: number,
): Draft<Figure>[] {
  const told = passages.filter(({ sentence }) => sentence.end <= headline);
  const echoes = told.flatMap((passage) => headlineEchoes(passage, figures));
  const [voice] = told.flatMap((passage) => headlineSource(passage, quotes) ?? []);
  const all = [...echoes, ...figures].sort((a, b) => byPosition(a.span, b.span));
  const isLabelled = told.some((passage) => hasLabel(passage, quotes));
  return withEchoes(all, isLabelled ? 0 : headline).map((figure) =>
    voice && figure.span.end <= headline ? attributedTo(figure, voice) : figure,
  );
}

/** The end of a scope's first block. */
function headlineEnd(text: string, { start, end }: Scope): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? start : Math.min(newline, end);
}
