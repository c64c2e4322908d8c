import { isThird, type Reference } from './countries';
import type { Focus } from './focus';
import { DIRECTED, follows, has, isMutual, isPartnered, partiesOf, RULES } from './partner';
import { isCountry, isMeasure, type Phrase } from './phrase';
import { isCyrillic, isDevanagari, type Unit } from './unit';
import { VERBS } from './vocabulary';

/** Whose trade a phrase speaks of: ours by name, ours by context, another pair's, nobody's in particular. */
export type Verdict = 'named' | 'context' | 'other' | 'none';

/** The countries named on either side of a phrase, nearest ones only. */
export interface Around {
  readonly left: readonly Reference[];
  readonly right: readonly Reference[];
}

/** "Indian and Russian exports": two sellers, no partner. */
const areBothOwners = (phrase: Phrase): boolean =>
  DIRECTED.has(phrase.core) &&
  !phrase.joint &&
  phrase.participants.every(({ party, relation }) => relation === 'owner' && party !== 'PAIR');

/** "buys Russian oil from India": two sources, no buyer. */
const areBothSources = (phrase: Phrase, units: readonly Unit[]): boolean =>
  (phrase.core === 'buy' || phrase.core === 'import' || phrase.core === 'purchase') &&
  phrase.participants.every(
    (p) => (p.relation === 'from' || p.relation === 'origin') && follows(p, phrase, units),
  );

/** "to trade with Russia" says who trades only where its subject is named. */
const lacksSubject = (phrase: Phrase, units: readonly Unit[], { left }: Around): boolean =>
  phrase.core === 'trade' &&
  units[phrase.at - 1]?.roles.has('verbal') === true &&
  left.length === 0;

/** Whether nobody of India stands near. */
const isUnclaimed = ({ left, right }: Around): boolean =>
  ![...left, ...right].some((r) => r.party === 'IN');

/** "exports to that country". */
const namesOne = ({ core, participants }: Phrase): boolean =>
  participants.some((p) => p.party === 'ONE' && RULES[core].partner.includes(p.relation));

/** So many words back "that country" may be named. */
const FAR = 60;

/** "The top market is Turkey: exports to that country": whoever was named last, trading or not, is that country. */
function isOfThird({ from }: Phrase, units: readonly Unit[]): boolean {
  const last = units.slice(Math.max(0, from - FAR), from).findLast(isCountry);
  return last?.party !== undefined && isThird(last.party);
}

/** "business with Russia", "deficit with Russia"; not what Russians do. */
const hasPartner = ({ participants }: Phrase): boolean =>
  participants.some(
    ({ party, relation, unit }) =>
      party === 'PAIR' || (unit.form === 'name' && (relation === 'with' || relation === 'between')),
  );

const LONGEST_HELP = 4;

/** "The US itself buys", "China, which buys": index of what stands before a verb and what helps it. */
function subjectAt({ from }: Phrase, units: readonly Unit[]): number {
  let at = from - 1;
  while (from - at < LONGEST_HELP && units[at]?.roles.has('auxiliary')) at--;
  const isClause = units[at]?.roles.has('relative') && units[at - 1]?.word === ',';
  return isClause ? at - 2 : at;
}

/** "Europe buys Russian oil from India", "Europe is second: it buys oil from India": a third country right before a verb, or the pronoun there, is who acts. */
function isOthersDeed(phrase: Phrase, units: readonly Unit[], { left }: Around): boolean {
  const last = left.at(-1);
  if (!VERBS.has(phrase.core) || last === undefined || !isThird(last.party)) return false;
  const subject = subjectAt(phrase, units);
  const ours = left.findLast(({ party }) => !isThird(party));
  // "India told Turkey that it buys": of the two the pronoun may be one; "After talks with India, China said it" is clear
  const isAlone =
    !ours || (hasComma(units, ours.at, last.at) && !hasComma(units, last.at, subject));
  return last.at === subject || (isAlone && units[subject]?.roles.has('pronoun') === true);
}

