import { isMeasure, type Participant, type Phrase, type Relation } from './phrase';
import { isDevanagari, type Unit } from './unit';
import type { Core, Party } from './vocabulary';

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

/** What each core asks of the one country that it names. */
export const RULES: Readonly<Record<Core, Rule>> = {
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
export const DIRECTED: ReadonlySet<Core> = new Set(['export', 'import', 'purchase']);

/** Cores of trade between two. */
export const isMutual = (core: Core): boolean => RULES[core] === BETWEEN_TWO || core === 'payment';

/** Whether a participant stands behind the core. */
export const follows = (p: Participant, phrase: Phrase, units: readonly Unit[]): boolean =>
  p.unit.start > (units[phrase.at] as Unit).start;

/** "trade in Mumbai" happens there. */
const isVenue = (p: Participant, phrase: Phrase, units: readonly Unit[]): boolean =>
  p.unit.form === 'place' && p.relation === 'owner' && follows(p, phrase, units);

/** The countries inside a phrase; currencies only where both are there ("rupee-rouble"). */
export function partiesOf(phrase: Phrase, units: readonly Unit[]): Set<Party> {
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

/** "Russian deliveries of coal". */
const isGiver = ({ unit, party }: Participant, { core, goods }: Phrase): boolean =>
  party === 'RU' && core === 'supply' && goods && unit.form === 'adjective';

/** "Indian oil imports" is oil that India imports, "imports of Indian tea" is tea from India. */
const isOrigin = (p: Participant, phrase: Phrase, units: readonly Unit[]): boolean =>
  (p.relation === 'origin' || isGiver(p, phrase)) &&
  (p.party === 'RU' || phrase.core === 'supply' || follows(p, phrase, units));

/** Whether a country takes part in one way. */
export const has = (phrase: Phrase, party: Party, relation: Relation): boolean =>
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
const isFromOrigin = ({ core, at, from, to }: Phrase, units: readonly Unit[]): boolean =>
  RULES[core].origin === true ||
  (core === 'take' &&
    (units.slice(from, to).some((u) => u.roles.has('bulk') || u.roles.has('deal')) ||
      isTakenGoods(units, at)));

/** "रूसी क्रूड लेना": goods right before a Hindi verb are what is taken. */
const isTakenGoods = (units: readonly Unit[], at: number): boolean =>
  isDevanagari(units[at]) && units[at - 1]?.roles.has('product') === true;

/** "buying from Russia", "sell to Russia". */
const isBareDeal = (phrase: Phrase, party: Party): boolean =>
  phrase.deal &&
  phrase.participants.some(
    (p) =>
      p.party === party && p.unit.form === 'name' && (p.relation === 'from' || p.relation === 'to'),
  );

/** Whether the one country that a phrase names stands in it as the partner or as the origin of goods. */
export function isPartnered(phrase: Phrase, party: Party, units: readonly Unit[]): boolean {
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
