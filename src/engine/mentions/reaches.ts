import { isMeasure, kindOf, type Participant, type Reach, type Relation } from './phrase';
import * as postpositional from './postpositional';
import * as prepositional from './prepositional';
import type { Unit } from './unit';
import type { Lead } from './unknown-goods';
import { type Core, isLocative, type Party, VERBS } from './vocabulary';
import type { Role } from './words';

type Script = 'latin' | 'cyrillic' | 'devanagari';

export function scriptOf(unit: Unit): Script {
  const code = unit.word.charCodeAt(0);
  if (code >= 0x0900 && code <= 0x097f) return 'devanagari';
  return code >= 0x0400 && code <= 0x052f ? 'cyrillic' : 'latin';
}

const LONGEST_WAYS = 8;
/** Nouns that are verbs as well: "imports Russian oil". */
const OBJECTIVE: ReadonlySet<Core> = new Set(['import', 'export', 'supply', 'purchase']);
/** What goes to somebody; a Hindi dative before anything else belongs to the verb. */
const TO_SOMEBODY: ReadonlySet<Core> = new Set([
  'export',
  'supply',
  'movement',
  'sell',
  'take',
  'payment',
]);
const NAMING_OTHERS: ReadonlySet<Core> = new Set([
  'share',
  'portion',
  'payment',
  'container',
  'turnover',
]);

/** "rupee-rouble mechanism", «рупийно-рублевый механизм». */
const isMoneyName = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.form === 'currency' &&
  (scriptOf(units[at] as Unit) === 'latin' || units[at - 3]?.form === 'currency');

/** "crude imported from Russia", "Russian crude buying", "нефть, которую покупает Индия", "the oil India buys": goods may stand before their verb. */
function goodsBefore(units: readonly Unit[], at: number, floor: number, right: Reach): Reach {
  const end = behindAdverbs(units, clauseStart(units, at));
  const none = { edge: at, participants: [] };
  const before = units[end - 1];
  const hasGoods = units.slice(at + 1, right.edge).some((unit) => kindOf(unit) === 'goods');
  const isLoose = end === at && right.edge === at + 1 && units[at]?.core !== 'buy';
  if (hasGoods || isLoose || end <= floor || !before || kindOf(before) !== 'goods') return none;
  const { edge, participants } = prepositional.leftReach(units, end, floor, false);
  return { edge, participants: [...participants, ...partiesIn(units.slice(end, at), 'by')] };
}

/** So many adverbs may stand between goods and their verb. */
const ADVERBS = 2;

/** «чай | снова | поставляют в Россию»: a Russian verb may have adverbs between its goods and itself. */
function behindAdverbs(units: readonly Unit[], end: number): number {
  let at = end;
  while (end - at < ADVERBS && at > 0 && isAdverb(units[at - 1] as Unit)) at--;
  return kindOf(units[at - 1] ?? (units[at] as Unit)) === 'goods' ? at : end;
}

const isAdverb = (unit: Unit): boolean =>
  scriptOf(unit) === 'cyrillic' && unit.roles.has('auxiliary');

const isSubject = (unit: Unit | undefined): boolean =>
  unit?.form === 'name' && unit.party !== undefined && !unit.possessive;

/** Where a clause about goods begins that ends with the verb at `at`; `at` where there is none. */
function clauseStart(units: readonly Unit[], at: number): number {
  const subject = isSubject(units[at - 1]) ? at - 1 : at;
  if (!units[subject - 1]?.roles.has('relative')) return subject;
  return units[subject - 2]?.word === ',' ? subject - 2 : subject - 1;
}

/** The countries among some units, all in one relation. */
const partiesIn = (units: readonly Unit[], relation: Relation): Participant[] =>
  units.flatMap((unit) => (unit.party ? [{ unit, party: unit.party, relation }] : []));

/** "в Индию из России поставлено": where goods go and come from may stand before a Russian verb. */
function waysBefore(units: readonly Unit[], at: number, floor: number): Reach {
  const found: Participant[] = [];
  let edge = at;
  for (let i = at - 1; i > floor && at - i < LONGEST_WAYS; ) {
    const [unit, before] = [units[i] as Unit, units[i - 1] as Unit];
    const relation = (['from', 'to'] as const).find((role) => before.roles.has(role));
    if (unit.party && relation) {
      found.unshift({ unit, party: unit.party, relation });
      edge = i - 1;
      i -= 2;
    } else if (edge === at && isMeasure(unit) && !unit.roles.has('to')) i--;
    else break;
  }
  return { edge, participants: found };
}

function beforeVerb(units: readonly Unit[], at: number, floor: number, right: Reach): Reach {
  const goods = goodsBefore(units, at, floor, right);
  if (goods.edge < at || scriptOf(units[at] as Unit) !== 'cyrillic') return goods;
  return waysBefore(units, at, floor);
}

const isObject = (next: Unit | undefined): boolean =>
  next !== undefined &&
  (kindOf(next) === 'goods' ||
    next.form === 'adjective' ||
    next.roles.has('modifier') ||
    (isMeasure(next) && !next.roles.has('of')) ||
    next.kind === 'number');

/** What somebody has with somebody. */
const KEPT: ReadonlySet<Core> = new Set(['trade', 'turnover', 'balance']);

