import { contains, type Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Core } from '../../mentions/vocabulary';
import type { Token } from '../../token';
import { isRelative } from '../comparison/change';
import { isLink, linkAt } from '../lexicon/links';
import {
  between,
  cuesBetween,
  isA,
  isParted,
  isTight,
  type Passage,
  says,
} from '../passage/passage';
import { isHead, type Topic } from '../passage/topic';
import { has, names } from './discourse';

/** What a figure is of that a sentence tells without naming the pair: the head before it, else the one right after. */
const headOf = (passage: Passage, { span }: FoundQuantity): Topic | undefined =>
  passage.topics.findLast((topic) => topic.start < span.start && isHead(topic)) ??
  passage.topics.find((topic) => topic.start >= span.end && isHead(topic));

/** "40 million kg went | to Russia": so many words may stand between. */
const TO_PARTNER = 3;

/** "Of what the country made 40 million kg went | to Russia": where a value is told to go. */
function goesToPartner({ units }: Passage, { end }: Span): boolean {
  const first = units.findIndex(({ start }) => start >= end);
  const behind = first < 0 ? [] : units.slice(first, first + TO_PARTNER);
  return behind.some(({ roles }, i) => {
    const party = units[first + i + 1]?.party;
    return roles.has('to') && (party === 'IN' || party === 'RU');
  });
}

/** "Domestic output rose to 30 million tonnes", "6 million tonnes of output". */
function isDomestic(passage: Passage, { span }: FoundQuantity, head: Topic | undefined): boolean {
  if (goesToPartner(passage, span)) return false;
  const from = head && head.end <= span.start ? head.end : passage.sentence.start;
  if (cuesBetween(passage, 'domestic', from, span.start).length > 0) return true;
  const [after] = cuesBetween(passage, 'domestic', span.end, passage.sentence.end);
  return after !== undefined && isTight(passage, span.end, after.start);
}

/** "Output was 945 million kg, while exports | shrank to 157 million", "600 million were used at home, 200 million | went abroad": beside what a country makes and uses stands what it sells to everybody; "of which Russia took 40 million" is of its own. */
function isBesideOutput(passage: Passage, found: FoundQuantity): boolean {
  const head = headOf(passage, found);
  const isBare = !head || (head.kind === 'open' && head.phrase?.participants.length === 0);
  const from = Math.min(head?.start ?? found.span.start, found.span.start);
  const made = passage.quantities.find(
    (other) =>
      other.span.end <= from &&
      other.quantity.unit === found.quantity.unit &&
      isDomestic(passage, other, headOf(passage, other)),
  );
  const [start, end] = [made?.span.end ?? 0, partAt(passage, found) ?? passage.sentence.end];
  const namesPartner = passage.units.some(
    (unit) => (unit.party === 'IN' || unit.party === 'RU') && contains({ start, end }, unit),
  );
  return !isRelative(found) && isBare && made !== undefined && !namesPartner;
}

/** "2% of the total exports": a part of all, no change of it. */
const isPartOf = (passage: Passage, found: FoundQuantity): boolean =>
  isRelative(found) && !says(passage, 'up') && !says(passage, 'down');

/** "Total exports from Russia": where India is not named beside them. */
const isSoldByRussia = (passage: Passage, { phrase }: Topic): boolean =>
  phrase?.core === 'export' &&
  phrase.participants.some(({ party }) => party === 'RU') &&
  !names(passage, 'IN');

/** "Total rough imports of the country", "भारत ने कुल 20 लाख टन कोयला मंगाया": from everybody. */
function isFromAll(passage: Passage, found: FoundQuantity, head: Topic | undefined): boolean {
  const { span } = found;
  if (!head?.phrase || (isPartOf(passage, found) && !says(passage, 'compared'))) return false;
  const isByRussia = isSoldByRussia(passage, head);
  if (has(passage, 'russia') && !isByRussia) return false;
  const { sentence } = passage;
  const told = between(passage, sentence.start, Math.max(span.end, head.end));
  const isWhole = cuesBetween(passage, 'whole', sentence.start, span.start).length > 0;
  if (!isWhole && !told.some((token) => isLink(passage, token, 'all'))) return false;
  if (isByRussia) return true;
  const isOfIndia = head.phrase.goods || passage.units.some(({ party }) => party === 'IN');
  return isOfIndia || sentence.tokens.some((token) => isLink(passage, token, 'country'));
}

