import { isThird, type Reference } from './countries';
import type { Focus } from './focus';
import { isMeasure, type Participant, type Phrase, type Relation } from './phrase';
import type { Unit } from './units';
import type { Core, Party } from './vocabulary';

/** Whose trade a phrase speaks of: ours by name, ours by context, another pair's, nobody's in particular. */
export type Verdict = 'named' | 'context' | 'other' | 'none';

/** The countries named on either side of a phrase, nearest ones only. */
export interface Around {
  readonly left: readonly Reference[];
  readonly right: readonly Reference[];
}

/** What has to hold where a phrase names only one of the two. */
interface Rule {
  /** Relations in which that one is the partner. */
  readonly partner: readonly Relation[];
  /** "Russian oil imports": goods of its origin will do. */
  readonly origin?: boolean;
  /** Without goods the phrase says too little: "sell to Russia". */
  readonly goods?: boolean;
}

const BETWEEN_TWO: Rule = { partner: ['with', 'to', 'from', 'between'] };

const RULES: Readonly<Record<Core, Rule>> = {
  trade: BETWEEN_TWO,
  turnover: BETWEEN_TWO,
  balance: BETWEEN_TWO,
  payment: { partner: ['with', 'to', 'between'], origin: true },
  share: { partner: [] },
  portion: { partner: [] },
  export: { partner: ['to'] },
  import: { partner: ['from', 'with'], origin: true },
  supply: { partner: ['to', 'from', 'with'], origin: true },
  movement: { partner: ['to', 'from', 'with'], origin: true, goods: true },
  purchase: { partner: ['from', 'with', 'to'], origin: true },
  buy: { partner: ['from', 'to', 'with'], origin: true, goods: true },
  sell: { partner: ['to', 'from'], goods: true },
  take: { partner: ['from', 'to'], goods: true },
  product: { partner: ['from', 'to'] },
  container: { partner: [] },
};

/** Flows that go one way: two owners of one are no partners. */
const DIRECTED: ReadonlySet<Core> = new Set(['export', 'import', 'purchase']);

const isMutual = (core: Core): boolean => RULES[core] === BETWEEN_TWO || core === 'payment';

const follows = (p: Participant, phrase: Phrase, units: readonly Unit[]): boolean =>
  p.unit.start > (units[phrase.at] as Unit).start;

/** "trade in Mumbai" happens there. */
const isVenue = (p: Participant, phrase: Phrase, units: readonly Unit[]): boolean =>
  p.unit.form === 'place' && p.relation === 'owner' && follows(p, phrase, units);

/** The countries inside a phrase; currencies only where both are there ("rupee-rouble"). */
function partiesOf(phrase: Phrase, units: readonly Unit[]): Set<Party> {
  const coins = phrase.participants.filter(({ unit }) => unit.form === 'currency');
  const both = new Set(coins.map((coin) => coin.party)).size === 2;
  const counted = phrase.participants.filter(
    (p) => (both || p.unit.form !== 'currency') && !isVenue(p, phrase, units),
  );
  const parties = new Set(counted.map(({ party }) => party));
  if (parties.delete('PAIR')) parties.add('IN').add('RU');
  parties.delete('BOTH');
  parties.delete('ONE');
  return parties;
}

/** "Indian oil imports" is oil that India imports, "imports of Indian tea" is tea from India. */
const isOrigin = (p: Participant, phrase: Phrase, units: readonly Unit[]): boolean =>
  p.relation === 'origin' &&
  (p.party === 'RU' || phrase.core === 'supply' || follows(p, phrase, units));

const has = (phrase: Phrase, party: Party, relation: Relation): boolean =>
  phrase.participants.some((p) => p.party === party && p.relation === relation);

/** "supplied a third of India's crude": of what somebody needs. */
const isSuppliedPart = (p: Participant, phrase: Phrase, units: readonly Unit[]): boolean =>
  phrase.core === 'sell' &&
  p.unit.possessive &&
  p.relation === 'origin' &&
  units.slice(phrase.at, units.indexOf(p.unit, phrase.at)).some(isMeasure);

/** "Russia trade" is trade with Russia; "India trade" may as well be all that India trades. */
const isCompound = (phrase: Phrase, party: Party, units: readonly Unit[]): boolean => {
  const before = units[phrase.at - 1];
  return party === 'RU' && before?.party === 'RU' && before.form === 'name' && !before.possessive;
};

