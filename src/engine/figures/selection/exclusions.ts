import { contains } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import { isLink, linkAt } from '../lexicon/links';
import { flowOfPhrase } from '../measure/flow';
import { between, cuesBetween, isParted, isTight, type Passage } from '../passage/passage';
import { decides, type Topic } from '../passage/topic';

export const isPrice = (passage: Passage, { span }: FoundQuantity): boolean =>
  cuesBetween(passage, 'price', span.end, span.end + 20).some((cue) => cue.start - span.end <= 1) ||
  cuesBetween(passage, 'price', span.start, span.end).length > 0;

/** Whether others, or what is no trade, are named before the clause ends in which a quantity does. */
export function hasStrangers(passage: Passage, at: number): boolean {
  return passage.topics.some(
    ({ kind, start }) =>
      (kind === 'other' || kind === 'noise') && (start < at || !isParted(passage, at, start)),
  );
}

/** "bought 13 times | its exports": one flow counted by another. */
const isOfFlow = (passage: Passage, { because, span }: FoundQuantity): boolean =>
  because.some(({ rule }) => rule === 'unit:times') &&
  !(['up', 'down'] as const).some(
    (cue) => cuesBetween(passage, cue, passage.sentence.start, span.start).length > 0,
  ) &&
  passage.topics.some(({ phrase, start }) => phrase !== undefined && start === span.end + 1);

/** "Russian exports are 20 times Indian ones": how often one flow holds the other, where nothing grows. */
function isBetweenFlows(passage: Passage, { span }: FoundQuantity): boolean {
  const { start, end } = passage.sentence;
  const grows = (['up', 'down'] as const).some(
    (cue) => cuesBetween(passage, cue, start, end).length > 0,
  );
  if (grows) return false;
  const flows = passage.topics.filter(({ phrase }) => phrase !== undefined);
  const before = flows.findLast(({ end }) => end <= span.start);
  const after = flows.find(({ start }) => start >= span.end);
  if (!before?.phrase || !after?.phrase || isParted(passage, span.end, after.start)) return false;
  const isJoined = (['and', 'turn'] as const).some(
    (cue) => cuesBetween(passage, cue, span.end, after.start).length > 0,
  );
  if (isJoined) return false;
  if (passage.quantities.some((q) => q.span.start >= span.end && q.span.end <= after.start))
    return false;
  const [one, other] = [flowOfPhrase(before.phrase), flowOfPhrase(after.phrase)];
  return one !== undefined && other !== undefined && one !== other;
}

const TRADED = ['product', 'bulk', 'container', 'measure'] as const;

/** "twice as many | delegations": what is counted one by one is not what is traded; tonnes and cargoes are. */
function isOfMany(passage: Passage, { span }: FoundQuantity): boolean {
  const after = between(passage, span.end, passage.sentence.end);
  const length = linkAt(passage, after, 0, 'asMany');
  const noun = after[length];
  if (length === 0 || !noun || passage.topics.some((topic) => contains(topic, noun))) return false;
  const unit = passage.units.find((one) => contains(one, noun));
  return unit?.core === undefined && !TRADED.some((role) => unit?.roles.has(role));
}

/** "twice the current level of $9 billion": a ratio of two figures, not a change. */
export function isRatio(passage: Passage, found: FoundQuantity): boolean {
  const { quantity, span } = found;
  if (quantity.kind !== 'multiple') return false;
  if (isOfFlow(passage, found) || isBetweenFlows(passage, found) || isOfMany(passage, found))
    return true;
  const next = passage.quantities.find((other) => other.span.start >= span.end);
  const present = passage.periods.find((p) => !p.period && p.span.start >= span.end);
  if (!next || !present || present.span.end > next.span.start) return false;
  const isOfNext = isTight(passage, present.span.end, next.span.start);
  return isOfNext && isTight(passage, span.end, present.span.start);
}

const LABEL = 3;

/** Between a rate and the one before it stand at most so many words. */
const FORMER = 2;

/** "doubled tariffs on goods to 50% | from 25% |": the former rate of what is no trade. */
function isFormerRate(passage: Passage, { quantity, span }: FoundQuantity): boolean {
  const last = passage.quantities.findLast((other) => other.span.end <= span.start);
  const isPair = quantity.kind === 'percent' && last?.quantity.kind === 'percent';
  if (!isPair || between(passage, last.span.end, span.start).length > FORMER) return false;
  const of = passage.topics.findLast((topic) => topic.end <= last.span.start && decides(topic));
  return of?.kind === 'noise' && of.cue !== 'whole' && !isParted(passage, of.end, span.start);
}

/** "a 25% penalty for buying", «пошлину 25% за покупку»: a rate of what is no trade. */
export const isRate = (passage: Passage, found: FoundQuantity): boolean =>
  isFormerRate(passage, found) || isRateBeside(passage, found);

