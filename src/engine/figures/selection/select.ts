import { contains } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import { changeOf, isRelative } from '../comparison/change';
import { facingHead } from '../comparison/facing';
import { respectiveHead } from '../comparison/respective';
import { isLink, linkAt } from '../lexicon/links';
import { isOfTotal } from '../measure/share';
import { between, cuesBetween, isParted, type Passage } from '../passage/passage';
import type { Selected } from '../passage/selected';
import { isStuck } from '../passage/stuck';
import { decides, isHead, type Topic } from '../passage/topic';
import {
  asksFor,
  carriesOn,
  isDue,
  isGoal,
  isPronoun,
  isRow,
  repeats,
  unitsOf,
} from './continuation';
import { names, type Thread, threadAfter, threadAt, unlessRecap } from './discourse';
import { enumerated } from './enumeration';
import {
  hasStrangers,
  isLevied,
  isOfAll,
  isOfAsset,
  isOfEverybody,
  isOfOthers,
  isPrice,
  isRate,
  isRatio,
  isSizeOfWhole,
} from './exclusions';
import { isOfFirm } from './firms';
import { goesOnToGoods, isBehindGoods } from './goods';
import { headBefore, isOfHead, isReached, soleFlow, tied } from './heads';
import { isNational } from './national';
import { isOfFlows, isOfPronoun } from './pronoun';
import { isRankOfBoth, isRankOfOne, isWorldwide, keepsThread } from './rank';
import { wholeOf } from './whole';

const VOLUMES = new Set(['t', 't/a', 'kg', 'bbl', 'bbl/d', 'dal', 'l', 'm3', 'ct']);

/** "$120", "10 kg": less than countries trade is a price, or what it is asked for. */
const LEAST_SUM = 10_000;
const LEAST: Readonly<Record<string, number>> = { INR: 100_000, RUB: 100_000, kg: 1000, l: 1000 };

/** Money, percentages, multiples, ranks and volumes of goods; never bare numbers. */
const isCandidate = ({ quantity: { kind, unit, value } }: FoundQuantity): boolean =>
  kind !== 'number' &&
  (kind !== 'volume' || VOLUMES.has(unit)) &&
  value >= (LEAST[unit] ?? (kind === 'money' ? LEAST_SUM : 0));

/** "Russia becomes India's fourth-largest supplier", "Russia met 36% of India's oil imports". */
function isOfBoth(passage: Passage, found: FoundQuantity): boolean {
  const { quantity, span } = found;
  if (!names(passage, 'IN') || !names(passage, 'RU')) return false;
  return quantity.kind === 'rank'
    ? isRankOfBoth(passage, found)
    : !hasStrangers(passage, span.end) && isOfHead(passage, span);
}

/** "Russian exporters had $8 billion in rupees lying idle in Indian banks". */
const isStuckBetween = (passage: Passage, found: FoundQuantity): boolean =>
  isStuck(passage, found) &&
  names(passage, 'IN') &&
  names(passage, 'RU') &&
  !hasStrangers(passage, found.span.end);

/** "90% is settled in roubles and rupees": nobody else's payments. */
function isOfMoneys({ units, cues }: Passage, found: FoundQuantity): boolean {
  const moneys = units.filter(({ form }) => form === 'currency').map(({ party }) => party);
  return (
    found.quantity.kind === 'percent' &&
    moneys.includes('IN') &&
    moneys.includes('RU') &&
    cues.some((word) => word.cues.has('settled'))
  );
}

/** "4.9 billion came in, although China sold more", "; China sold more": what others do in a clause of its own. */
const isTurned = (passage: Passage, from: number, { kind, start }: Topic): boolean =>
  kind === 'other' &&
  (isRanked(passage, from, start) ||
    (isParted(passage, from, start) &&
      (cuesBetween(passage, 'turn', from, start).length > 0 || isNext(passage, from, start))));

