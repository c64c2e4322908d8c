import { basisOf, type Period } from '../../model/period';
import type { Span } from '../../model/span';
import type { Sentence } from '../sentence';
import type { Anchors } from './anchors';
import { isMonth, type Year } from './cycle';
import type { Expression } from './expression';
import { hasTrait } from './vocabulary';

/** What the sentences so far leave behind for the times of the next ones. */
export interface Reading {
  readonly published?: string;
  /** The day of publication, at the latest that of reading. */
  readonly today: string;
  readonly stamp?: Span;
  /** The year in which a text without a date appeared, where it shows. */
  present?: number;
  focus?: Period;
  /** The last one that was named for its own sake. */
  theme?: Period;
  /** The block in which the focus was named. */
  block?: number;
  /** The latest month of that block. */
  late?: Period;
  /** The stretches shorter than a year named last, and the latest time of all. */
  stretches: readonly Period[];
  latest?: Period;
  /** A year named as a deadline after the theme. */
  due?: { readonly block: number; readonly period: Period };
  /** The year of whose part it was. */
  partial?: Year;
  /** The month in which the years of the crop begin that was named last. */
  season?: number;
}

/** So many stretches are kept. */
const LAST_STRETCHES = 8;

export function noteStretch(reading: Reading, period: Period | undefined): void {
  if (!period) return;
  if (!reading.latest || reading.latest.end < period.end) reading.latest = period;
  if (basisOf(period) === 'part-year')
    reading.stretches = [...reading.stretches, period].slice(-LAST_STRETCHES);
}

/** Once a text names years that begin in another month, its plain "2023-24" is one of them. */
export function seasonOf(expression: Expression, last: number | undefined): number | undefined {
  const year = 'year' in expression ? expression.year : undefined;
  if (
    typeof year !== 'object' ||
    year.kind === 'calendar' ||
    (year.kind === 'fiscal' && year.plain)
  )
    return last;
  if (year.kind === 'relative' && !year.fiscal) return last;
  return year.first === undefined ? undefined : year.first || last;
}

/** The later of the last month and this, if it is one. */
export const latestMonth = (
  late: Period | undefined,
  period: Period | undefined,
): Period | undefined =>
  period && isMonth(period) && (!late || late.start < period.start) ? period : late;

/** What expressions of a sentence are counted from, as far as it has been read. */
export const anchorsFor = (
  sentence: Sentence,
  { published, present, focus, theme, late, due, season, partial, stretches, latest }: Reading,
  { near, frame, close }: Pick<Anchors, 'near' | 'frame' | 'close'>,
): Anchors => ({
  published,
  present,
  focus,
  theme,
  near,
  frame,
  close,
  late: close && late,
  due: due?.block === sentence.block ? due.period : undefined,
  season,
  partial: close && partial,
  stretches,
  latest,
  calendarQuarters: hasTrait(sentence, 'calendarQuarters'),
});
