import { isThird, type Reference } from './countries';
import type { Focus } from './focus';
import type { Participant, Phrase, Relation } from './phrase';
import type { Unit } from './units';
import type { Party } from './vocabulary';

/** Whose trade a phrase speaks of. */
export type Verdict = 'named' | 'context' | 'other' | 'none';

interface Around {
  readonly left: readonly Reference[];
  readonly right: readonly Reference[];
}

const partner = (relation: Relation): boolean => relation !== 'owner' && relation !== 'origin';

/** The countries inside a phrase; currencies only where both are there ("rupee-rouble"). */
function partiesOf(phrase: Phrase): Set<Party> {
  const coins = phrase.participants.filter(({ unit }) => unit.form === 'currency');
  const both = new Set(coins.map((coin) => coin.party)).size === 2;
  const counted = phrase.participants.filter(({ unit }) => both || unit.form !== 'currency');
  const parties = new Set(counted.map(({ party }) => party));
  if (parties.delete('PAIR')) parties.add('IN').add('RU');
  parties.delete('BOTH');
  parties.delete('ONE');
  return parties;
}

const has = (phrase: Phrase, party: Party, ...relations: Relation[]): boolean =>
  phrase.participants.some((p) => p.party === party && relations.includes(p.relation));

/** Whether the one country that a phrase names stands in it as the partner of a flow or as the origin of goods. */
function isPartnered(phrase: Phrase, party: Party, units: readonly Unit[]): boolean {
  switch (phrase.core) {
    case 'trade':
    case 'turnover':
    case 'balance':
    case 'payment':
      return has(phrase, party, 'with', 'to', 'from', 'between') || phrase.joint || phrase.both;
    case 'share':
      return phrase.flow;
    case 'sell':
      return phrase.goods && has(phrase, party, 'to');
    case 'export':
      return has(phrase, party, 'to');
    case 'supply':
    case 'movement':
      return has(phrase, party, 'to', 'from', 'with') || has(phrase, party, 'origin');
    case 'product':
      return has(phrase, party, 'from', 'to');
    case 'import':
      return has(phrase, party, 'from', 'with') || isOrigin(phrase, party, units);
    case 'buy':
      return phrase.goods && (has(phrase, party, 'from', 'to') || isOrigin(phrase, party, units));
    default:
      return has(phrase, party, 'from', 'with', 'to') || isOrigin(phrase, party, units);
  }
}

/** "Indian oil imports" is oil that India imports, "imports of Indian tea" is tea from India. */
function isOrigin(phrase: Phrase, party: Party, _units: readonly Unit[]): boolean {
  return phrase.participants.some(
    (p: Participant) =>
      p.party === party &&
      p.relation === 'origin' &&
      (party === 'RU' || p.unit.start > (_units[phrase.at] as Unit).start),
  );
}

/** "Indian and Russian exports": two sellers, no partner. */
const areBothOwners = (phrase: Phrase): boolean =>
  phrase.core !== 'trade' &&
  phrase.core !== 'turnover' &&
  phrase.core !== 'balance' &&
  phrase.core !== 'payment' &&
  phrase.core !== 'share' &&
  !phrase.participants.some((p) => partner(p.relation) || p.relation === 'origin') &&
  phrase.participants.every((p) => p.unit.form === 'adjective' || p.unit.possessive) &&
  phrase.participants.every((p) => p.party !== 'PAIR');

/** Whose trade a phrase speaks of, by the countries inside it, around it and in focus. */
export function pairOf(
  phrase: Phrase,
  units: readonly Unit[],
  around: Around,
  focus: Focus,
): Verdict {
  const parties = partiesOf(phrase);
  if (phrase.arms) return 'none';
  if ([...parties].some(isThird)) return 'other';
  if (parties.size === 2) return areBothOwners(phrase) ? 'none' : 'named';
  const [party] = parties;
  if (party !== undefined) {
    if (!isPartnered(phrase, party, units)) return 'none';
    return focus.completes(party, around.left, around.right) ? 'context' : 'none';
  }
  return isOpen(phrase, units, around) && focus.isOurs(around.left, around.right)
    ? 'context'
    : 'none';
}

/** Whether a phrase without a country speaks of the trade of two that the context names. */
function isOpen(phrase: Phrase, units: readonly Unit[], around: Around): boolean {
  switch (phrase.core) {
    case 'turnover':
      return true;
    case 'trade':
      return phrase.joint || phrase.both || phrase.currency || isAlone(phrase, units, around);
    case 'payment':
      return phrase.joint || phrase.both || phrase.currency;
    case 'balance':
      return phrase.joint || phrase.both;
    default:
      return phrase.joint;
  }
}

/** Bare "trade" speaks of the pair only beside both names, and never as one item of many or trade in something. */
function isAlone(phrase: Phrase, units: readonly Unit[], { left, right }: Around): boolean {
  const named = new Set([...left, ...right].map((r) => r.party));
  const [before, after] = [units[phrase.from - 1], units[phrase.to]];
  if (phrase.goods && phrase.from < phrase.at) return named.size === 0;
  if (named.size !== 2 || [...named].some(isThird) || !before) return false;
  const isListed = before.roles.has('and') || after?.roles.has('and');
  return !isListed && !before.roles.has('of') && !after?.roles.has('of');
}
