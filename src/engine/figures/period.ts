import { type Period, shiftYears } from '../../model/period';
import type { Span } from '../../model/span';
import type { FoundPeriod, FoundQuantity } from '../analysis';
import { between, cuesBetween, hasQuantity, isParted, type Passage } from './passage';

const ADJACENT = 5;
const BASE_REACH = 4;
/** "from 2% of all its oil imports in 2021 to 36%". */
const BASE_DATED = 8;
const CLOSE = 3;
/** So far "now" and "before the war" govern; a named period reaches over the whole sentence. */
const NOW = 12;

/** The values of a passage with which others are compared: every figure asks for them. */
const bases = new WeakMap<Passage, ReadonlySet<FoundQuantity>>();

function basesOf(passage: Passage): ReadonlySet<FoundQuantity> {
  const known = bases.get(passage);
  if (known) return known;
  const found = new Set(passage.quantities.filter((one) => isComparedValue(passage, one)));
  bases.set(passage, found);
  return found;
}

/** "from $49.4 billion", "49.4 अरब डॉलर से बढ़कर": the value with which another is compared. */
export const isBase = (passage: Passage, found: FoundQuantity): boolean =>
  basesOf(passage).has(found);

function isComparedValue(passage: Passage, { span }: FoundQuantity): boolean {
  const before = passage.cues.findLast((word) => word.cues.has('base') && word.end <= span.start);
  const after = passage.cues.find((word) => word.cues.has('baseAfter') && word.start >= span.end);
  if (passage.quantities.length < 2) return false;
  if (after && between(passage, span.end, after.start).length === 0) return true;
  return (
    before !== undefined &&
    reaches(passage, before.end, span.start, BASE_REACH) &&
    !passage.topics.some((topic) => topic.end > before.end && topic.start < span.start)
  );
}

const reaches = (passage: Passage, from: number, to: number, most: number): boolean =>
  between(passage, from, to).length <= most &&
  !isParted(passage, from, to) &&
  !hasQuantity(passage, from, to);

/** A day is when something was said or done; no trade is counted for one. */
const isStretch = ({ period }: FoundPeriod): boolean => !period || period.start !== period.end;

function following(passage: Passage, { span }: FoundQuantity): FoundPeriod | undefined {
  return passage.periods.find((p) => isStretch(p) && p.span.start >= span.end);
}

function preceding(passage: Passage, { span }: FoundQuantity): FoundPeriod | undefined {
  return passage.periods.findLast((p) => isStretch(p) && p.span.end <= span.start);
}

/** "compared with May", "एक साल पहले की तुलना में": what comes next is not of that time. */
function isMeasuredBy(passage: Passage, { span }: FoundPeriod): boolean {
  const [before, after] = [
    passage.cues.findLast(
      ({ cues, end }) => end <= span.start && (cues.has('than') || cues.has('base')),
    ),
    passage.cues.find(({ cues, start }) => start >= span.end && cues.has('baseAfter')),
  ];
  return (
    (before !== undefined && between(passage, before.end, span.start).length === 0) ||
    (after !== undefined && between(passage, span.end, after.start).length === 0)
  );
}

