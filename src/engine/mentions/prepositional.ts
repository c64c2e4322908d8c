import { isThird } from './countries';
import { isDecimalSign, nounPhraseEnd } from './noun-phrase';
import {
  isAnchor,
  isMeasure,
  kindOf,
  LONGEST_REACH,
  mayJoin,
  type Participant,
  quantityEnd,
  type Reach,
  type Relation,
} from './phrase';
import type { Unit } from './unit';
import { joinedGoodsEnd, type Lead, nameOfGoodsEnd, WAYS } from './unknown-goods';

const LONGEST_VALUE = 8;
const LEADING = ['from', 'to', 'with', 'upon'] as const;
const PREPOSITIONS = ['with', 'to', 'from', 'between', 'by', 'of'] as const;

const relationOf = (unit: Unit): Relation | 'of' | undefined =>
  PREPOSITIONS.find((preposition) => unit.roles.has(preposition));

/** The countries in units `from` to `to`, all in one relation; an adjective before goods tells their origin. */
function participants(
  units: readonly Unit[],
  from: number,
  to: number,
  relation: Relation | 'of',
): Participant[] {
  const found: Participant[] = [];
  for (let i = from; i < to; i++) {
    const unit = units[i] as Unit;
    if (unit.party === undefined) continue;
    const own: Relation = relation === 'of' ? originOrOwner(units, i, to) : relation;
    found.push({ unit, party: unit.party, relation: own });
  }
  return found;
}

function originOrOwner(units: readonly Unit[], at: number, to: number): Relation {
  const unit = units[at] as Unit;
  if (unit.form !== 'adjective' && !unit.possessive) return 'owner';
  if (unit.roles.has('product')) return 'origin';
  for (let i = at + 1; i < to; i++) if (kindOf(units[i] as Unit) === 'goods') return 'origin';
  return 'owner';
}

/** "paid $2 billion for | Russian coal": where goods come from, not where they go. */
const isOfOrigin = (units: readonly Unit[], from: number, to: number): boolean =>
  units[from]?.form === 'adjective' && originOrOwner(units, from, to) === 'origin';

/** Everything after the core that belongs to it: "to Russia", "of Russian oil from Siberia to India". */
export function rightReach(
  units: readonly Unit[],
  after: number,
  options: {
    readonly bare: boolean;
    readonly cores: boolean;
    readonly arms: boolean;
    readonly quantities: boolean;
    /** In front of these words goods or owners that no row names may follow at once. */
    readonly unknown: readonly Lead[];
    /** "spent $50bn on Russian oil". */
    readonly upon: boolean;
    /** "goods worth $4bn | went | to Russia". */
    readonly moves: boolean;
    /** "accounted for 40% of": so much of it comes first. */
    readonly quota: boolean;
  },
): Reach {
  let edge = after;
  const found: Participant[] = [];
  const limit = Math.min(units.length, after + LONGEST_REACH);
  for (let at = options.quota ? quotaEnd(units, after) : after; at < limit; ) {
    const unit = units[at] as Unit;
    if (unit.roles.has('tail')) return { edge: at + 1, participants: found };
    const value = options.moves ? motionEnd(units, at) : valueEnd(units, at, options.quantities);
    if (value > at || isClosing(units, at)) {
      at = Math.max(value, at + 1);
      continue;
    }
    const on = options.upon && unit.roles.has('upon') ? 'of' : undefined;
    const isMoved = options.moves && units[at - 1]?.roles.has('motion') === true;
    const place = isMoved && unit.roles.has('place') ? 'to' : venueAt(units, at);
    const relation = relationOf(unit) ?? place ?? on;
    const from = relation ? at + 1 : at;
    if (!relation && !options.bare) break;
    const joins = relation === 'between' || relation === 'of' || !relation;
    const end = nounPhraseEnd(units, from, {
      joins,
      between: relation === 'between',
      bare: !relation,
      cores: options.cores,
    });
    const mayMeasure = options.quantities && !relation && !hasGoods(units, after, at);
    const quantity = mayMeasure ? quantityEnd(units, at) : at;
    if (end === from && quantity > at) {
      edge = at = quantity;
      continue;
    }
    const leads = relation === 'of' ? WAYS : !relation && at === after ? options.unknown : [];
    const name = nameOfGoodsEnd(units, from, leads);
    if (end === from && name > from) {
      edge = at = name;
      continue;
    }
    if (end === from || (!options.arms && hasArms(units, from, end))) break;
    const isOwned = relation === 'of' && units[end - 1]?.form === 'adjective';
    const goods = isOwned ? nameOfGoodsEnd(units, end) : joinedGoodsEnd(units, end, leads);
    const isPaid = options.upon && relation === 'to' && isOfOrigin(units, from, end);
    const own = goods > end || isPaid ? 'origin' : (relation ?? 'of');
    found.push(...participants(units, from, end, own));
    edge = at = goods;
  }
  return { edge, participants: found };
}

