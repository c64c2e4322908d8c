import type { Period } from '../../../model/period';
import type { FoundQuantity } from '../../analysis';
import type { Token } from '../../token';
import { movesBeside } from '../comparison/change';
import { isLink, linkAt } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, cuesBetween, isParted, type Passage } from '../passage/passage';
import type { Selected } from '../passage/selected';
import { isStuck } from '../passage/stuck';

const REACH = 3;

/** "33% of the total": a share of all. */
const isOfAll = ({ span }: FoundQuantity, passage: Passage): boolean => {
  const rest = between(passage, span.end, passage.sentence.end).slice(0, REACH);
  return isLink(passage, rest[0], 'of') && rest.some((token) => isLink(passage, token, 'all'));
};

const isShare = ({ head, found }: Selected, passage: Passage): boolean =>
  head?.cue === 'share' ||
  head?.phrase?.core === 'share' ||
  isOfAll(found, passage) ||
  cuesBetween(passage, 'share', passage.sentence.start, found.span.start).length > 0;

/** "That was 35% of all", «85% этой суммы»: a share of what the sentence before told. */
function takesUp({ span }: FoundQuantity, passage: Passage): boolean {
  const { start, end } = passage.sentence;
  const lead = between(passage, start, span.start).filter(
    (token) => !isLink(passage, token, 'still'),
  );
  const rest = between(passage, span.end, end).slice(0, REACH);
  const isNear = lead.length <= REACH || isLink(passage, lead.at(-1), 'part');
  return (
    (isNear && isLink(passage, lead[0], 'that')) ||
    rest.some((token) => isLink(passage, token, 'ofThat'))
  );
}

/** "of Russian fertiliser" may stand before "a year". */
const PACE = 6;

/** "a year", but not "a year ago". */
const isPace = (passage: Passage, tokens: readonly Token[]): boolean =>
  tokens.some(
    (_, at) =>
      linkAt(passage, tokens, at, 'yearly') > 0 && linkAt(passage, tokens, at, 'distant') === 0,
  );

/** "25 lakh tonnes a year", "an annual 2 million tonnes": a pace of no year in particular. */
export function isYearly(passage: Passage, { span }: FoundQuantity): boolean {
  const { start, end } = passage.sentence;
  const next = passage.quantities.find((other) => other.span.start >= span.end);
  const rest = between(passage, span.end, next?.span.start ?? end).slice(0, PACE);
  const edge = rest.findIndex(({ word }) => /^[,;:()]$/.test(word));
  const words = [
    ...between(passage, span.start, span.end),
    ...rest.slice(0, edge < 0 ? PACE : edge),
  ];
  return (
    isPace(passage, words) || isLink(passage, between(passage, start, span.start).at(-1), 'annual')
  );
}

/** "25%, compared with 36% a year earlier": what is counted back from is the time just told. */
const isSetAgainst = ({ periods }: Passage): boolean =>
  periods.some(({ role, period }) => role === 'base' && period !== undefined);

/** "Its share shrank to 36%", "oil made up 79%": told of what was counted; one that "is 36%" may be of any time. */
const isCountedShare = (passage: Passage, found: FoundQuantity): boolean =>
  movesBeside(passage, found) ||
  passage.sentence.tokens.some((_, at, all) => linkAt(passage, all, at, 'tookUp') > 0);

/** So many words may stand between an amount and the ship that carries it: Hindi names it behind the goods. */
const ABOARD = 5;

/** "The first tanker with 100,000 tonnes has sailed": told of a day, not of the time that trade was counted for. */
const isLoad = (passage: Passage, { quantity, span }: FoundQuantity): boolean =>
  quantity.kind === 'volume' &&
  [
    ...between(passage, passage.sentence.start, span.start).slice(-ABOARD),
    ...between(passage, span.end, passage.sentence.end).slice(0, ABOARD),
  ].some((token) => isLink(passage, token, 'load'));

/** "in the full year": not the part of it that was told before. */
const isOfWholeYear = (passage: Passage): boolean =>
  passage.sentence.tokens.some((_, at, all) => linkAt(passage, all, at, 'wholeYear') > 0);

/** "Since then it came to 3 billion", "it once stood at 10": told of another time than the last. */
const isOfOtherTime = (passage: Passage, { span }: FoundQuantity): boolean => {
  const last = passage.quantities.findLast((other) => other.span.end <= span.start);
  const lead = between(passage, last?.span.end ?? passage.sentence.start, span.start);
  return lead.some((_, at) => linkAt(passage, lead, at, 'otherTime') > 0);
};

/** "has | grown", "has since | reached", «уже | выросла»: so many words on a verb of change or level begins. */
const VERB = 2;

const opensVerb = (passage: Passage, after: readonly Token[]): boolean =>
  hasTrait(passage, 'postpositional') ||
  after.some(({ start }) =>
    passage.cues.some(
      (cue) =>
        cue.start === start &&
        (cue.cues.has('up') || cue.cues.has('down') || cue.cues.has('actual')),
    ),
  );

/** "It has grown to 36%", «यह 36 प्रतिशत हो चुका है»: the words are in the clause of the figure. */
const isUntilNow = (passage: Passage, { span }: FoundQuantity): boolean =>
  passage.sentence.tokens.some(
    (token, at, all) =>
      linkAt(passage, all, at, 'untilNow') > 0 &&
      !isLink(passage, all[at - 1], 'to') &&
      opensVerb(passage, all.slice(at + 1, at + 1 + VERB)) &&
      !isParted(passage, Math.min(token.end, span.end), Math.max(token.start, span.start)),
  );

/** Told of the day of the text, in which the time told before had been over for longer than a year. */
export const isOutdated = (passage: Passage, found: FoundQuantity, { end }: Period): boolean =>
  passage.published !== undefined &&
  `${Number(end.slice(0, 4)) + 1}${end.slice(4)}` < passage.published &&
  isUntilNow(passage, found);

/** "their investment exceeded 2 billion": what was put in over the years, unless its sentence tells when. */
const isInvested = ({ head, found }: Selected, { topics }: Passage): boolean =>
  head?.cue === 'investment' &&
  topics.some(({ start, end }) => start === head.start && end <= found.span.start);

/** Ranks and parts of other things are told of the present as often as of the period just named. */
export function carries(selected: Selected, passage: Passage, { isChange, isNear }: As): boolean {
  const { found } = selected;
  const { kind } = found.quantity;
  if (isYearly(passage, found) || isLoad(passage, found) || isStuck(passage, found)) return false;
  if (isOfOtherTime(passage, found)) return false;
  if (isOfWholeYear(passage) || isInvested(selected, passage)) return false;
  const isCounted = kind === 'money' || kind === 'volume' || kind === 'multiple';
  return (
    isChange ||
    isCounted ||
    ((isNear || isSetAgainst(passage) || isCountedShare(passage, found)) &&
      isShare(selected, passage)) ||
    (kind === 'percent' && takesUp(found, passage))
  );
}

/** What a figure is to its sentence, and whether the paragraph named a time before. */
export interface As {
  readonly isBase: boolean;
  readonly isChange: boolean;
  readonly isNear: boolean;
}