const hasComma = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ word }) => word === ',');

/** So many words may stand between goods on their way and the verb: «в Индию | по традиции | везет Китай». */
const FAR_VERB = 2;
/** «алмазы в Индию | поставляет Китай»: a third country right behind the verb, and neither of the two behind it. */
function isSentByOther({ to, participants }: Phrase, units: readonly Unit[]): boolean {
  const [way, ...others] = participants;
  if (way?.relation !== 'to' || others.length > 0 || !isCyrillic(way.unit)) return false;
  const verb = units
    .slice(to, to + FAR_VERB + 1)
    .findIndex(({ core }) => core !== undefined && VERBS.has(core));
  const [sender, ...rest] = units.slice(to + verb + 1);
  if (verb < 0 || units.slice(to, to + verb).some(({ kind }) => kind === 'mark')) return false;
  if (sender?.form !== 'name' || !sender.party || !isThird(sender.party)) return false;
  // «везут греческие танкеры»: carriers
  if (rest[0] && rest[0].kind !== 'mark' && !rest[0].roles.has('and')) return false;
  return !rest.some(({ party }) => party === 'IN' || party === 'RU');
}

/** «российский уголь импортирует | Китай»: a third country that ends the clause behind a verb acts. */
function isDoneByOther({ core, at, to }: Phrase, units: readonly Unit[]): boolean {
  const [next, after] = [units[to], units[to + 1]];
  return (
    VERBS.has(core) &&
    isCyrillic(units[at] as Unit) &&
    next?.form === 'name' &&
    next.party !== undefined &&
    isThird(next.party) &&
    (after === undefined || after.kind === 'mark')
  );
}

/** "the union, | whose | trade with India": whoever stands before "whose" trades. */
export function isOfOther({ from, to }: Phrase, units: readonly Unit[]): boolean {
  const start = Math.max(0, from - 1);
  const at = units.slice(start, to).findIndex(({ roles }) => roles.has('whose'));
  const whose = start + at;
  const owner =
    at < 0 ? undefined : units.slice(Math.max(0, whose - FAR), whose).findLast(isCountry);
  return owner?.party !== undefined && isThird(owner.party);
}

/** "goods from India | face a duty in the US": what comes from one of the two, in a third country or on its way there. */
const areElsewhere = ({ core, from, to, participants }: Phrase, units: readonly Unit[]): boolean =>
  (core === 'product' || core === 'take') &&
  !participants.some(({ relation }) => relation === 'to') &&
  units.some(({ party }, at) => {
    const roles = units[at - 1]?.roles;
    const isLed = roles?.has('place') || roles?.has('to');
    const isBeside = at > to || (core === 'take' && at < from && !isDevanagari(units[at]));
    return isBeside && isLed === true && party !== undefined && isThird(party);
  });

/** So many words tell whose duty is on a flow. */
const LEVY = 5;

/** "US tariffs on | imports from India", «пошлины США на | импорт из Индии»: what India sells to whoever levies them. */
function isLevied({ from, participants }: Phrase, units: readonly Unit[]): boolean {
  const on = units[from - 1];
  const levy = units.slice(Math.max(0, from - 1 - LEVY), Math.max(0, from - 1));
  return (
    participants.every(({ party, relation }) => party === 'IN' && relation !== 'to') &&
    (on?.roles.has('upon') || on?.roles.has('to') || on?.roles.has('place')) === true &&
    levy.slice(-2).some(({ roles }) => roles.has('actless')) &&
    levy.some(({ party }) => party !== undefined && isThird(party))
  );
}

/** What makes a phrase that names one of the two a third country's. */
const OTHERS = [isDoneByOther, areElsewhere, isLevied];

