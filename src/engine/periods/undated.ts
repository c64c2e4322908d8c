import type { Language } from '../../model/language';
import type { Period } from '../../model/period';
import type { FoundPeriod } from '../analysis';
import type { Sentence } from '../sentence';
import type { Anchors } from './anchors';
import { isComparedWith } from './compared';
import type { Expression, YearReference } from './expression';
import { resolve } from './resolve';
import type { Term } from './term';
import { hasTrait } from './vocabulary';

type Stretch = Extract<Expression, { kind: 'months' | 'part' }>;

const isStretch = (e: Expression | undefined): e is Stretch =>
  e?.kind === 'months' || e?.kind === 'part';

/** Whether it is of the year in which the text appeared, as far as its words tell. */
const isOfThisYear = ({ year }: Stretch): boolean =>
  year === undefined || (year.kind === 'relative' && year.shift === 0 && !year.fiscal);

/** The first and last month by the calendar. */
const monthsOf = (e: Stretch): readonly [from: number, to: number] =>
  e.kind === 'part' ? [e.offset + 1, e.offset + e.length] : [e.from, e.to];

const areSame = (a: Stretch, b: Stretch): boolean => monthsOf(a).join() === monthsOf(b).join();

/** Whether nobody would take a part of a year for one of the fiscal year. */
const isOfCalendar = (e: Stretch, language: Language): boolean =>
  e.kind === 'months' || e.common === true || hasTrait({ language }, 'calendarQuarters');

/** "of 2019 | before the pandemic", «2021 года, | до начала»: not the year just before. */
const isLongBefore = (terms: readonly Term[], i: number): boolean => {
  const next = terms[i + 1]?.symbol === ',' ? terms[i + 2] : terms[i + 1];
  return next?.symbol === 'u' || next?.expression?.kind === 'open';
};

/** The year whose same months stand beside a stretch to compare with. */
function comparedYear(
  e: Stretch,
  terms: readonly Term[],
  i: number,
  language: Language,
): number | undefined {
  const other = terms[i]?.expression;
  if (isLongBefore(terms, i)) return undefined;
  const isSame = other?.kind === 'same' && other.shift === 0 && isOfCalendar(e, language);
  const isLike = isStretch(other) && areSame(e, other) && isComparedWith(terms, i, language);
  const year: YearReference | undefined = isSame || isLike ? other.year : undefined;
  return year?.kind === 'calendar' ? year.year : undefined;
}

/** So far from a stretch the one stands to which it is compared. */
const REACH = 40;

/**
 * "In the first quarter …, compared to January–March 2023", «в первой половине года … с тем же периодом
 * в 2006 году»: in a text without a date the year after that to whose same months its own are compared.
 */
function yearAfterCompared(
  terms: readonly Term[],
  at: number,
  { language }: Pick<Sentence, 'language'>,
): number | undefined {
  const e = terms[at]?.expression;
  if (!isStretch(e) || !isOfThisYear(e)) return undefined;
  const years = new Set<number>();
  for (let i = Math.max(0, at - REACH); i < Math.min(terms.length, at + REACH); i++) {
    const year = i === at ? undefined : comparedYear(e, terms, i, language);
    if (year !== undefined) years.add(year + 1);
  }
  return years.size === 1 ? [...years][0] : undefined;
}

/** Of later months a text may tell in the year after. */
const LAST_SURE = 9;

/** The year in which a text appeared that tells of a stretch of it. */
export const presentYear = (e: Expression, year: number | undefined): number | undefined =>
  isStretch(e) && monthsOf(e)[1] <= LAST_SURE ? year : undefined;

/** The expression as one of a calendar year. */
const inYear = (e: Expression, year: number): Expression =>
  isStretch(e) ? { ...e, year: { kind: 'calendar', year } } : e;

/** "the first four months of this year | (April-July)": of a year that the text does not tell. */
const isOpenGloss = (
  terms: readonly Term[],
  i: number,
  before: FoundPeriod | undefined,
): boolean => {
  const e = terms[i]?.expression;
  return (
    e?.kind === 'months' &&
    e.year === undefined &&
    terms[i - 1]?.symbol === '(' &&
    terms[i + 1]?.symbol === ')' &&
    before !== undefined &&
    before.period === undefined &&
    before.span.end === terms[i - 2]?.end
  );
};

/**
 * What an expression means where it stands, and the year where only a comparison tells it.
 * `before`: the one found before it in its sentence.
 */
export function resolveTold(
  terms: readonly Term[],
  at: number,
  sentence: Sentence,
  anchors: Anchors,
  before: FoundPeriod | undefined,
): { readonly told?: Period; readonly year?: number } {
  const e = terms[at]?.expression;
  if (!e) return {};
  const told = isOpenGloss(terms, at, before) ? undefined : resolve(e, anchors);
  const year = told || anchors.published ? undefined : yearAfterCompared(terms, at, sentence);
  return year === undefined ? { told } : { told: resolve(inYear(e, year), anchors), year };
}
