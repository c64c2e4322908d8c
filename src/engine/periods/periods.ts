import { basisOf, type Period } from '../../model/period';
import { contains } from '../../model/span';
import type { FoundPeriod } from '../analysis';
import { concat } from '../concat';
import type { EngineDocument, Scope } from '../document';
import type { Sentence } from '../sentence';
import { type Anchors, resolveYear } from './anchors';
import { isComparedWith } from './compared';
import { cycleOf, isMonth, monthsIn, type Year, yearOf } from './cycle';
import { dueIn, isDue } from './due';
import type { Expression } from './expression';
import { parse } from './grammar';
import { isMonthLine, isUndatedLine, publicationOf } from './published';
import { anchorsFor, latestMonth, noteStretch, type Reading, seasonOf } from './reading';
import { coming, ensuing } from './resolve';
import { roleOf } from './roles';
import type { Term } from './term';
import { termsOf } from './terms';
import { presentYear, resolveTold } from './undated';
import { mayNamePeriod } from './vocabulary';

/** A deadline, a day or the base of a comparison is not what the text goes on to speak of. */
const setsFocus = (found: FoundPeriod): boolean =>
  found.period !== undefined && found.role === undefined && found.period.start !== found.period.end;

/** "Last month" in a text without a date: the months beside it are of no year that was named before. */
const losesFocus = (e: Expression, { period, role }: FoundPeriod): boolean =>
  e.kind === 'month' && e.shift < 0 && !e.anaphoric && !period && role === undefined;

/** "April-January of 2022-23 (FY23)": only names the year of what was just said. */
const isGloss = (
  terms: readonly Term[],
  i: number,
  before: FoundPeriod | undefined,
  { period }: FoundPeriod,
): boolean =>
  terms[i - 1]?.symbol === '(' &&
  terms[i + 1]?.symbol === ')' &&
  before?.span.end === terms[i - 2]?.end &&
  before?.period !== undefined &&
  period !== undefined &&
  period.start <= before.period.start &&
  before.period.end <= period.end;

/** "In October it was 1.5 million, in September 1.6 million": the text goes on to speak of October. */
const isBefore = (a: Period, b: Period): boolean => a.end < b.start && basisOf(a) === basisOf(b);

