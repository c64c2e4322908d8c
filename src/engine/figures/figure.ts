import type { Figure, Quote } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Draft } from '../analysis';
import { attributionOf, goesOnTelling, isReckoned } from './attribution/attribution';
import type { Source } from './attribution/source';
import { isBase } from './comparison/base';
import { changeOf, isOfWhole, isRelative } from './comparison/change';
import { comparedWith } from './comparison/compared';
import { sinceBase } from './comparison/since-base';
import { measureOf } from './measure/measure';
import { recordOf, statusOf } from './measure/status';
import { voiceOf } from './measure/voice';
import { latest, type Memory, noteValue, remember } from './memory';
import type { Passage } from './passage/passage';
import type { Selected } from './passage/selected';
import { aimed } from './period/aimed';
import { inColumn } from './period/columns';
import { type Dated, datesOf, expected, isAside, isOpenEnded, told } from './period/dates';
import { inTonnes } from './quantity/mass';

/** The change that a percentage or multiple tells; a value compared with is of the kind of the one before it in its sentence. */
function readChange(passage: Passage, selected: Selected, memory: Memory) {
  const { found } = selected;
  const isSecond = passage.quantities.some(({ span }) => span.end <= found.span.start);
  const isLike = isSecond && isBase(passage, found) && !isOfWhole(passage, found);
  const direction = isLike ? memory.change : changeOf(selected, passage);
  memory.change = direction;
  if (!direction || !isRelative(selected.found)) return undefined;
  const against = comparedWith(passage);
  const way = direction === 'open' ? {} : { direction };
  return against ? { ...way, against } : way;
}

/** A span without what else its owner holds. */
const spanOf = (owner: Span | undefined): Span | undefined =>
  owner && { start: owner.start, end: owner.end };

interface Setting {
  readonly passage: Passage;
  readonly memory: Memory;
  readonly quotes: readonly Draft<Quote>[];
  /** The source that this very sentence names. */
  readonly source?: Source;
}

/** The time that a change led to, where that is told of another value than the last. */
function ofLater({ found }: Selected, passage: Passage, memory: Memory): Dated | undefined {
  const { change, values } = memory;
  const led = change && isRelative(found) ? sinceBase(passage, found, change, values) : undefined;
  if (!led) return undefined;
  return { period: led.period, because: led.period ? [{ rule: 'period:carried' }] : [] };
}

/** When a figure was counted, is expected or is aimed at. */
function timeOf(selected: Selected, passage: Passage, memory: Memory, isChange: boolean) {
  const base = isBase(passage, selected.found);
  const isPresent = passage.cues.some(({ cues }) => cues.has('present'));
  const isOpen = memory.isNear || selected.carried || !isPresent;
  const last = base ? memory.period : latest(memory);
  const as = { isBase: base, isChange, isNear: memory.isNear };
  const column = inColumn(passage, selected.found, memory.columns);
  const later = base ? undefined : ofLater(selected, passage, memory);
  const dates = column ?? later ?? datesOf(passage, selected, as, isOpen ? last : undefined);
  const { status, span } = statusOf(passage, selected.found, dates.named, base);
  const goal = status === 'target' ? span : undefined;
  const named = status === 'reported' ? told(dates) : aimed(dates, passage, selected.found, goal);
  const isLoose = isOpenEnded(named, status) || (!named.named && status !== 'reported');
  const dated: Dated = isLoose
    ? { named: named.named, because: [] }
    : status === 'reported'
      ? named
      : expected(named, passage);
  const isBeside = memory.period !== undefined && isAside(passage, selected.found);
  const isMain =
    !base && !isBeside && !column && status === 'reported' && dated.named?.role !== 'base';
  if (isMain && dated.named) remember(memory, dated.period);
  return { dated, status, statusSpan: span };
}

/** A selected quantity with its period, measure, status and attribution, and why. */
export function figureOf(
  selected: Selected,
  { passage, memory, quotes, source }: Setting,
): Draft<Figure> {
  const { found, head, carried } = selected;
  const change = readChange(passage, selected, memory);
  const time = timeOf(selected, passage, memory, change !== undefined);
  const { dated, status } = time;
  memory.perspective.voice = () => voiceOf(quotes, found.span);
  memory.perspective.quoted = () => voiceOf(quotes, found.span, true);
  const { quantity, span } = found;
  if (status === 'reported')
    noteValue(memory, { quantity, period: dated.period, at: passage.at, start: span.start });
  const measure = measureOf(selected, passage, memory.perspective, {
    status,
    isChange: change !== undefined,
  });
  const isRelayed = memory.isRelayed && memory.isSourceNear;
  const holdsOn = isRelayed ? !isReckoned(passage) : carried && goesOnTelling(passage, found.span);
  const sources = {
    own: source,
    carried: holdsOn && status === 'reported' ? memory.source : undefined,
    continues: dated.named === undefined,
    known: memory.sources,
  };
  const { attribution, side } = attributionOf(quotes, found.span, passage, sources);
  const record = change ? undefined : recordOf(passage, found);
  return {
    kind: 'figure',
    span: found.span,
    quantity: inTonnes(found.quantity),
    period: dated.period,
    periodSpan: dated.periodSpan,
    measure,
    status,
    change,
    record: record ? true : undefined,
    attribution,
    side,
    because: [
      ...found.because,
      { rule: carried ? 'topic:carried' : 'topic:named', span: spanOf(head) },
      ...(measure ? [{ rule: `measure:${measure}`, span: spanOf(head) }] : []),
      ...dated.because,
      { rule: `status:${status}`, span: spanOf(time.statusSpan) },
      ...(change ? [{ rule: `change:${change.direction ?? 'open'}` }] : []),
      ...(record ? [{ rule: 'record', span: spanOf(record) }] : []),
      ...(attribution ? [{ rule: 'attribution', span: attribution.nameSpan }] : []),
    ],
  };
}