/** "“steady supplies of oil” to India": a mark before where goods go or come from. */
const isClosing = (units: readonly Unit[], at: number): boolean =>
  /^[”"»’]$/.test(units[at]?.word ?? '') &&
  LEADING.some((role) => units[at + 1]?.roles.has(role) === true);

/** "arrivals at Indian ports": a whole country's; at one place they merely happen. */
const venueAt = (units: readonly Unit[], at: number): 'of' | undefined =>
  units[at]?.roles.has('place') && units[at + 1]?.form === 'name' ? 'of' : undefined;

/** "nearly 40% of", "36% в": where a part of something ends. */
function quotaEnd(units: readonly Unit[], at: number): number {
  let end = at;
  while (end < at + LONGEST_VALUE && isOfQuota(units, end)) end++;
  return end;
}

/** "worth $4 billion | landed |": where a value and a verb of motion end; `at` where they are not both there. */
export function motionEnd(units: readonly Unit[], at: number): number {
  let end = at;
  while (end < at + LONGEST_VALUE && isOfValue(units, end)) end++;
  return end > at && units[end]?.roles.has('motion') ? end + 1 : at;
}

/** A word, number or sign of "worth $4.8 billion". */
function isOfValue(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit !== undefined && (unit.kind === 'number' || isMeasure(unit) || isDecimalSign(units, at))
  );
}

function isOfQuota(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.roles.has('of')) return false;
  const counts = unit.kind === 'number' || isMeasure(unit) || unit.roles.has('article');
  return counts || isDecimalSign(units, at);
}

/** "bought goods worth $6bn from": where a value ends that stands before a country; `at` where there is none. */
function valueEnd(units: readonly Unit[], at: number, quantities: boolean): number {
  let end = at;
  let holds = quantities;
  for (; end < at + LONGEST_VALUE; end++) {
    const unit = units[end];
    if (!unit || !(unit.kind === 'number' || isMeasure(unit) || isDecimalSign(units, end))) break;
    if (unit.kind === 'number') holds = true;
  }
  const next = units[end];
  const leads = LEADING.some((role) => next?.roles.has(role));
  return end > at && holds && leads && units[end + 1]?.party !== undefined ? end : at;
}

const hasGoods = (units: readonly Unit[], from: number, end: number): boolean =>
  units.slice(from, end).some((unit) => kindOf(unit) === 'goods');

const hasArms = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some((unit) => unit.roles.has('arms'));

/** Everything before the core that belongs to it: "India's total crude", "bilateral", "двусторонний". */
export function leftReach(
  units: readonly Unit[],
  core: number,
  floor: number,
  names: boolean,
): Reach {
  let edge = core;
  const found: Participant[] = [];
  const limit = Math.max(floor, core - LONGEST_REACH);
  for (let i = core - 1; i >= limit; i--) {
    const unit = units[i] as Unit;
    const right = units[edge] as Unit;
    if (unit.roles.has('and') && edge === core) {
      const over = overTies(units, i, limit);
      if (over === undefined) break;
      i = edge = over;
      continue;
    }
    if (unit.roles.has('and') && edge === i + 1) {
      const before = units[i - 1];
      if (!before || !mayJoin(before, right, unit.word)) break;
      if (unit.word === ',' && kindOf(before) === 'country' && !isHeadline(units, i - 1)) break;
      continue;
    }
    if (unit.party && !names && unit.form === 'name') break;
    if (isVictim(units, i)) break;
    if (unit.roles.has('possessive') && !isAnchor(unit)) {
      if (edge === i + 1) edge = i;
      break;
    }
    if (isPraise(units, i, edge)) continue;
    const belongs = isAnchor(unit) || unit.roles.has('modifier') || unit.core === 'trade';
    if (!belongs || (edge !== i + 1 && !joinsOver(units, i, edge) && !isPraise(units, i + 1, edge)))
      break;
    edge = i;
    if (unit.party)
      found.push({ unit, party: unit.party, relation: originOrOwner(units, i, core) });
  }
  return { edge, participants: found.reverse() };
}

/** "before the invasion of Ukraine imports from Russia": a third country named by the way. */
const isVictim = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.roles.has('of') === true &&
  isThird(units[at]?.party ?? 'IN') &&
  units[at - 2]?.roles.has('actless') === true;

/** "trade and commerce", "bilateral economic ties and trade": what is joined belongs to the phrase. */
function overTies(units: readonly Unit[], and: number, limit: number): number | undefined {
  let i = and - 1;
  if (i >= limit && units[i]?.core === 'trade') return i;
  if (i < limit || !units[i]?.roles.has('stop')) return undefined;
  while (i > limit && units[i - 1]?.roles.has('economic')) i--;
  return i > limit && units[i - 1]?.roles.has('joint') ? i - 1 : undefined;
}

/** "India's ballooning deficit": between owner and core one word of any kind may stand. */
const isPraise = (units: readonly Unit[], at: number, edge: number): boolean =>
  edge === at + 1 &&
  units[at]?.kind === 'word' &&
  units[at]?.party === undefined &&
  units[at]?.roles.size === 0 &&
  units[at - 1]?.possessive === true &&
  units[at - 1]?.party !== undefined;

const joinsOver = (units: readonly Unit[], left: number, right: number): boolean =>
  right === left + 2 && (units[left + 1] as Unit).roles.has('and');

/** "India, Russia trade": joined by a comma only where a headline begins. */
const isHeadline = (units: readonly Unit[], at: number): boolean =>
  at === 0 || units[at - 1]?.word === ':';