/** "April-August was worse. In April-August of the year before it was 29": the same months of an earlier year are only looked back to. */
const isLookBack = (a: Period | undefined, b: Period | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  basisOf(b) === 'part-year' &&
  monthsIn(a) === monthsIn(b) &&
  a.start < b.start &&
  a.start.slice(4) === b.start.slice(4);

/** "They bought in June": a month of a sentence that counts nothing is no match for a longer stretch. */
const isPassing = (terms: readonly Term[], period: Period | undefined, theme?: Period): boolean =>
  period !== undefined &&
  theme !== undefined &&
  isMonth(period) &&
  !isMonth(theme) &&
  !terms.some(({ symbol }) => /^[#nc]$/.test(symbol));

/** "In April–November it was 3.5, this fiscal we expect 5": a year not yet over takes nothing from its part. */
const isStillOpen = (period?: Period, theme?: Period, published?: string): boolean =>
  period !== undefined &&
  theme !== undefined &&
  published !== undefined &&
  period.end > published &&
  theme.end < published &&
  monthsIn(theme) > 1 &&
  cycleOf(period) !== undefined &&
  period.start <= theme.start;

/** A number and at most one word: "в 1,5 раза", "на 20%". */
const RATE = /[#nc%]a?$/;
const RATE_LENGTH = 2;

const symbolsBefore = (terms: readonly Term[], to: number): string =>
  terms
    .slice(Math.max(0, to - RATE_LENGTH), to)
    .map(({ symbol }) => symbol)
    .join('');

/** «За 2023 г. выросли в 1,5 раза | к 2022 г.»: a rate against a time before that of which the sentence tells. */
const isOutrun = (terms: readonly Term[], i: number, period?: Period, near?: Period): boolean =>
  terms[i - 1]?.symbol === 'B' &&
  RATE.test(symbolsBefore(terms, i - 1)) &&
  period !== undefined &&
  near !== undefined &&
  cycleOf(period) !== undefined &&
  period.end < near.start;

/** "In the fourth quarter of FY25 it was 1.3, in the third 1.2": of the same year, which may have been named before. */
function yearOfPart(e: Expression, period: Period | undefined, anchors: Anchors): Year | undefined {
  if (e.kind !== 'part') return undefined;
  if (e.year) return resolveYear(e.year, anchors);
  return anchors.partial ?? yearAbout(period, anchors.theme);
}

/** The year of which the text speaks, if a period is part of it. */
function yearAbout(period: Period | undefined, theme: Period | undefined): Year | undefined {
  const first = cycleOf(theme);
  if (!period || !theme || !first) return undefined;
  const isWithin = period.start >= theme.start && period.end <= theme.end;
  return isWithin ? { first, year: yearOf(theme.start) } : undefined;
}

function readSentence(sentence: Sentence, reading: Reading): FoundPeriod[] {
  if (!mayNamePeriod(sentence)) return [];
  const terms = parse(termsOf(sentence));
  const found: FoundPeriod[] = [];
  const before = reading.block === sentence.block ? reading.theme : undefined;
  let near: Period | undefined;
  let frame: Period | undefined;
  /** The sentence tells its year only by what it compares: that is no year of which the text speaks. */
  let isInferred = false;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    if (!term.expression || (reading.stamp && contains(reading.stamp, term))) continue;
    if (!reading.published && isMonthLine(terms, sentence)) continue;
    const close = reading.block === sentence.block ? reading.focus : undefined;
    reading.season = seasonOf(term.expression, reading.season);
    const anchors = anchorsFor(sentence, reading, { near, frame, close });
    const span = { start: term.start, end: term.end };
    const because = [{ rule: `period:${term.expression.kind}`, span }];
    const { told, year } = resolveTold(terms, i, sentence, anchors, found.at(-1));
    reading.present ??= presentYear(term.expression, year);
    isInferred ||= year !== undefined;
    const role = isOutrun(terms, i, told, near) ? 'base' : roleOf(terms, i, sentence);
    const next = coming(term.expression, anchors);
    const due = role === undefined && term.expression.kind === 'months' && isDue(sentence, term);
    const period = due ? dueIn(term.expression, told, next, anchors) : told;
    if (!period && isUndatedLine(terms, i, sentence)) continue;
    if (!period && term.expression.kind === 'same' && term.expression.doubtful) continue;
    const one = {
      span,
      period,
      coming: next,
      ensuing: ensuing(term.expression, anchors),
      role,
      ahead: period && period.start > reading.today,
      over: period && period.end < reading.today,
      due: due || undefined,
      open: term.expression.kind === 'open',
      because,
    };
    if (isGloss(terms, i, found.at(-1), one)) continue;
    found.push(one);
    if (role === 'deadline' && period && !one.ahead && cycleOf(period))
      reading.due = { block: sentence.block, period };
    if (losesFocus(term.expression, one)) reading.focus = undefined;
    if (!setsFocus(one)) continue;
    const isAfterthought = near !== undefined && period !== undefined && isBefore(period, near);
    near = period;
    if (period && !isMonth(period)) frame = period;
    if (reading.published && period && period.start > reading.published) continue;
    const isBeside = isComparedWith(terms, i, sentence.language);
    if (!isBeside || (reading.theme && !isInferred)) reading.focus = period;
    noteStretch(reading, period);
    reading.late = latestMonth(close && reading.late, period);
    reading.partial = yearOfPart(term.expression, period, anchors);
    const isAside =
      isAfterthought ||
      isPassing(terms, period, reading.theme) ||
      isStillOpen(period, reading.theme, reading.published);
    if (!isAside && !isBeside) {
      reading.theme = near;
      reading.due = undefined;
    }
    reading.block = sentence.block;
  }
  if (isLookBack(reading.theme, before)) reading.theme = before;
  return found;
}

/** Every expression of a period in a scope, in reading order, resolved from the text and the day of publication. */
export function periodsIn(document: EngineDocument, scope: Scope): FoundPeriod[] {
  const publication = publicationOf(document);
  const today = publication?.day ?? document.world.today;
  const reading: Reading = {
    published: publication?.day,
    today,
    stamp: publication?.stamp,
    stretches: [],
  };
  return concat(scope.sentences.map((sentence) => readSentence(sentence, reading)));
}
