import type { Measure, Status } from '../../../model/measure';
import type { FoundQuantity } from '../../analysis';
import { isRelative } from '../comparison/change';
import { isLink, linkAt } from '../lexicon/links';
import { between, cuesBetween, isParted, type Passage } from '../passage/passage';
import type { Selected } from '../passage/selected';
import { isStuck } from '../passage/stuck';
import { isHead, type Topic } from '../passage/topic';
import { isOfBareFlow } from '../selection/heads';
import { type Flow, flowBy, flowHome } from './flow';
import { isPutInto } from './invested';
import { isBarrels, tellsOil } from './oil';
import type { Perspective } from './perspective';
import { isPartOfTrade, LEAD, shareOf } from './share';

const DEFICIT_REACH = 4;

/** «дефицит Индии в торговле», "the gap in trade": what is told of is not the trade. */
function isDeficitOf(passage: Passage, head: Topic): boolean {
  const word = passage.topics.findLast((topic) => topic.end <= head.start && isHead(topic));
  const isDeficit = word?.cue === 'deficit' || word?.phrase?.core === 'balance';
  if (!word || !isDeficit || isParted(passage, word.end, head.start)) return false;
  return (
    between(passage, word.end, head.start).length <= DEFICIT_REACH &&
    !passage.cues.some(
      ({ start, end, cues }) =>
        start >= word.end &&
        end <= head.start &&
        (['up', 'down', 'actual', 'turn'] as const).some((cue) => cues.has(cue)),
    )
  );
}

/** What the head of a figure speaks of. */
function measureOfHead(
  head: Topic,
  passage: Passage,
  perspective: Perspective,
  found: FoundQuantity,
): Measure | undefined {
  if (head.cue === 'deficit') return 'balance';
  if (head.cue === 'investment') return 'investment';
  if (head.cue === 'reverse') return perspective.reverse;
  const { phrase } = head;
  if (!phrase && head.cue !== 'share') return undefined;
  if (!phrase) return isRelative(found) ? shareOf(passage, perspective, found) : perspective.latest;
  switch (phrase.core) {
    case 'trade':
    case 'turnover':
      return isDeficitOf(passage, head) ? 'balance' : 'total';
    case 'balance':
      return 'balance';
    case 'payment':
      return 'other';
    case 'share':
      if (isRelative(found)) return shareOf(passage, perspective, found);
      return perspective.flowOf(phrase, head, passage);
    default:
      perspective.ofOil = tellsOil(passage) || passage.quantities.some(isBarrels);
      return perspective.flowOf(phrase, head, passage);
  }
}

/** "Of the trade oil accounted for $50 billion": a part, by nothing that tells which way it goes. */
const isShareOfSum = ({ span, quantity }: FoundQuantity, passage: Passage): boolean =>
  quantity.kind === 'money' &&
  passage.cues.some(
    ({ cues, end }) =>
      cues.has('share') && end <= span.start && between(passage, end, span.start).length <= LEAD,
  );

/** "exports $2 billion; imports $9 billion; total $11 billion": what both flows come to. */
function isSumOfFlows({ span }: FoundQuantity, passage: Passage): boolean {
  const last = passage.quantities.findLast((other) => other.span.end <= span.start);
  const [word] = last ? cuesBetween(passage, 'sum', last.span.end, span.start) : [];
  if (!last || !word || between(passage, word.end, span.start).length > LEAD) return false;
  const told = passage.topics.filter((topic) => topic.end <= span.start && isHead(topic));
  return (
    isParted(passage, last.span.end, word.start) &&
    (told.at(-1)?.end ?? 0) <= last.span.end &&
    (['export', 'import'] as const).every((core) => told.some((t) => t.phrase?.core === core))
  );
}

interface Told {
  readonly status: Status;
  readonly isChange: boolean;
}

/** A goal that no word of its sentence ties to a flow is one of all the trade. */
const isNewGoal = (selected: Selected, passage: Passage, status: Status): boolean => {
  const { head, carried, found } = selected;
  if (status !== 'target' || (carried && head?.cue === 'investment')) return false;
  const isOfEarlier = carried && (head?.start ?? 0) < passage.sentence.start;
  return isOfEarlier || isNamedGoal(found, head, passage);
};