/** "Russia sent 4 million tonnes; China sold more", "the deficit was 5 billion; China's …": one of the two, or what lies between them, in a clause of its own. */
const isNext = (passage: Passage, from: number, to: number): boolean =>
  between(passage, from, to).some(({ word }) => word === ';') &&
  passage.topics.some(
    ({ end, subject, cue }) => end <= from && (subject === true || cue === 'deficit'),
  ) &&
  !between(passage, passage.sentence.start, from).some((token) => isLink(passage, token, 'all'));

/** "59 billion, second only to that with China": whom a rank is told beside. */
const isRanked = (passage: Passage, from: number, to: number): boolean =>
  between(passage, from, to).some((_, at, words) => linkAt(passage, words, at, 'secondTo') > 0);

/** "from 1.78 to 1.61 million, the price did the rest": a price in a clause of its own decides nothing. */
const isAfterthought = (passage: Passage, from: number, { cue, start }: Topic): boolean =>
  cue === 'terms' && isParted(passage, from, start);

/** "Half of them come back": a part in words holds on to its own noun. */
const isPart = ({ quantity: { kind, value } }: FoundQuantity): boolean =>
  kind === 'multiple' && value < 1;

/** "In 2014-15 it was worth $6 billion": a pronoun behind a time of its own. */
const takesUp = (passage: Passage, { span }: FoundQuantity): boolean =>
  isPronoun(passage, span.start) &&
  passage.periods.some(({ period, span: { end } }) => period && end <= span.start);

/** What a sentence says only after the quantity, or what the one before spoke of. */
function selectAhead(passage: Passage, thread: Thread, found: FoundQuantity): Selected | undefined {
  const { span } = found;
  if (isPart(found)) return undefined;
  const later = passage.topics.find(
    (topic) =>
      topic.start >= span.end &&
      decides(topic) &&
      !isTurned(passage, span.end, topic) &&
      !isAfterthought(passage, span.end, topic),
  );
  const head = passage.topics.findLast((topic) => topic.end <= span.start && isHead(topic));
  if (later?.kind === 'ours' && isReached(passage, span.end, later.start))
    return { found, head: head ?? later, of: false, carried: false };
  if (later && later.kind !== 'ours') return undefined;
  const goesOn =
    thread.on &&
    (carriesOn(passage, span.start) ||
      repeats(passage, thread, found) ||
      goesOnToGoods(passage, thread, found) ||
      isBehindGoods(passage, thread, found) ||
      isDue(passage, found));
  const beside = takesUp(passage, found) ? thread.beside : undefined;
  if (beside) return { found, head: beside, of: false, carried: true };
  if (!goesOn && !isRow(passage, thread) && !isGoal(passage, found)) return undefined;
  const goneOn = isPronoun(passage, span.start) ? (thread.subject ?? thread.head) : thread.head;
  return { found, head: soleFlow(passage, found) ?? goneOn, of: false, carried: true };
}

/** "of this $4 billion came from exports": only percentages and the like are told of a share. */
const withoutShares = (passage: Passage): Passage => ({
  ...passage,
  topics: passage.topics.filter(({ cue }) => cue !== 'share'),
});

/** What a quantity is told of: a part of a sum, of what that sum is. */
function select(passage: Passage, start: Thread, found: FoundQuantity): Selected | undefined {
  const whole = isCandidate(found) ? wholeOf(passage, found) : undefined;
  const told = whole && selectItself(passage, start, whole);
  return told ? { ...told, found } : selectItself(passage, start, found);
}

