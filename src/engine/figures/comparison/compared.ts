import type { Period } from '../../../model/period';
import type { Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import type { Token } from '../../token';
import { isChain, isLink } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, cuesBetween, isA, type Passage, reaches } from '../passage/passage';
import { CLOSE, following, isStretch, preceding } from '../passage/periods';
import { basesOf } from './base';
import { isRelative } from './change';
import { isInterposed } from './interposed';

/** "from 2% of all its oil imports in 2021 to 36%". */
const BASE_DATED = 8;

/** The period of a compared value: named beside it. */
export function ofBase(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
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
  if (!hasTrait(passage, 'postpositional')) return next ?? last;
  const own = next && isOfReached(passage, span, next.span) ? undefined : next;
  return last && !isInterposed(passage, found) && isOfBoth(passage, last, found)
    ? own
    : (last ?? own);
}

/** "2 प्रतिशत से बढ़कर | 2024 में 36 प्रतिशत": a date behind the verb is that of the value that was reached. */
const isOfReached = (passage: Passage, base: Span, period: Span): boolean =>
  cuesBetween(passage, 'baseAfter', base.end, period.start).length > 0;

/** "2024 में आयात 5 अरब से बढ़कर 6 अरब": the only date of a rise is that of the value that was reached. */
function isOfBoth(passage: Passage, { span, role }: FoundPeriod, base: FoundQuantity): boolean {
  const value = passage.quantities.find((other) => other.span.start >= base.span.end);
  if (!value || role === 'base' || role === 'since') return false;
  const from = between(passage, span.end, base.span.start);
  const isLinked = isLink(passage, from[0], 'genitive');
  return (
    !isLinked &&
    !passage.periods.some(
      (other) => other.span.start >= base.span.end && other.span.end <= value.span.start,
    )
  );
}

/** "7% below the level of", «на 7% выше уровня». */
const isBesideLevel = (passage: Passage, link: readonly Token[]): boolean =>
  link.some((token) => isLink(passage, token, 'level')) &&
  isChain(passage, link, 'beside', 'definite', 'level', 'levelOf');

/** "a 9% | rise | on 2023": what a rate calls itself. */
function withoutMove(passage: Passage, words: readonly Token[]): readonly Token[] {
  const at = words.findIndex((token) => !isA(passage, token, 'up', 'down'));
  return at > 0 ? words.slice(at) : words;
}

/** "thirteen times | the | previous year|'s bill", "ten times the 2021 | level": what is multiplied. */
const isTimesOf = (
  passage: Passage,
  { quantity }: FoundQuantity,
  words: readonly Token[],
  period: Span,
): boolean =>
  quantity.kind === 'multiple' &&
  quantity.value > 1 &&
  words.every((token) => isLink(passage, token, 'the')) &&
  between(passage, period.end, passage.sentence.end)
    .slice(0, 2)
    .some(
      (token, at) =>
        (!token.spaced && isLink(passage, token, 'genitive')) ||
        (at === 0 && isLink(passage, token, 'level')),
    );

/** "на 13% к декабрю", "5% over 2023", "a tenfold rise on 2020": a rate against a period, not in it. */
export const isRateAgainst = (passage: Passage, period: Span): boolean =>
  passage.quantities.some((found) => {
    if (!isRelative(found) || found.span.end > period.start) return false;
    const words = between(passage, found.span.end, period.start);
    if (words.length > LONGEST_LINK) return false;
    if (isTimesOf(passage, found, words, period)) return true;
    const own = withoutMove(passage, words);
    if (found.quantity.kind !== 'percent' && own.length === words.length) return false;
    return isChain(passage, own, 'against', 'the') || isBesideLevel(passage, words);
  });

const LONGEST_LINK = 5;

/** Between a time of comparison and the value that it had. */
const LEVEL_REACH = 2;

/** «выше показателя 2023 года ($55 млрд)», «в $55 млрд», «; тогда он составлял»: the value of that very time follows. */
export function tellsLevel(passage: Passage, at: number): boolean {
  const next = passage.quantities.find(({ span }) => span.start >= at);
  const link = next ? between(passage, at, next.span.start) : [];
  if (link.some((token) => isLink(passage, token, 'atThatTime'))) return true;
  const isLevel = next?.quantity.kind === 'money' || next?.quantity.kind === 'volume';
  return isLevel && link.length <= LEVEL_REACH && isLink(passage, link[0], 'tells');
}

const COMPARING = 3;

/** "up 4% from May", "than in 2021", "2021 की तुलना में": a period that another is compared with. */
export function isCompared(passage: Passage, { span, role, period, open }: FoundPeriod): boolean {
  if (role === 'base') return true;
  // "20% over the four months": so many as the text told nothing of
  if ((period || open) && isRateAgainst(passage, span)) return true;
  const before = passage.cues.findLast((word) => word.cues.has('than') && word.end <= span.start);
  const after = passage.cues.find((word) => word.cues.has('baseAfter') && word.start >= span.end);
  if (after && between(passage, span.end, after.start).length === 0) return true;
  return (
    before !== undefined &&
    !tellsLevel(passage, span.end) &&
    reaches(passage, before.end, span.start, COMPARING) &&
    between(passage, before.end, span.start).every((token) => token.kind !== 'number')
  );
}

const SUPERLATIVE_REACH = 3;

/** "the lowest in ten months", "a ten-month low": a stretch that only measures a record. */
const isOfRecord = (passage: Passage, { period, span }: FoundPeriod): boolean =>
  period === undefined &&
  passage.cues.some(
    ({ cues, start, end }) =>
      cues.has('superlative') &&
      ((end <= span.start && reaches(passage, end, span.start, SUPERLATIVE_REACH)) ||
        (start >= span.end && between(passage, span.end, start).length === 0)),
  );

const mains = new WeakMap<Passage, ReadonlySet<FoundPeriod>>();

function mainsOf(passage: Passage): ReadonlySet<FoundPeriod> {
  const known = mains.get(passage);
  if (known) return known;
  const ofBases = new Set([...basesOf(passage)].map((base) => ofBase(passage, base)));
  const found = passage.periods.filter(
    (period) =>
      isStretch(period) &&
      !ofBases.has(period) &&
      !isCompared(passage, period) &&
      !isOfRecord(passage, period),
  );
  const set = new Set(found);
  mains.set(passage, set);
  return set;
}

/** Whether a period is spoken of for its own sake: not compared with, and not of such a value ("from $13 billion in 2021 to"). */
export const isMain = (passage: Passage, period: FoundPeriod): boolean =>
  mainsOf(passage).has(period);

/** Growth is told against the period of comparison in its sentence. */
export const comparedWith = (passage: Passage): Period | undefined =>
  passage.periods.find((p) => isStretch(p) && isCompared(passage, p))?.period;