/** "Without an answer on payments | , the $100 billion goal": named as a goal in a clause of its own. */
function isNamedGoal({ span, quantity }: FoundQuantity, head: Topic | undefined, passage: Passage) {
  const [goal] = between(passage, span.end, passage.sentence.end);
  const isPayment = head?.phrase?.core === 'payment' && head.end <= span.start;
  return (
    quantity.kind === 'money' &&
    isLink(passage, goal, 'goal') &&
    isPayment &&
    isParted(passage, head.end, span.start) &&
    !passage.topics.some((topic) => topic.start > span.end && isHead(topic))
  );
}

/** Barrels of what changed stand beside the change: "fell 10% to 1.9 million barrels a day". */
function isInBarrels({ found }: Selected, { quantities }: Passage, isChange: boolean): boolean {
  const counted = isChange ? quantities : [found];
  return counted.some(isBarrels);
}

/** "Today that sum is $2 billion": of what the sentence before told. */
const isSameSum = ({ carried, found }: Selected, passage: Passage): boolean =>
  carried &&
  found.quantity.kind === 'money' &&
  cuesBetween(passage, 'anaphor', passage.sentence.start, found.span.start).length > 0;

/** "Of this sum $60 billion is what we paid": a part of what the sentence before told. */
function isOutOfSum({ carried, found }: Selected, passage: Passage): boolean {
  const lead = between(passage, passage.sentence.start, found.span.start);
  return (
    carried &&
    found.quantity.kind === 'money' &&
    lead.some((_, at) => linkAt(passage, lead, at, 'outOfSum') > 0)
  );
}

/** "They | sent | goods for $2 billion | to India": the way that a sum went of which nothing else tells; what was paid goes against the goods. */
function sentTo(passage: Passage, { span }: FoundQuantity): Flow | undefined {
  const { units, sentence } = passage;
  const at = units.findIndex(({ start }) => start >= span.end);
  const [to, country] = [units[at], units[at + 1]];
  const isWay = to && country?.form === 'name' && !country.possessive && to.roles.has('to');
  const isSent = between(passage, sentence.start, span.start).some((token) =>
    isLink(passage, token, 'sends'),
  );
  return isWay && isSent && country.party ? flowBy(country.party, 'to', 'export') : undefined;
}

/** "Of its total trade 1.2% was with Russia": no part of what only goes one way. */
const isOfAllTrade = ({ head }: Selected): boolean =>
  head?.phrase?.core === 'trade' || head?.phrase?.core === 'turnover';

/** What a figure about the pair's trade measures. */
export function measureOf(
  selected: Selected,
  passage: Passage,
  perspective: Perspective,
  { status, isChange }: Told,
): Measure | undefined {
  const { head, found } = selected;
  if (found.quantity.kind === 'rank') return 'other';
  perspective.isIdle =
    isStuck(passage, found) || (perspective.isIdle && isSameSum(selected, passage));
  if (perspective.isIdle) return 'other';
  if (isPutInto(passage, found)) return 'investment';
  if (isNewGoal(selected, passage, status)) return 'total';
  const { ofOil } = perspective;
  const measure =
    (head && flowHome(passage, head.end, found.span.start)) ??
    (head && measureOfHead(head, passage, perspective, found));
  const isPart = isRelative(found) && !isChange;
  if (isPart) perspective.ofOil = ofOil && !isPartOfTrade(selected, passage);
  if (isPart && (isPartOfTrade(selected, passage) || isOfAllTrade(selected))) {
    perspective.ofOil = false;
    return 'other';
  }
  if (isPart)
    return measure === 'balance' || measure === 'investment'
      ? measure
      : shareOf(passage, perspective, found);
  if (isInBarrels(selected, passage, isChange)) return 'oil_volume';
  if (isSumOfFlows(found, passage)) return 'total';
  const isPartOfSum =
    isShareOfSum(found, passage) || isOfBareFlow(passage, found) || isOutOfSum(selected, passage);
  if (measure === 'total' && isPartOfSum) return undefined;
  const isUntold = measure === undefined || (measure === 'total' && selected.carried);
  const sent = isUntold ? sentTo(passage, found) : undefined;
  if (sent) return sent;
  const isOfFlow = measure === 'total' && selected.carried && found.quantity.kind === 'volume';
  return isOfFlow ? (perspective.latest ?? measure) : measure;
}
