import type { Figure, Mention, Quote, Reason } from '../../model/finding';
import type { Measure } from '../../model/measure';
import type { Period } from '../../model/period';
import type { Span } from '../../model/span';
import type { Draft, FoundPeriod, FoundQuantity } from '../analysis';
import type { EngineDocument, Scope } from '../document';
import { attributionOf, type Source, sourceIn } from './attribution';
import { withEchoes } from './echo';
import { changeOf, measureOf, Perspective, shareOf } from './measure';
import { cuesBetween, hasQuantity, type Passage, passagesOf } from './passage';
import { comparedWith, governing, isBase, yearBefore } from './period';
import { type Selected, selectFrom, type Thread } from './select';
import { statusOf } from './status';

/** What was read in a scope before its figures are put together. */
export interface Ingredients {
  readonly quantities: readonly FoundQuantity[];
  readonly periods: readonly FoundPeriod[];
  readonly mentions: readonly Draft<Mention>[];
  readonly quotes: readonly Draft<Quote>[];
}

/** What a sentence leaves behind for the next ones. */
interface Memory {
  thread: Thread;
  readonly perspective: Perspective;
  block: number;
  /** The period of the last figure, for sentences that go on about it. */
  period?: Period;
  source?: Source;
}

interface Dated {
  readonly period?: Period;
  readonly periodSpan?: Span;
  readonly because: readonly Reason[];
}

function datedBy(found: FoundPeriod): Dated {
  return {
    period: found.period,
    periodSpan: found.period && found.span,
    because: [{ rule: 'period:named', span: found.span }],
  };
}

const CARRIED_KINDS = new Set(['money', 'volume', 'multiple']);

/** The period named for a figure, that of the value it is compared with a year on, or the one carried over. */
function datesOf(
  passage: Passage,
  { found, head }: Selected,
  base: boolean,
  memory: Memory,
): Dated {
  const named = governing(passage, found, base);
  if (named) return datedBy(named);
  const carries = CARRIED_KINDS.has(found.quantity.kind) || head?.cue === 'share';
  const period = base ? yearBefore(memory.period) : carries ? memory.period : undefined;
  if (!period) return { because: [] };
  return { period, because: [{ rule: base ? 'period:year-before' : 'period:carried' }] };
}

/** "a record $44 billion", "$44 billion, an all-time high": up to the neighbouring figures. */
function isRecord(passage: Passage, { span }: FoundQuantity): boolean {
  return cuesBetween(passage, 'record', passage.sentence.start, passage.sentence.end).some((cue) =>
    cue.end <= span.start
      ? !hasQuantity(passage, cue.end, span.start)
      : cue.start - span.end <= 25 && !hasQuantity(passage, span.end, cue.start),
  );
}

function figureOf(
  passage: Passage,
  selected: Selected,
  memory: Memory,
  read: Ingredients,
  source: Source | undefined,
): Draft<Figure> {
  const { found, head } = selected;
  const base = isBase(passage, found);
  const dated = datesOf(passage, selected, base, memory);
  const measured = measureOf(selected, passage, memory.perspective);
  const change = changeOf(selected, passage);
  const isShare = found.quantity.kind === 'percent' && !change;
  const measure: Measure | undefined = isShare ? shareOf(passage, measured) : measured;
  if (dated.period && !base) memory.period = dated.period;
  const against = change && comparedWith(passage);
  return {
    kind: 'figure',
    span: found.span,
    quantity: found.quantity,
    period: dated.period,
    periodSpan: dated.periodSpan,
    measure,
    status: statusOf(passage, found, governing(passage, found, base), base),
    ...(change ? { change: against ? { ...change, against } : change } : {}),
    ...(isRecord(passage, found) ? { record: true } : {}),
    attribution: attributionOf(read.quotes, found.span, source),
    ...(source?.side ? { side: source.side } : {}),
    because: [
      ...found.because,
      { rule: selected.carried ? 'topic:carried' : 'topic:named', span: head },
      ...(measure ? [{ rule: `measure:${measure}`, span: head }] : []),
      ...dated.because,
      ...(source ? [{ rule: 'source:named', span: source.span }] : []),
    ],
  };
}

/** The period that a sentence hands on, though it may have no figure. */
function handsOn(passage: Passage): Period | undefined {
  const named = passage.periods.filter((p) => !p.role && p.period?.start !== p.period?.end);
  return named.length === 1 ? named[0]?.period : undefined;
}

function readPassage(
  document: EngineDocument,
  passage: Passage,
  memory: Memory,
  read: Ingredients,
) {
  if (passage.sentence.block !== memory.block) {
    memory.block = passage.sentence.block;
    memory.period = undefined;
    memory.source = undefined;
  }
  const [selected, thread] = selectFrom(passage, memory.thread);
  memory.source = sourceIn(document, passage) ?? memory.source;
  const own = handsOn(passage);
  const figures = selected.map((one) => figureOf(passage, one, memory, read, memory.source));
  memory.thread = thread;
  if (selected.length === 0) memory.period = own;
  return figures;
}

/** Quantities that speak of India–Russia trade, with period, measure, status and attribution. */
export function figuresIn(
  document: EngineDocument,
  scope: Scope,
  read: Ingredients,
): Draft<Figure>[] {
  if (read.mentions.length === 0) return [];
  const memory: Memory = {
    thread: { on: false },
    perspective: new Perspective(document.language === 'ru' ? 'russia' : 'india'),
    block: -1,
  };
  const passages = passagesOf(document, scope, read);
  return withEchoes(passages.flatMap((passage) => readPassage(document, passage, memory, read)));
}