/** Whose trade a phrase speaks of, by the countries inside it, around it and in focus. */
export function pairOf(
  phrase: Phrase,
  units: readonly Unit[],
  around: Around,
  focus: Focus,
): Verdict {
  const parties = partiesOf(phrase, units);
  if (phrase.arms) return 'none';
  if ([...parties].some(isThird)) return 'other';
  if (isOfOther(phrase, units)) return 'other';
  if (phrase.dealing && !hasPartner(phrase)) return 'none';
  if (namesOne(phrase) && isOfThird(phrase, units)) return 'none';
  if (namesOne(phrase)) return focus.refersToPartner(around.left, parties) ? 'context' : 'none';
  if (isOthersDeed(phrase, units, around) || isSentByOther(phrase, units)) return 'other';
  if (parties.size < 2 && OTHERS.some((is) => is(phrase, units))) return 'other';
  if (parties.size === 2)
    return areBothOwners(phrase) || areBothSources(phrase, units) ? 'none' : 'named';
  const [party] = parties;
  if (party !== undefined && has(phrase, party, 'between')) return 'none';
  if (phrase.dual && isUnclaimed(around)) return 'none';
  const isOurs =
    party === undefined
      ? isOpen(phrase, units, around) && focus.isOurs(around.left, around.right)
      : isPartnered(phrase, party, units) &&
        !lacksSubject(phrase, units, around) &&
        focus.completes(party, subjectAt(phrase, units) + 1, around.left, around.right);
  return isOurs ? 'context' : 'none';
}

const MONEYS_NEAR = 8;

/** "Settlements are in roubles and rupees": both moneys tell whose. */
function areInBothMoneys({ core, from, to }: Phrase, units: readonly Unit[]): boolean {
  if (core !== 'payment') return false;
  const near = units.slice(Math.max(0, from - MONEYS_NEAR), to + MONEYS_NEAR);
  const moneys = near.filter(({ form }) => form === 'currency').map(({ party }) => party);
  return moneys.includes('IN') && moneys.includes('RU');
}

/** Whether a phrase without a country speaks of the trade of two that the context names. */
function isOpen(phrase: Phrase, units: readonly Unit[], around: Around): boolean {
  if (phrase.general) return false;
  if (phrase.core === 'turnover') return !phrase.bourse;
  if (!isMutual(phrase.core)) return phrase.joint;
  if (phrase.joint || phrase.both) return true;
  if (phrase.core === 'balance') return false;
  if (areInBothMoneys(phrase, units)) return true;
  return phrase.currency || (phrase.core === 'trade' && isAlone(phrase, units, around));
}

const isAmount = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === 'number' || isMeasure(unit));

/** "$100 billion in trade", "annual trade of $30 billion": so much of it, not trade in something. */
function isCounted({ from, to }: Phrase, units: readonly Unit[]): boolean {
  const [before, after] = [units[from - 1], units[to]];
  const isLed = before?.roles.has('of') || (before !== undefined && isMeasure(before));
  return (
    (isLed === true && isAmount(units[from - 2])) ||
    ((after?.roles.has('of') === true || after?.word === ':') && isAmount(units[to + 1]))
  );
}

/** The countries that a sentence names, its cities and ports aside. */
const namedIn = ({ left, right }: Around): Set<Reference['party']> =>
  new Set([...left, ...right].filter((r) => r.unit.form !== 'place').map((r) => r.party));

/** Bare "trade" speaks of the pair only beside both names, and never as one item of many or trade in something. */
function isAlone(phrase: Phrase, units: readonly Unit[], around: Around): boolean {
  const named = namedIn(around);
  const isThirds = [...named].some(isThird);
  const [before, after] = [units[phrase.from - 1], units[phrase.to]];
  if (isCounted(phrase, units)) return !isThirds;
  // "oil trade"; "trade in spices" may be anybody's where nobody is named
  if (phrase.goods) return (named.size > 0 || phrase.from < phrase.at) && !isThirds;
  if (named.size !== 2 || isThirds || !before) return false;
  const isListed = before.roles.has('and') || after?.roles.has('and');
  return !isListed && !before.roles.has('of') && !after?.roles.has('of');
}