/** Where "with" stands in "the deficit | that India has | with Russia"; `at` where no such clause begins. */
function behindKeeping(units: readonly Unit[], at: number): number {
  const that = units[at]?.word === ',' ? at + 1 : at;
  const isRelative = units[that]?.roles.has('relative') === true;
  const subject = isRelative ? that + 1 : at;
  const isKept = isSubject(units[subject]) && units[subject + 1]?.roles.has('keeps');
  const isWith = units[subject + 2]?.roles.has('with') && !units[subject + 3]?.possessive;
  return isKept && isWith ? subject + 2 : at;
}

/** What a phrase reaches behind a clause about who trades. */
const withKeeper = (units: readonly Unit[], at: number, to: number, right: Reach): Reach =>
  right.edge > to
    ? {
        ...right,
        participants: [...partiesIn(units.slice(at, to), 'owner'), ...right.participants],
      }
    : { edge: at, participants: [] };

/** Cores behind which a noun that no row names is goods, or a region that trades. */
const UNKNOWN: Partial<Record<Core, readonly Lead[]>> = {
  export: ['from', 'to'],
  import: ['from', 'to'],
  supply: ['from', 'to'],
  turnover: ['with'],
  trade: ['with'],
};

/** How far a phrase around the core at `at` reaches to either side, not before unit `floor`. */
export function reaches(
  units: readonly Unit[],
  at: number,
  core: Core,
  floor: number,
): [Reach, Reach] {
  const script = scriptOf(units[at] as Unit);
  if (script === 'devanagari')
    return [
      postpositional.leftReach(units, at, floor, {
        inside: core === 'share',
        takesTo: TO_SOMEBODY.has(core),
      }),
      postpositional.rightReach(units, at + 1, VERBS.has(core)),
    ];
  const hasObject = script === 'latin' && OBJECTIVE.has(core) && isObject(units[at + 1]);
  const isUpon = core === 'movement' && units[at + 1]?.form === 'adjective';
  const bare = script === 'cyrillic' ? core !== 'product' : VERBS.has(core) || hasObject || isUpon;
  const isPortion = core === 'portion';
  const kept = KEPT.has(core) ? behindKeeping(units, at + 1) : at + 1;
  const reach = prepositional.rightReach(units, kept, {
    bare,
    cores: NAMING_OTHERS.has(core),
    arms: core !== 'trade' && core !== 'turnover',
    quantities: VERBS.has(core) || hasObject || core === 'movement',
    unknown: script === 'cyrillic' ? (UNKNOWN[core] ?? []) : [],
    upon: core === 'take',
    moves: core === 'product',
    quota: isPortion,
  });
  const right = kept > at + 1 ? withKeeper(units, at + 1, kept, reach) : reach;
  if (core === 'container' && !isMoneyName(units, at))
    return [{ edge: at, participants: [] }, right];
  if (VERBS.has(core)) return [beforeVerb(units, at, floor, right), right];
  return [
    prepositional.leftReach(units, at, floor, isPortion || (script === 'latin' && !hasObject)),
    right,
  ];
}

/** "вакцины в России" are there, "в Россию" they go. */
const isWithin = (preposition: Unit, place: Unit | undefined): boolean =>
  preposition.roles.has('place') && isLocative(place?.word ?? '');

/** "goods | worth $4 billion | landed in India": where goods go behind their value and a verb of motion; -1 where that does not follow. */
function behindMotion(units: readonly Unit[], at: number): number {
  const end = prepositional.motionEnd(units, at + 1);
  return end > at + 1 ? end : -1;
}

/** So many words tell where goods come from and go. */
const WAYS_BEHIND = 6;

/** "Russian goods | worth $2 billion went | to India", "goods | worth … went | from India to Russia": from one of the two, and to nobody but the other. */
function isMovedBetween(units: readonly Unit[], at: number, to: number): boolean {
  const behind = units.slice(to, to + WAYS_BEHIND);
  const ledBy = (...roles: readonly Role[]): Party | undefined =>
    behind.find(({ party }, i) => party && roles.some((role) => behind[i - 1]?.roles.has(role)))
      ?.party;
  const own = units[at - 1];
  const from = ledBy('from') ?? (own?.form === 'adjective' ? own.party : undefined);
  const other = ledBy('to', 'place');
  return (from === 'IN' || from === 'RU') && isPartner(other, from);
}

const isPartner = (party: Party | undefined, of: Party): boolean =>
  party === undefined || (party !== of && (party === 'IN' || party === 'RU'));

/** "oil from Russia", "нефть в Индию"; not what somebody supplies or sells, that is said of them. */
export function isOnItsWay(units: readonly Unit[], at: number): boolean {
  // behind goods a Hindi postposition is theirs: "तेल के लिए भुगतान"
  if (scriptOf(units[at] as Unit) === 'devanagari') return false;
  const before = units[at - 1];
  const moved = behindMotion(units, at);
  const next = units[moved < 0 ? at + 1 : moved];
  const isPlaced = moved >= 0 && next?.roles.has('place') === true;
  if (!next || !(next.roles.has('from') || next.roles.has('to') || isPlaced)) return false;
  if (next.roles.has('holder')) return false;
  if (moved < 0 ? isWithin(next, units[at + 2]) : !isMovedBetween(units, at, moved)) return false;
  return !before?.roles.has('agent') && !VERBS.has(before?.core ?? 'container');
}
