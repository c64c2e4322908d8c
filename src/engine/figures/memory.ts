import { basisOf, type Period } from '../../model/period';
import type { Direction } from './change';
import type { Counted } from './currency';
import { Perspective } from './flow';
import type { Passage } from './passage';
import { citesAgain, type Source } from './source';
import type { Thread } from './thread';

/** What a sentence leaves behind for the next ones. */
export interface Memory {
  thread: Thread;
  readonly perspective: Perspective;
  block: number;
  /** The place of the sentence among those of the scope. */
  at: number;
  /** The period of the last figure that was counted. */
  period?: Period;
  /** Those of the figures beside it in its sentence. */
  told: { readonly at: number; readonly periods: readonly Period[] };
  /** Whether it was named in this paragraph. */
  isNear: boolean;
  source?: Source;
  /** Whether that was. */
  isSourceNear: boolean;
  /** Whether all that follows it is told after it. */
  isRelayed: boolean;
  /** The last source named anywhere before. */
  cited?: Source;
  /** All that were. */
  readonly sources: Source[];
  /** The last sum and the last amount of goods, the later one first. */
  counted: readonly Counted[];
  /** The last volume of oil that was one of a day, in barrels. */
  daily?: number;
  /** Which way the last figure went, if it told a change. */
  change?: Direction;
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
  block: -1,
  at: -1,
});

/** The time told last holds on: in its paragraph, and in the next one for what goes on about it. */
export function remember(memory: Memory, period: Period | undefined): void {
  if (!period) return;
  const { at, periods } = memory.told;
  memory.told = { at: memory.at, periods: at === memory.at ? [...periods, period] : [period] };
  memory.period = period;
  memory.isNear = true;
}

/** The period that a sentence without figures hands on: neither one to come nor, in a paragraph that told another, a look back. */
export function handedOn({ periods }: Passage, { isNear, period }: Memory): Period | undefined {
  const [one, ...others] = periods.filter(
    (p) => !p.role && p.period && p.period.start !== p.period.end,
  );
  const isBack = isNear && period && one?.period && one.period.end < period.start;
  return isBack || one?.ahead || others.length > 0 ? undefined : one?.period;
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

/** A line of a table or list is no longer. */
const ROW = 40;

/** "• Coal: $3.5 bn, -13%", "Coal / $3.5 bn / -13%": a line with its values, not a sentence. */
function isRow({ sentence: { tokens }, quantities }: Passage): boolean {
  if (tokens.length > ROW || /^[.!?।…]$/.test(tokens.at(-1)?.word ?? '.')) return false;
  return quantities.length > 0 || tokens.filter(({ word }) => /^[/|]$/.test(word)).length > 1;
}

/** A paragraph after the next speaks of another time and by another source, unless it says that it sums up. */
export function enter(memory: Memory, passage: Passage): void {
  if (passage.at > memory.at + 1) memory.thread = { on: false, known: memory.thread.known };
  memory.at = passage.at;
  if (passage.sentence.block === memory.block) return;
  memory.block = passage.sentence.block;
  if (!memory.isSourceNear) memory.source = undefined;
  memory.isSourceNear = false;
  if (memory.isNear && isRow(passage)) return;
  const goesOn = citesAgain(passage) || passage.cues.some((word) => word.cues.has('thus'));
  if (goesOn) return;
  if (!memory.isNear) memory.period = undefined;
  memory.isNear = false;
}
