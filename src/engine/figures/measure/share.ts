import type { Measure } from '../../../model/measure';
import { contains, type Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Participant, Phrase } from '../../mentions/phrase';
import type { Token } from '../../token';
import { isRelative } from '../comparison/change';
import { isLink } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import type { Cue } from '../lexicon/words';
import { between, cuesBetween, isA, isParted, type Passage, says } from '../passage/passage';
import type { Selected } from '../passage/selected';
import type { Topic } from '../passage/topic';
import { isBarrels, isPartOil, tellsOil } from './oil';
import { areGoods, isShareOfImports } from './part-of-imports';
import type { Perspective } from './perspective';

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

const names = ({ participants }: Phrase, party: string): boolean =>
  participants.some((participant) => participant.party === party);

const ofBoth = (phrase: Phrase): boolean => names(phrase, 'IN') && names(phrase, 'RU');

/** "Russia's share of purchases". */
const isOfPurchases = ({ units }: Passage, { start, end, phrase }: Topic): boolean =>
  phrase?.core === 'share' &&
  names(phrase, 'RU') &&
  units.some(
    (unit) =>
      contains({ start, end }, unit) && (unit.core === 'import' || unit.core === 'purchase'),
  );

/** "Russia has 37% of India's imports": where no other goods are named, of those spoken of before. */
const isTooLarge = (passage: Passage, { quantity }: FoundQuantity): boolean =>
  quantity.kind === 'percent' &&
  quantity.value > MOST &&
  passage.topics.some(
    (topic) =>
      ((topic.phrase?.core === 'share' || topic.phrase?.core === 'import') &&
        ofBoth(topic.phrase)) ||
      isOfPurchases(passage, topic),
  ) &&
  !passage.units.some(({ roles }) => roles.has('product'));

/** "or 36% | of the total". */
export function isOfTotal(passage: Passage, { end }: Span): boolean {
  const [link, ...rest] = between(passage, end, passage.sentence.end);
  const isOwner = (token: Token): boolean =>
    isLink(passage, token, 'article') || isA(passage, token, 'own');
  const word = rest.slice(0, 2).find((token) => !isOwner(token));
  return isLink(passage, link, 'of') && isLink(passage, word, 'all');
}

/** "imports from Russia", where nobody in particular buys. */
const isNoun = (phrase: Phrase): boolean =>
  (phrase.core === 'import' || phrase.core === 'purchase') && names(phrase, 'RU');

/** "India's oil imports from Russia averaged 1.7 million barrels a day, or 36% of the total": all that India has from there, of all that it has. */
const isAllFromRussia = ({ topics, units, quantities }: Passage, { start }: Span): boolean =>
  quantities.some((found) => found.span.end <= start && isBarrels(found)) &&
  topics.some(
    ({ kind, phrase }) => kind === 'ours' && phrase && (ofBoth(phrase) || isNoun(phrase)),
  ) &&
  !units.some(({ form, end }) => form === 'body' && end <= start);

/** "$52 billion of oil, or 83% of the total": the same as an amount that is not all that comes from there. */
const isPartOfTotal = (passage: Passage, span: Span): boolean =>
  isOfTotal(passage, span) &&
  passage.quantities.some((found) => found.span.end <= span.start && !isRelative(found)) &&
  !isAllFromRussia(passage, span);

/** A part of the oil that India buys, or of something else; a bare "share" is of what the last one was. */
export function shareOf(passage: Passage, perspective: Perspective, found: FoundQuantity): Measure {
  if (says(passage, 'settled') || isShareOfSeller(passage)) return 'other';
  if (isShareOfImports(passage, found)) return 'other';
  if (isPartOfTotal(passage, found.span)) return 'other';
  const isNamed = passage.topics.some(({ kind }) => kind === 'ours');
  const isOfOil = tellsOil(passage) || passage.quantities.some(isBarrels);
  const isOfAll = !isNamed || says(passage, 'whole') || isTooLarge(passage, found);
  const ofOil = isOfOil || (isOfAll && perspective.ofOil);
  perspective.ofOil = ofOil;
  return ofOil ? 'oil_share' : 'other';
}

/** "about", "some" before a figure. */
export const LEAD = 2;