/** Whether a period of comparison opens the clause of a figure: "; a year earlier they were". */
function opensClause(passage: Passage, period: FoundPeriod, { span }: FoundQuantity): boolean {
  if (isMeasuredBy(passage, period)) return false;
  if (reaches(passage, period.span.end, span.start, CLOSE)) return true;
  const lead = between(passage, passage.sentence.start, period.span.start).at(-1);
  return (
    !lead || /^[,;:—–"“«]$/.test(lead.word) || /^(and|while|but|а|и|но|जबकि|जो|और)$/.test(lead.word)
  );
}

/** The period of a compared value: named beside it. */
function ofBase(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
  const { span } = found;
  const [after, before] = [following(passage, found), preceding(passage, found)];
  const next =
    after && reaches(passage, span.end, after.span.start, BASE_DATED) ? after : undefined;
  const isTheirs =
    before !== undefined && cuesBetween(passage, 'base', before.span.end, span.start).length > 0;
  const last =
    before && !isTheirs && reaches(passage, before.span.end, span.start, CLOSE)
      ? before
      : undefined;
  return isPostpositional(passage) ? (last ?? next) : (next ?? last);
}

/** Hindi dates a value before it. */
const isPostpositional = ({ sentence }: Passage): boolean => sentence.language === 'hi';

const AGAINST = /^(over|on|from|к|ко)$/;

/** "на 13% к декабрю", "5% over 2023": a rate against a period, not in it. */
const isRateAgainst = (passage: Passage, period: Span): boolean =>
  passage.quantities.some(({ quantity, span }) => {
    if (quantity.kind !== 'percent' || span.end > period.start) return false;
    const [word, ...more] = between(passage, span.end, period.start);
    return word !== undefined && more.length === 0 && AGAINST.test(word.word);
  });

export const isDeadline = ({ role }: FoundPeriod): boolean =>
  role === 'deadline' || role === 'until';

const COMPARING = 3;

/** "up 4% from May", "than in 2021", "2021 की तुलना में": a period that another is compared with. */
export function isCompared(passage: Passage, { span, role }: FoundPeriod): boolean {
  if (role === 'base') return true;
  if (isRateAgainst(passage, span)) return true;
  const before = passage.cues.findLast((word) => word.cues.has('than') && word.end <= span.start);
  const after = passage.cues.find((word) => word.cues.has('baseAfter') && word.start >= span.end);
  if (after && between(passage, span.end, after.start).length === 0) return true;
  return (
    before !== undefined &&
    reaches(passage, before.end, span.start, COMPARING) &&
    between(passage, before.end, span.start).every((token) => token.kind !== 'number')
  );
}

const mains = new WeakMap<Passage, ReadonlySet<FoundPeriod>>();

function mainsOf(passage: Passage): ReadonlySet<FoundPeriod> {
  const known = mains.get(passage);
  if (known) return known;
  const ofBases = new Set([...basesOf(passage)].map((base) => ofBase(passage, base)));
  const found = passage.periods.filter(
    (period) => isStretch(period) && !ofBases.has(period) && !isCompared(passage, period),
  );
  const set = new Set(found);
  mains.set(passage, set);
  return set;
}

/** Whether a period is spoken of for its own sake: not compared with, and not of such a value ("from $13 billion in 2021 to"). */
export const isMain = (passage: Passage, period: FoundPeriod): boolean =>
  mainsOf(passage).has(period);

/** "($4 billion the year before)": nothing between makes it a comparison. */
function earlier(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
  const next = following(passage, found);
  if (next?.role !== 'base' || found.quantity.kind === 'multiple') return undefined;
  return between(passage, found.span.end, next.span.start).length === 0 ? next : undefined;
}

/** Right after the figure, and not after an "and" that begins something else. */
function adjacent(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
  const { span } = found;
  const next = following(passage, found);
  if (!next || !isMain(passage, next)) return undefined;
  const isJoined = cuesBetween(passage, 'and', span.end, next.span.start).length > 0;
  return !isJoined && reaches(passage, span.end, next.span.start, ADJACENT) ? next : undefined;
}

/** Before the figure; "now" only close to it, a period of comparison only where it opens the clause. */
function leading(
  passage: Passage,
  found: FoundQuantity,
  isChange: boolean,
): FoundPeriod | undefined {
  const last = preceding(passage, found);
  const isOpening = last && !isChange && isCompared(passage, last);
  if (isOpening && opensClause(passage, last, found)) return last;
  const main = passage.periods.findLast(
    (p) => p.span.end <= found.span.start && isMain(passage, p),
  );
  if (!main || main.period) return main;
  return reaches(passage, main.span.end, found.span.start, NOW) ? main : undefined;
}

/** "…, अप्रैल में सिर्फ 2.77 लाख": a date after a comma is that of the value behind it. */
function opensAnother(passage: Passage, from: number, period: Span): boolean {
  const next = passage.quantities.find(({ span }) => span.start >= period.end);
  const isClose = next && reaches(passage, period.end, next.span.start, CLOSE);
  return isClose === true && isParted(passage, from, period.start);
}

/** Further on in the sentence, unless the text turns to what is to come; a rise "from … to …" ends with the latter. */
function trailing(
  passage: Passage,
  { span }: FoundQuantity,
  isChange: boolean,
): FoundPeriod | undefined {
  const next = passage.periods.find((p) => p.span.start >= span.end && isMain(passage, p));
  if (!next) return undefined;
  const turns = (['target', 'future'] as const).some(
    (cue) => cuesBetween(passage, cue, span.end, next.span.start).length > 0,
  );
  const others = passage.quantities.filter(
    (other) => other.span.start >= span.end && other.span.end <= next.span.start,
  );
  const isFar =
    between(passage, span.end, next.span.start).some((token) => token.word === ';') ||
    (isPostpositional(passage) && opensAnother(passage, span.end, next.span));
  const [first] = others;
  const isRange = isChange && others.length === 2 && first && isBase(passage, first);
  const isTheirs =
    others.length > 0 && (turns || (!isRange && others.some((other) => isBase(passage, other))));
  return isFar || isTheirs ? undefined : next;
}

/** The expression of a period in its own sentence that governs a figure. */
export function governing(
  passage: Passage,
  found: FoundQuantity,
  { isBase, isChange }: { readonly isBase: boolean; readonly isChange: boolean },
): FoundPeriod | undefined {
  if (isBase) return ofBase(passage, found);
  const next = isPostpositional(passage)
    ? undefined
    : (earlier(passage, found) ?? adjacent(passage, found));
  return next ?? leading(passage, found, isChange) ?? trailing(passage, found, isChange);
}

/** Growth is told against the period of comparison in its sentence. */
export const comparedWith = (passage: Passage): Period | undefined =>
  passage.periods.find((p) => isStretch(p) && isCompared(passage, p))?.period;

const isMonth = ({ start, end }: Period): boolean => start.slice(0, 7) === end.slice(0, 7);

/** "$310 million, from $240 million": what a dated value before it grew from is that of a year before. */
export function yearBefore(
  passage: Passage,
  { span }: FoundQuantity,
  period: Period | undefined,
): Period | undefined {
  const isSecond = passage.quantities.some(
    (other) => other.span.end <= span.start && !isBase(passage, other),
  );
  return isSecond && period && !isMonth(period) ? shiftYears(period, -1) : undefined;
}