function selectItself(passage: Passage, start: Thread, found: FoundQuantity): Selected | undefined {
  if (!isCandidate(found) || isPrice(passage, found) || isOfOthers(passage, found))
    return undefined;
  if (
    isLevied(passage, found) ||
    isRate(passage, found) ||
    isOfAsset(passage, found) ||
    isWorldwide(passage, found)
  )
    return undefined;
  if (isOfFirm(passage, found) || isOfEverybody(passage, found)) return undefined;
  const { span } = found;
  const around = passage.topics.find((topic) => topic.kind === 'ours' && contains(topic, span));
  if (around) return { found, head: around, of: false, carried: false };
  if (passage.topics.some((topic) => topic.kind === 'other' && contains(topic, span)))
    return undefined;
  if (isRatio(passage, found) || isNational(passage, found) || isSizeOfWhole(passage, found))
    return undefined;
  const next =
    tied(passage, found) ??
    (found.quantity.kind === 'percent' ? enumerated(passage, found) : undefined);
  if (next && isOfAll(passage, found, next)) return undefined;
  const thread = threadAt(passage, start, span.start);
  if (isOfFlows(passage, found)) return undefined;
  if (isOfPronoun(passage, thread, found))
    return { found, head: thread.subject ?? thread.head, of: false, carried: true };
  if (next?.kind === 'ours') return { found, head: next, of: true, carried: false };
  const isOurs =
    next?.cue === 'whole' || passage.topics.some((t) => t.kind === 'ours' && t.end <= span.start);
  if (next && decides(next) && !(thread.on && isRelative(found) && isOurs)) return undefined;
  if (next && thread.on)
    return { found, head: isHead(next) ? next : thread.head, of: isHead(next), carried: false };
  if (isOfBoth(passage, found))
    return {
      found,
      head: next ?? headBefore(passage, found),
      of: next !== undefined,
      carried: false,
    };
  if (isRankOfOne(passage, thread, found))
    return { found, head: thread.head, of: false, carried: true };
  const isOfAccounts = isOfMoneys(passage, found) && !hasStrangers(passage, span.end);
  if (isOfAccounts || isStuckBetween(passage, found)) return { found, of: false, carried: true };
  if (!passage.topics.some((topic) => topic.end <= span.start && decides(topic)))
    return selectAhead(passage, thread, found);
  return thread.on ? { found, head: thread.head, of: false, carried: false } : undefined;
}

/** "tea makes 31 per cent | of that", "1.7 million barrels, or 36 per cent | of the total". */
const isOfCounted = (passage: Passage, { span }: FoundQuantity): boolean => {
  const [link, word] = between(passage, span.end, passage.sentence.end);
  const isOfThat = isLink(passage, link, 'of') && isLink(passage, word, 'ofThat');
  return isOfThat || isOfTotal(passage, span);
};

/** A percentage that tells neither a change nor a share is of something else: "taking the duty to 50%". */
function isTold(passage: Passage, selected: Selected): boolean {
  const { found, of, head, carried } = selected;
  if (found.quantity.kind !== 'percent' || of || carried) return true;
  if (head?.phrase?.core === 'share' || (head && contains(head, found.span))) return true;
  if (head?.kind === 'ours' && head.start >= found.span.end) return true;
  if (isOfCounted(passage, found)) return true;
  const isShare = passage.cues.some(({ cues }) =>
    (['share', 'settled', 'whole', 'deficit', 'investment'] as const).some((cue) => cues.has(cue)),
  );
  return isShare || changeOf(selected, passage) !== undefined;
}

/** Of which of several flows a figure is told by its place among others. */
const rowHead = (passage: Passage, found: FoundQuantity): Topic | undefined =>
  respectiveHead(passage, found) ?? facingHead(passage, found);

/** The quantities of a sentence that belong to the pair's trade, and where the thread stands after it. */
export function selectFrom(passage: Passage, before: Thread): [Selected[], Thread] {
  const start = unlessRecap(passage, before);
  const unshared = withoutShares(passage);
  const chosen = passage.quantities.flatMap((found): Selected[] => {
    const selected = select(isRelative(found) ? passage : unshared, start, found);
    return selected && isTold(passage, selected)
      ? [{ ...selected, head: rowHead(passage, found) ?? selected.head }]
      : [];
  });
  const after = threadAfter(passage, start);
  const thread = keepsThread(passage, start) && !after.on ? { ...start, on: true } : after;
  const units = new Set(chosen.map(({ found }) => found.quantity.unit));
  const asked = asksFor(passage);
  const isWhole = chosen.length > 0 && chosen.length === passage.quantities.length;
  const { block } = passage.sentence;
  const row = isWhole ? { block, units: unitsOf(passage.quantities) } : undefined;
  return [chosen, { ...thread, units, asked, row, subject: chosen[0]?.head }];
}