/** Cores that say too little beside a company or a region: "small goods from Alrosa", "brought tiles to Primorye". */
const VAGUE: ReadonlySet<Core> = new Set(['product', 'take']);

/** "supplies to Gujarat": a place is no partner. */
const mayBePartner = ({ unit, relation }: Participant, { core }: Phrase): boolean =>
  unit.form !== 'place' &&
  !(core === 'sell' && relation === 'from' && unit.form !== 'name') &&
  !(VAGUE.has(core) && (unit.form === 'body' || unit.form === 'region'));

/** "lifted a million barrels of Russian crude"; without a quantity such verbs say too little: "lifted Russian oil". */
const isFromOrigin = ({ core, from, to }: Phrase, units: readonly Unit[]): boolean =>
  RULES[core].origin === true ||
  (core === 'take' &&
    units.slice(from, to).some((u) => u.roles.has('bulk') || u.roles.has('deal')));

/** "buying from Russia", "sell to Russia". */
const isBareDeal = (phrase: Phrase, party: Party): boolean =>
  phrase.deal &&
  phrase.participants.some(
    (p) =>
      p.party === party && p.unit.form === 'name' && (p.relation === 'from' || p.relation === 'to'),
  );

/** Whether the one country that a phrase names stands in it as the partner or as the origin of goods. */
function isPartnered(phrase: Phrase, party: Party, units: readonly Unit[]): boolean {
  const rule = RULES[phrase.core];
  if (phrase.flow) return true;
  if (rule.goods && !phrase.goods && !isBareDeal(phrase, party)) return false;
  if (isMutual(phrase.core) && (phrase.joint || phrase.both)) return true;
  if (phrase.core === 'trade' && isCompound(phrase, party, units)) return true;
  return phrase.participants.some(
    (p) =>
      p.party === party &&
      mayBePartner(p, phrase) &&
      (rule.partner.includes(p.relation) ||
        isSuppliedPart(p, phrase, units) ||
        (isFromOrigin(phrase, units) && isOrigin(p, phrase, units))),
  );
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

/** "business with Russia", "deficit with Russia"; not what Russians do. */
const hasPartner = ({ participants }: Phrase): boolean =>
  participants.some(
    ({ party, relation, unit }) =>
      party === 'PAIR' || (unit.form === 'name' && (relation === 'with' || relation === 'between')),
  );

const VERBS: ReadonlySet<Core> = new Set(['buy', 'sell', 'take']);

/** "Europe buys Russian oil from India": a third country right before a verb is who acts. */
function isOthersDeed({ core, from }: Phrase, { left }: Around): boolean {
  const last = left.at(-1);
  return VERBS.has(core) && last !== undefined && isThird(last.party) && last.at === from - 1;
}

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
  if (phrase.dealing && !hasPartner(phrase)) return 'none';
  if (namesOne(phrase)) return focus.refersToPartner(around.left, parties) ? 'context' : 'none';
  if (isOthersDeed(phrase, around)) return 'other';
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
        focus.completes(party, phrase.from, around.left, around.right);
  return isOurs ? 'context' : 'none';
}

/** Whether a phrase without a country speaks of the trade of two that the context names. */
function isOpen(phrase: Phrase, units: readonly Unit[], around: Around): boolean {
  if (phrase.general) return false;
  if (phrase.core === 'turnover') return true;
  if (!isMutual(phrase.core)) return phrase.joint;
  if (phrase.joint || phrase.both) return true;
  if (phrase.core === 'balance') return false;
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

/** Whether a sentence names the two and nobody else. */
function areBothNamed({ left, right }: Around): boolean {
  const named = new Set(
    [...left, ...right].filter((r) => r.unit.form !== 'place').map((r) => r.party),
  );
  return named.size === 2 && ![...named].some(isThird);
}

/** Bare "trade" speaks of the pair only beside both names, and never as one item of many or trade in something. */
function isAlone(phrase: Phrase, units: readonly Unit[], { left, right }: Around): boolean {
  const named = new Set(
    [...left, ...right].filter((r) => r.unit.form !== 'place').map((r) => r.party),
  );
  const [before, after] = [units[phrase.from - 1], units[phrase.to]];
  if (phrase.goods || isCounted(phrase, units)) return ![...named].some(isThird);
  if (!areBothNamed({ left, right }) || !before) return false;
  const isListed = before.roles.has('and') || after?.roles.has('and');
  return !isListed && !before.roles.has('of') && !after?.roles.has('of');
}