/** So near "country" or its name an owner stands before "overall". */
const OWNER = 3;

/** So many words may stand between a part and "abroad". */
const TO_ABROAD = 6;

/** "India buys 85% of its oil abroad": from everybody; "the country had 31% of what was bought abroad" may be Russia. */
function isAbroad(passage: Passage, found: FoundQuantity): boolean {
  const { sentence, units } = passage;
  if (has(passage, 'russia') || units.some(({ party }) => party === 'RU')) return false;
  const rest = between(passage, found.span.end, sentence.end).slice(0, TO_ABROAD);
  const isPart = isPartOf(passage, found);
  const words = isPart ? rest : sentence.tokens;
  const isNamed = !isPart || units.some(({ party }) => party === 'IN');
  return isNamed && words.some((_, at) => linkAt(passage, words, at, 'abroad') > 0);
}

/** Flows in which the one who needs goods gets them from somebody. */
const BUYING: ReadonlySet<Core> = new Set(['import', 'buy']);

/** "India imports", "the country buys", "it imports", "of India's oil is imported": whether the country, not what it bought before, is told of. */
function isBuyers(passage: Passage, { span }: FoundQuantity, flow: Topic): boolean {
  const { sentence, topics } = passage;
  const end = Math.max(span.start, flow.start);
  const isIndia = topics.some(({ kind, start }) => kind === 'india' && start < end);
  const lead = between(passage, sentence.start, end);
  const [anaphor] = cuesBetween(passage, 'anaphor', sentence.start, flow.start);
  const isIt = anaphor !== undefined && between(passage, anaphor.end, flow.start).length === 0;
  return isIndia || isIt || lead.some((token) => isLink(passage, token, 'country'));
}

/** What tells that goods came from somebody in particular. */
const PARTNERED: ReadonlySet<Topic['kind']> = new Set(['ours', 'russia', 'other']);

const EDGE = /^[,;:()—–]$/;

/** Between which signs, or words that join clauses, a figure stands. */
function clauseOf(passage: Passage, { start, end }: Span): Span {
  const { sentence, quantities } = passage;
  const isEdge = (token: Token): boolean =>
    (EDGE.test(token.word) && !quantities.some(({ span }) => contains(span, token))) ||
    isA(passage, token, 'and');
  return {
    start: between(passage, sentence.start, start).findLast(isEdge)?.end ?? sentence.start,
    end: between(passage, end, sentence.end).find(isEdge)?.start ?? sentence.end,
  };
}

/** "India imports 85% of its crude": a part of what it needs, whoever sells it; "from there" is from the one just named. */
function isOfNeeds(passage: Passage, found: FoundQuantity): boolean {
  if (found.quantity.kind !== 'percent') return false;
  const clause = clauseOf(passage, found.span);
  const isNamed = passage.units.some(
    (unit) =>
      (unit.party === 'RU' && unit.end <= found.span.start) ||
      (contains(clause, unit) &&
        (unit.party === 'RU' || unit.party === 'ONE' || unit.roles.has('there'))),
  );
  const isTold = passage.topics.some(
    (topic) => contains(clause, topic) && PARTNERED.has(topic.kind),
  );
  const moves = passage.cues.some(
    (cue) => contains(clause, cue) && (cue.cues.has('up') || cue.cues.has('down')),
  );
  const flow = passage.topics.find(
    (topic) => topic.phrase && BUYING.has(topic.phrase.core) && contains(clause, topic),
  );
  return !isNamed && !isTold && !moves && flow !== undefined && isBuyers(passage, found, flow);
}

