import type { Period } from '../../model/period';
import { APRIL, cycleOf, type Year, yearAround } from './cycle';
import type { YearReference } from './expression';

/** What a relative expression is counted from. */
export interface Anchors {
  /** The day of publication, ISO. */
  readonly published?: string;
  /** The year in which a text without a date appeared, where it shows. */
  readonly present?: number;
  /** The period named last. */
  readonly focus?: Period;
  /** The last one that another was not only compared with. */
  readonly theme?: Period;
  /** The same as the focus, where it stands in this very sentence. */
  readonly near?: Period;
  /** The last one of several months in this sentence. */
  readonly frame?: Period;
  /** The period named last, where it stands in this paragraph. */
  readonly close?: Period;
  /** The latest month that this paragraph named. */
  readonly late?: Period;
  /** A year over by now that this paragraph named as a deadline after the theme. */
  readonly due?: Period;
  /** The month in which the years of the crop begin of which the text speaks. */
  readonly season?: number;
  /** The stretches shorter than a year that a text without a date named last, and the latest time of all that it named. */
  readonly stretches?: readonly Period[];
  readonly latest?: Period;
  /** The year of whose part the text spoke last, where that was in this paragraph. */
  readonly partial?: Year;
  /** Whether quarters are of the calendar year unless a fiscal one is named. */
  readonly calendarQuarters?: boolean;
}

/** "2023-24" in a text about a crop is a year of that crop. */
function firstMonth(
  ref: YearReference,
  { season, focus, theme = focus }: Anchors,
): number | undefined {
  if (ref.kind === 'calendar') return 1;
  if (ref.first !== undefined) return ref.first || season;
  if (ref.kind === 'fiscal') return (ref.plain && season) || APRIL;
  if (ref.fiscal) return APRIL;
  // "in 2023-24 and the following year"
  if (ref.anaphoric && ref.shift > 0) return cycleOf(theme) || 1;
  return (ref.shift < 0 && cycleOf(focus)) || 1;
}

/** "In the oil year 2024-25 it was 16, four years ago 2": counted from now or from then, where that makes another year. */
const isDoubtful = (shift: number, first: number, { published, focus }: Anchors): boolean =>
  shift < -1 &&
  first !== 1 &&
  published !== undefined &&
  focus !== undefined &&
  yearAround(published, first) !== yearAround(focus.start, first);

/** A day of the calendar year in which a text without a date appeared. */
const midYear = (first: number, { present }: Anchors): string | undefined =>
  present !== undefined && first === 1 ? `${present}-07-01` : undefined;

/** The year that an expression refers to, once its anchor is known. */
export function resolveYear(ref: YearReference, anchors: Anchors): Year | undefined {
  const { published, focus, theme = focus, near } = anchors;
  const first = firstMonth(ref, anchors);
  if (first === undefined) return undefined;
  if (ref.kind !== 'relative') return { first, year: ref.year };
  if (isDoubtful(ref.shift, first, anchors)) return undefined;
  const isOfSeason = !published && ref.shift < 0 && ref.first !== undefined;
  const isAnaphoric = ref.anaphoric || (isOfSeason && cycleOf(theme) === first);
  const named = ref.nearby ? near : isAnaphoric ? theme : undefined;
  const anchor = named ? named.start : (published ?? midYear(first, anchors));
  return anchor ? { first, year: yearAround(anchor, first) + ref.shift } : undefined;
}