const isRateBeside = (passage: Passage, { quantity, span }: FoundQuantity): boolean =>
  (quantity.kind === 'percent' || quantity.kind === 'money') &&
  passage.topics.some(({ kind, cue, start, end }) => {
    if (kind !== 'noise' || cue === 'whole') return false;
    if (start >= span.end) return isTight(passage, span.end, start);
    const isNear = end <= span.start && between(passage, end, span.start).length <= LABEL;
    return isNear && !isParted(passage, end, span.start);
  });

/** "the saving on imports from Russia was $5 billion": of what is saved or levied on trade. */
export const isLevied = (passage: Passage, { span }: FoundQuantity): boolean =>
  passage.topics.some(({ kind, end }) => {
    const [link] = kind === 'noise' ? between(passage, end, span.start) : [];
    if (!link) return false;
    const goods = passage.topics.find((topic) => topic.start > link.start);
    return (
      goods?.kind === 'ours' &&
      isLink(passage, link, 'levied') &&
      between(passage, link.end, goods.start).length <= 1 &&
      goods.end <= span.start &&
      !isParted(passage, goods.end, span.start) &&
      !passage.topics.some((topic) => topic.start >= goods.end && topic.end <= span.start)
    );
  });

/** "against 62,000 tonnes from Canada", "gets 52% from the Gulf". */
export function isOfOthers(passage: Passage, { span }: FoundQuantity): boolean {
  const next = passage.units.find(({ start }) => start >= span.end);
  if (!next?.roles.has('from')) return false;
  return passage.topics.some(
    ({ kind, start }) =>
      kind === 'other' &&
      start > next.start &&
      between(passage, next.end, start).every((token) => isLink(passage, token, 'article')),
  );
}

/** «40% | всего импорта»: a form that itself says "of all". */
const opensWhole = (passage: Passage, start: number, end: number): boolean =>
  passage.sentence.tokens.some(
    (token) => token.start === start && token.end < end && isLink(passage, token, 'ofAll'),
  );

/** "the 23% recorded for all origins", "out of a total of 2 million tonnes": right beside words for more than the pair. */
export const isOfEverybody = (passage: Passage, { span, quantity }: FoundQuantity): boolean =>
  passage.cues.some(({ cues, start, end }) => {
    if (!cues.has('whole')) return false;
    if (end <= span.start)
      return quantity.kind !== 'percent' && between(passage, end, span.start).length === 0;
    const link = between(passage, span.end, start);
    return (
      start >= span.end &&
      link.length <= LABEL &&
      link.every(({ kind }) => kind === 'word') &&
      !link.some((token) => isLink(passage, token, 'of', 'opening')) &&
      !(quantity.kind === 'percent' && opensWhole(passage, start, end)) &&
      !(quantity.kind === 'percent' && link.length === 1 && isLink(passage, link[0], 'ofTime')) &&
      !passage.units.some((unit) => unit.party && unit.start >= span.end && unit.end <= start)
    );
  });

/** "12% of the $760 million in total tea exports": what one of the two sells to everybody. */
export const isOfAll = (
  passage: Passage,
  { quantity, span }: FoundQuantity,
  next: Topic,
): boolean =>
  quantity.kind === 'money' &&
  next.kind === 'open' &&
  (next.phrase?.core === 'export' || next.phrase?.core === 'import') &&
  between(passage, span.end, next.end).some((token) => isLink(passage, token, 'all'));

/** So many words may describe what a sum is for: "a $1.2 billion | nitrogen | plant". */
const DESCRIBING = 2;

/** "for a $1.2 billion urea plant", "the 20-million-tonne refinery": what something costs that is built, lent or ordered, or can make. */
export function isOfAsset(passage: Passage, { quantity, span }: FoundQuantity): boolean {
  if (quantity.kind !== 'money' && quantity.kind !== 'volume') return false;
  const before = between(passage, passage.sentence.start, span.start).at(-1);
  if (!isLink(passage, before, 'article')) return false;
  const after = between(passage, span.end, passage.sentence.end).slice(0, DESCRIBING + 2);
  const at = after.findIndex((_, i) => linkAt(passage, after, i, 'asset') > 0);
  return at >= 0 && at <= DESCRIBING && after.slice(0, at).every(({ kind }) => kind === 'word');
}

/** "1.7% of India's seafood exports of $7.4 billion": what the whole comes to of which a part was told. */
export function isSizeOfWhole(passage: Passage, { quantity, span }: FoundQuantity): boolean {
  const part = passage.quantities.findLast((other) => other.span.end <= span.start);
  if (part?.quantity.kind !== 'percent' || quantity.kind === 'percent') return false;
  const [whole, ...others] = passage.topics.filter(
    ({ start, end }) => start >= part.span.end && end <= span.start,
  );
  return (
    whole?.kind === 'open' &&
    whole.phrase?.goods === true &&
    whole.phrase.participants.some(({ party }) => party === 'IN') &&
    isLink(passage, between(passage, part.span.end, whole.start)[0], 'of') &&
    others.length === 0 &&
    isTight(passage, part.span.end, whole.start) &&
    isTight(passage, whole.end, span.start)
  );
}