/** "India's overall crude bill, at $11 billion", «Всего страна ввозила»: to or from everybody. */
function isOverall(passage: Passage, { span }: FoundQuantity): boolean {
  const { sentence, units, topics } = passage;
  if (topics.some(({ kind, end }) => kind === 'russia' && end <= span.start)) return false;
  const lead = between(passage, sentence.start, span.start);
  const isOwner = (token: Token): boolean =>
    isLink(passage, token, 'country') ||
    units.some((unit) => unit.party === 'IN' && contains(unit, token));
  const opens = linkAt(passage, lead, 0, 'inAll') > 0;
  const all = lead.findIndex((token) => isLink(passage, token, 'all'));
  const isOwned = all > 0 && lead.slice(Math.max(0, all - OWNER), all).some(isOwner);
  return isOwned || (opens && lead.some(isOwner));
}

/** Where the words begin that bring in a part of what was counted; undefined where none do before the next figure. */
function partAt(passage: Passage, { span }: FoundQuantity): number | undefined {
  const next = passage.quantities.find((other) => other.span.start >= span.end);
  const link = next ? between(passage, span.end, next.span.start) : [];
  return link.find((_, at) => linkAt(passage, link, at, 'ofWhich') > 0)?.start;
}

/** "India shipped 171,000 tonnes of tea, of which 43,000 to Russia": to everybody, of whom only the part names the other. */
function isWholeOfPart(passage: Passage, found: FoundQuantity): boolean {
  const part = partAt(passage, found);
  const countries = passage.units.filter(
    ({ party, form }) => (party === 'IN' || party === 'RU') && form === 'name',
  );
  const owners = countries.filter(({ end }) => end <= (part ?? 0)).map(({ party }) => party);
  const partners = countries.filter(({ start }) => start > (part ?? 0)).map(({ party }) => party);
  return (
    part !== undefined &&
    new Set(owners).size === 1 &&
    partners.some((party) => !owners.includes(party))
  );
}

/** "From Russia, | India's oil imports were 5", "India's oil imports were 5 | from that country": whether the other one is named for a value. */
function isOfRussia(passage: Passage, { span }: FoundQuantity): boolean {
  const named = passage.units.filter(({ party }) => party === 'RU' || party === 'ONE');
  const next = named.find(({ start }) => start >= span.end);
  const isBehind =
    next !== undefined &&
    cuesBetween(passage, 'and', span.end, next.start).length === 0 &&
    !isParted(passage, span.end, next.start);
  return isBehind || named.some(({ end }) => end <= span.start);
}

const VERBS: ReadonlySet<Core> = new Set(['import', 'export', 'buy', 'sell']);

/** "India imported diamonds": where the sentence neither names the other one nor speaks "of this". */
function isOwnVerb(passage: Passage, { start, phrase }: Topic): boolean {
  const { units, topics } = passage;
  if (!phrase || !VERBS.has(phrase.core) || phrase.participants.length > 0) return false;
  if (says(passage, 'anaphor')) return false;
  const subject = topics.findLast((topic) => topic.end <= start && topic.subject);
  return subject?.kind === 'india' && !units.some(({ party }) => party === 'RU');
}

/** "India's coal imports". */
const isOwnNoun = ({ phrase }: Topic): boolean =>
  (phrase?.core === 'import' || phrase?.core === 'export') &&
  phrase.participants.length > 0 &&
  phrase.participants.every(({ party }) => party === 'IN');

/** "India's coal imports stood at": of goods, to or from nobody in particular; of all goods it may be the other one. */
function isOwnGoods(passage: Passage, found: FoundQuantity): boolean {
  const head = headOf(passage, found);
  if (!head?.phrase?.goods || head.kind === 'ours' || head.kind === 'other') return false;
  if (isRelative(found) || isOfRussia(passage, found)) return false;
  return isOwnNoun(head) || isOwnVerb(passage, head);
}

/** Whether a sentence that does not name the pair's trade tells a figure of what a country has by itself or trades with everybody. */
export function isNational(passage: Passage, found: FoundQuantity): boolean {
  if (isWholeOfPart(passage, found) || isOwnGoods(passage, found)) return true;
  if (isOfNeeds(passage, found)) return true;
  if (has(passage, 'ours')) return false;
  if (isAbroad(passage, found)) return true;
  if (isBesideOutput(passage, found)) return true;
  const head = headOf(passage, found);
  if (isDomestic(passage, found, head) || isFromAll(passage, found, head)) return true;
  return !isPartOf(passage, found) && isOverall(passage, found);
}