/** "1.1 million barrels a day, or 60% of the crude India buys from Russia": the same amount once more. */
function isApposed(passage: Passage, { start }: Span): boolean {
  const last = passage.quantities.findLast(({ span }) => span.end <= start);
  const link = last && !isRelative(last) ? between(passage, last.span.end, start) : [];
  return link.length > 0 && link.length <= LEAD + 1 && /^[,(—–]$/.test(link[0]?.word ?? '');
}

const OF_WHAT = 4;

/** "54% of | the flow": of what goes to and fro, by nothing that tells whose. */
const isBareFlow = ({ phrase }: Topic): boolean =>
  (phrase?.core === 'movement' || phrase?.core === 'supply') &&
  !phrase.goods &&
  phrase.participants.length === 0;

/** "40% of the Russian oil", "39% of all such deliveries": a part of what Russia sells, or of what was just counted. */
function isOfTheSame(passage: Passage, { end }: Span): boolean {
  const rest = between(passage, end, passage.sentence.end).slice(0, OF_WHAT);
  if (!isLink(passage, rest[0], 'of')) return false;
  const party = passage.units.find((unit) => unit.start > end && unit.party);
  const isRussian = rest.some(({ start }) => start === party?.start && party.party === 'RU');
  const last = rest.at(-1)?.end ?? end;
  if (passage.topics.some((topic) => isBareFlow(topic) && topic.start > end && topic.start < last))
    return true;
  const isCounted = passage.quantities.some((found) => found.span.end <= end && !isRelative(found));
  return isRussian || (isCounted && rest.some((token) => isLink(passage, token, 'ofThat')));
}

/** "what India bought from Russia", "Russia's exports to India". */
const comesFromRussia = ({ core, participants }: Phrase): boolean =>
  participants.some(({ party, relation }) => party === 'RU' && relation === 'from') ||
  (core === 'export' &&
    participants.some(({ party, relation }) => party === 'IN' && relation === 'to'));

/** So many words may stand between what was bought and oil's part of it. */
const OF_WITHIN = 8;

/** "In Russia's exports to India | oil has a share of | 72%". */
function isOilWithin(passage: Passage, { start }: Span): boolean {
  const whole = passage.topics.findLast(({ end, phrase }) => end <= start && phrase);
  if (whole?.kind !== 'ours' || !whole.phrase || whole.phrase.core === 'share') return false;
  const rest = between(passage, whole.end, start);
  if (
    !comesFromRussia(whole.phrase) ||
    rest.length > OF_WITHIN ||
    isParted(passage, whole.end, start)
  )
    return false;
  const isOfCountry = passage.units.some(
    (unit) => unit.party !== undefined && unit.start >= whole.end && unit.end <= start,
  );
  const told = (cue: Cue): boolean => cuesBetween(passage, cue, whole.end, start).length > 0;
  return !isOfCountry && told('oil') && told('share');
}

/** "crude | made up | 72%": so few words part oil from its part of what Russia sells. */
const VERB = 2;

/** "| Oil | made up 72% of Russia's exports": the oil right before the verb of a figure. */
function isOfOil(passage: Passage, { start }: Span): boolean {
  const lead = between(passage, passage.sentence.start, start);
  const at = lead.findLastIndex((token) => isA(passage, token, 'oil'));
  const verb = lead.slice(at + 1);
  return (
    at >= 0 && verb.length <= VERB && verb.every(({ kind, capital }) => kind === 'word' && !capital)
  );
}

/** So many words may stand in a bracket in front of a part: "(a share of 11%". */
const OPENING = 3;

/** "Goods: oil (58%), tea (a share of 11%)": a part of what a list counts, in brackets behind each of its goods. */
function isOfListed(passage: Passage, { start, end }: Span): boolean {
  const lead = between(passage, passage.sentence.start, start);
  const open = lead.findLastIndex(({ word }) => /^[()]$/.test(word));
  const last = lead[open - 1];
  if (lead[open]?.word !== '(' || lead.length - open - 1 > OPENING || !areGoods(passage, last))
    return false;
  const before = lead.slice(0, open).findLast((token) => !areGoods(passage, token));
  const rest = between(passage, end, passage.sentence.end);
  const [comma, next] = rest.slice(rest.findIndex(({ word }) => word === ')') + 1);
  const isFirst = comma?.word === ',' && areGoods(passage, next);
  return (
    isFirst ||
    (before !== undefined && (/^[:,•]$/.test(before.word) || isA(passage, before, 'and')))
  );
}

/** "| Coal | 7%": other goods right before a figure. */
const isOfGoods = (passage: Passage, { start }: Span): boolean =>
  between(passage, passage.sentence.start, start)
    .slice(-VERB)
    .some((token) => areGoods(passage, token));

/** "Oil made up 79% of what India bought from Russia": a part of this trade, not of all oil. */
export function isPartOfTrade({ found: { span } }: Selected, passage: Passage): boolean {
  if (isPartOil(passage, span.start) || isOfTheSame(passage, span)) return true;
  if (isOilWithin(passage, span) || isOfListed(passage, span)) return true;
  const { topics } = passage;
  const whole = topics.find(({ kind, start }) => kind === 'ours' && start >= span.end);
  const isFrom = whole?.phrase !== undefined && comesFromRussia(whole.phrase);
  const isTold =
    isApposed(passage, span) ||
    isOfOil(passage, span) ||
    isOfGoods(passage, span) ||
    (['share', 'actual'] as const).some(
      (cue) => cuesBetween(passage, cue, passage.sentence.start, span.start).length > 0,
    );
  const isByRussia = topics.some(({ kind, end }) => kind === 'russia' && end <= span.start);
  return isFrom && isTold && !isByRussia && whole?.phrase?.core !== 'share';
}
