import { basisOf, type Period } from '../../model/period';
import type { Span } from '../../model/span';
import type { FoundPeriod } from '../analysis';
import { monthsIn } from '../periods/cycle';
import { citesAgain, type Source } from './attribution/source';
import type { Direction } from './comparison/change';
import type { Value } from './comparison/since-base';
import { linkAt } from './lexicon/links';
import { Perspective } from './measure/perspective';
import { between, cuesBetween, isParted, type Passage } from './passage/passage';
import { isAgo } from './passage/periods';
import { columnsIn } from './period/columns';
import { isMeasuredBy } from './period/governing';
import type { Tally } from './quantity/tally';
import type { Thread } from './selection/discourse';

/** What a sentence leaves behind for the next ones. */
export interface Memory extends Tally {
  thread: Thread;
  readonly perspective: Perspective;
  block: number;
  /** The place of the sentence among those of the scope. */
  at: number;
  /** The period of the last figure that was counted. */
  period?: Period;
  /** The first that its paragraph told. */
  lead?: Period;
  /** Those of the figures beside it in its sentence. */
  told: { readonly at: number; readonly periods: readonly Period[] };
  /** Those of the columns of the rows that follow. */
  columns?: readonly FoundPeriod[];
  /** Whether it was named in this paragraph. */
  isNear: boolean;
  source?: Source;
  /** Whether that was. */
  isSourceNear: boolean;
  /** Whether all that follows it is told after it. */
  isRelayed: boolean;
  /** The sentence before. */
  before?: Span;
  /** The last source named anywhere before. */
  cited?: Source;
  /** All that were. */
  readonly sources: Source[];
  /** Which way the last figure went, if it told a change. */
  change?: Direction;
  /** The last sums and amounts that were counted, as far as changes may be told from one to another. */
  values: readonly Value[];
}

export const emptyMemory = (language: string): Memory => ({
  thread: { on: false, known: false },
  perspective: new Perspective(language === 'ru' ? 'russia' : 'india'),
  told: { at: -1, periods: [] },
  isNear: false,
  isSourceNear: false,
  isRelayed: false,
  sources: [],
  counted: [],
  values: [],
  block: -1,
  at: -1,
});

/** A change is told of the last sums at most. */
const LAST_VALUES = 4;

/** Notes a sum or an amount that was counted. */
export function noteValue(memory: Memory, value: Value): void {
  const { kind } = value.quantity;
  if (kind === 'money' || kind === 'volume')
    memory.values = [...memory.values, value].slice(-LAST_VALUES);
}

/** "In October it was 1.6 million. In September it was 1.7": months set beside later ones are only looked back to. */
const isLookBack = ({ isNear, period }: Memory, { start, end }: Period): boolean =>
  isNear &&
  period !== undefined &&
  end < period.start &&
  basisOf(period) === 'part-year' &&
  monthsIn({ start, end }) === monthsIn(period);

/** The time told last holds on: in its paragraph, and in the next one for what goes on about it. */
export function remember(memory: Memory, period: Period | undefined): void {
  if (!period || isLookBack(memory, period)) return;
  const { at, periods } = memory.told;
  memory.told = { at: memory.at, periods: at === memory.at ? [...periods, period] : [period] };
  if (!memory.isNear) memory.lead = period;
  memory.period = period;
  memory.isNear = true;
}

/** ", whereas last year it was": the time of what something is set against. */
const isSetAgainst = (passage: Passage, { span }: FoundPeriod): boolean =>
  cuesBetween(passage, 'turn', passage.sentence.start, span.start).some((turn) =>
    isParted(passage, passage.sentence.start, turn.start),
  );

/** "not | what it was | in 2023": a time that is only compared with, behind its preposition. */
function isPast(passage: Passage, { span }: FoundPeriod): boolean {
  const lead = between(passage, passage.sentence.start, span.start);
  return lead.some((_, at) => {
    const length = linkAt(passage, lead, at, 'onceWas');
    return length > 0 && at + length >= lead.length - 1;
  });
}

/** So many words open a sentence in front of its time. */
const OPENING = 4;

/** "“… Wait for January,” he wrote": a time within a sentence that speaks of neither country nor trade. */
const isOfAnything = (passage: Passage, { span }: FoundPeriod): boolean =>
  passage.topics.length === 0 &&
  between(passage, passage.sentence.start, span.start).length > OPENING;

/** The period that a sentence without figures hands on: none that it only looks forward or, where the text told another, back to. */
export function handedOn(passage: Passage, { isNear, period }: Memory): Period | undefined {
  const [one, ...others] = passage.periods.filter(
    (p) => !p.role && p.period && p.period.start !== p.period.end && !isMeasuredBy(passage, p),
  );
  if (!one?.period || others.length > 0) return undefined;
  if (isSetAgainst(passage, one) || isPast(passage, one)) return undefined;
  if (isOfAnything(passage, one)) return undefined;
  const isForward = one.ahead || passage.cues.some(({ cues }) => cues.has('future'));
  const isBack = period && one.period.end < period.start && (isNear || isAgo(passage, one.span));
  return isForward || isBack ? undefined : one.period;
}

const isMonth = ({ start, end }: Period): boolean => start.slice(0, 7) === end.slice(0, 7);

/** "2.7 in December, 3.6 in November. A fall of 25%": a change is told of the later of equal periods. */
export const latest = ({ period, told }: Memory): Period | undefined =>
  period &&
  told.periods.reduce(
    (late, other) =>
      other.start > late.start &&
      isMonth(other) === isMonth(late) &&
      basisOf(other) === basisOf(late)
        ? other
        : late,
    period,
  );

/** "In 2024 it was $70 billion; in 2021 only $13 billion": a paragraph that ends with a look back was about the first. */
const themeOf = ({ period, lead }: Memory): Period | undefined =>
  period && lead && period.end < lead.start ? lead : period;

/** A line of a table or list is no longer. */
const ROW = 40;

/** "• Coal: $3.5 bn, -13%", "Coal / $3.5 bn / -13%": a line with its values, not a sentence. */
function isRow({ sentence: { tokens }, quantities }: Passage): boolean {
  if (tokens.length > ROW || /^[.!?।…]$/.test(tokens.at(-1)?.word ?? '.')) return false;
  return quantities.length > 0 || tokens.filter(({ word }) => /^[/|]$/.test(word)).length > 1;
}

/** A paragraph after the next speaks of another time and by another source, unless it says that it sums up. */
export function enter(memory: Memory, passage: Passage): void {
  memory.columns =
    columnsIn(passage) ?? (memory.columns && isRow(passage) ? memory.columns : undefined);
  if (passage.at > memory.at + 1) memory.thread = { on: false, known: memory.thread.known };
  memory.at = passage.at;
  if (passage.sentence.block === memory.block) return;
  memory.block = passage.sentence.block;
  if (!memory.isSourceNear) memory.source = undefined;
  memory.isSourceNear = false;
  if (memory.isNear && isRow(passage)) return;
  const goesOn = citesAgain(passage) || passage.cues.some((word) => word.cues.has('thus'));
  if (goesOn) return;
  memory.period = memory.isNear ? themeOf(memory) : undefined;
  memory.isNear = false;
}
