import type { Measure, Status } from '../../../model/measure';
import type { Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Participant, Phrase } from '../../mentions/phrase';
import { isRelative } from '../comparison/change';
import { between, cuesBetween, isParted, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topics';
import { hasTrait } from '../passage/traits';
import { isHead } from '../selection/discourse';
import type { Selected } from '../selection/select';
import type { Cue } from '../words';
import type { Perspective } from './flow';
import { isPartOil, tellsOil } from './oil';

const says = (passage: Passage, cue: Cue): boolean =>
  passage.cues.some((word) => word.cues.has(cue));

const isBarrels = ({ quantity }: FoundQuantity): boolean => quantity.unit.startsWith('bbl');

const isOwned = (participant: Participant | undefined): boolean =>
  participant !== undefined && ['owner', 'origin', 'to'].includes(participant.relation);

/** "India's share of Russia's oil exports", "रूस के निर्यात में भारत का हिस्सा": a part of what Russia sells. */
function isShareOfSeller(passage: Passage): boolean {
  const { topics } = passage;
  const isSold = topics.some(
    ({ phrase }) =>
      phrase?.core === 'export' &&
      phrase.participants.some((p) => p.party === 'RU' && isOwned(p)) &&
      !phrase.participants.some((p) => p.relation === 'to'),
  );
  const [first, second, ...others] =
    topics.find((t) => t.phrase?.core === 'share')?.phrase?.participants ?? [];
  const isPair = isOwned(first) && isOwned(second) && others.length === 0;
  const [part, whole] = hasTrait(passage, 'postpositional') ? [second, first] : [first, second];
  return isSold || (isPair && part?.party === 'IN' && whole?.party === 'RU');
}

/** No such part of all that India imports is Russian, in per cent: twice the greatest one of any year. It is never shown. */
const MOST = 18;

const ofBoth = ({ participants }: Phrase): boolean =>
  (['IN', 'RU'] as const).every((one) => participants.some(({ party }) => party === one));

/** "Russia has 37% of India's imports": where no other goods are named, of those spoken of before. */
const isTooLarge = ({ topics, units }: Passage, { quantity }: FoundQuantity): boolean =>
  quantity.kind === 'percent' &&
  quantity.value > MOST &&
  topics.some(
    ({ phrase }) => (phrase?.core === 'share' || phrase?.core === 'import') && ofBoth(phrase),
  ) &&
  !units.some(({ roles }) => roles.has('product'));

/** A part of the oil that India buys, or of something else; a bare "share" is of what the last one was. */
function shareOf(passage: Passage, perspective: Perspective, found: FoundQuantity): Measure {
  if (says(passage, 'settled') || isShareOfSeller(passage)) return 'other';
  const isNamed = passage.topics.some(({ kind }) => kind === 'ours');
  const isOfOil = tellsOil(passage) || passage.quantities.some(isBarrels);
  const isOfAll = !isNamed || says(passage, 'whole') || isTooLarge(passage, found);
  const ofOil = isOfOil || (isOfAll && perspective.ofOil);
  perspective.ofOil = ofOil;
  return ofOil ? 'oil_share' : 'other';
}

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
      perspective.ofOil = tellsOil(passage);
      return perspective.flowOf(phrase, head, passage);
  }
}

const STUCK_REACH = 5;

/** "rupees worth $4 billion stuck in accounts": a balance that no trade came of yet. */
const isStuck = (passage: Passage, { quantity, span }: FoundQuantity): boolean =>
  quantity.kind === 'money' &&
  passage.cues.some((word) => {
    if (!word.cues.has('stuck')) return false;
    const [from, to] = word.end <= span.start ? [word.end, span.start] : [span.end, word.start];
    return (
      between(passage, from, to).length <= STUCK_REACH &&
      !isParted(passage, from, to) &&
      cuesBetween(passage, 'and', from, to).length === 0
    );
  });

/** "Of the trade oil accounted for $50 billion": a part, by nothing that tells which way it goes. */
const isShareOfSum = ({ span, quantity }: FoundQuantity, passage: Passage): boolean =>
  quantity.kind === 'money' &&
  passage.cues.some(
    ({ cues, end }) =>
      cues.has('share') && end <= span.start && between(passage, end, span.start).length <= LEAD,
  );

/** "about", "some" before a figure. */
const LEAD = 2;

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
const isNewGoal = ({ head, carried }: Selected, passage: Passage, status: Status): boolean =>
  status === 'target' && carried && (head?.start ?? 0) < passage.sentence.start;

/** Barrels of what changed stand beside the change: "fell 10% to 1.9 million barrels a day". */
function isInBarrels({ found }: Selected, { quantities }: Passage, isChange: boolean): boolean {
  const counted = isChange ? quantities : [found];
  return counted.some(isBarrels);
}

/** "1.1 million barrels a day, or 60% of the crude India buys from Russia": the same amount once more. */
function isApposed(passage: Passage, { start }: Span): boolean {
  const last = passage.quantities.findLast(({ span }) => span.end <= start);
  const link = last && !isRelative(last) ? between(passage, last.span.end, start) : [];
  return link.length > 0 && link.length <= LEAD + 1 && /^[,(—–]$/.test(link[0]?.word ?? '');
}

/** "Oil made up 79% of what India bought from Russia": a part of this trade, not of all oil. */
function isPartOfTrade({ found: { span } }: Selected, passage: Passage): boolean {
  if (isPartOil(passage, span.start)) return true;
  const { topics } = passage;
  const whole = topics.find(({ kind, start }) => kind === 'ours' && start >= span.end);
  const isFrom = whole?.phrase?.participants.some(
    ({ party, relation }) => party === 'RU' && relation === 'from',
  );
  const isTold =
    isApposed(passage, span) ||
    passage.cues.some(
      ({ cues, end }) => end <= span.start && (cues.has('share') || cues.has('actual')),
    );
  const isByRussia = topics.some(({ kind, end }) => kind === 'russia' && end <= span.start);
  return isFrom === true && isTold && !isByRussia && whole?.phrase?.core !== 'share';
}

/** What a figure about the pair's trade measures. */
export function measureOf(
  selected: Selected,
  passage: Passage,
  perspective: Perspective,
  { status, isChange }: Told,
): Measure | undefined {
  const { head, found } = selected;
  if (found.quantity.kind === 'rank' || isStuck(passage, found)) return 'other';
  if (isNewGoal(selected, passage, status)) return 'total';
  const { ofOil } = perspective;
  const measure = head && measureOfHead(head, passage, perspective, found);
  const isPart = isRelative(found) && !isChange;
  if (isPart) perspective.ofOil = ofOil && !isPartOfTrade(selected, passage);
  if (isPart && isPartOfTrade(selected, passage)) return 'other';
  if (isPart)
    return measure === 'balance' || measure === 'investment'
      ? measure
      : shareOf(passage, perspective, found);
  if (isInBarrels(selected, passage, isChange)) return 'oil_volume';
  if (isSumOfFlows(found, passage)) return 'total';
  if (measure === 'total' && isShareOfSum(found, passage)) return undefined;
  const isOfFlow = measure === 'total' && selected.carried && found.quantity.kind === 'volume';
  return isOfFlow ? (perspective.latest ?? measure) : measure;
}
