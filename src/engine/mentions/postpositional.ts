import {
  isAnchor,
  isMeasure,
  kindOf,
  LONGEST_REACH,
  mayJoin,
  type Participant,
  type Reach,
  type Relation,
} from './phrase';
import type { Unit } from './unit';
import type { Core } from './vocabulary';
import type { Role } from './words';

const LONGEST_FILLING = 9;
const POSTPOSITIONS = ['with', 'to', 'from', 'between', 'by', 'of'] as const;

const relationOf = (unit: Unit | undefined): Relation | 'of' | undefined =>
  unit && POSTPOSITIONS.find((postposition) => unit.roles.has(postposition));

const fills = (unit: Unit): boolean =>
  unit.kind === 'number' ||
  isMeasure(unit) ||
  ['modifier', 'agent', 'container'].some((role) => unit.roles.has(role as Role));

const isGoods = (unit: Unit | undefined): boolean => unit !== undefined && kindOf(unit) === 'goods';

/** "रूस की तीन कंपनियों से": where a country's firms or markets end that begin at `from`; `from` where there are none. */
function firmsEnd(units: readonly Unit[], from: number, core: number): number {
  if (relationOf(units[from]) !== 'of') return from;
  let i = from + 1;
  while (i < core && fills(units[i] as Unit) && !units[i]?.roles.has('agent')) i++;
  return i < core && units[i]?.roles.has('agent') ? i + 1 : from;
}

/** "रूस से", "भारत और रूस के बीच", "रूसी तेल का": the postposition after a country, over what it is joined with. */
function relationAt(units: readonly Unit[], at: number, core: number): Relation {
  let i = at + 1;
  while (i < core && (units[i]?.roles.has('and') || units[i]?.party !== undefined)) i++;
  i = firmsEnd(units, i, core);
  if (isMarket(units, i, core)) return 'to';
  const relation = relationOf(units[i]);
  if (relation && relation !== 'of') return relation;
  if (isAim(units, at, core)) return 'to';
  return isOrigin(units, at, core) ? 'origin' : 'owner';
}

/** "माल रूस गया": before a verb of motion the bare name is where it goes. */
const isAim = (units: readonly Unit[], at: number, core: number): boolean =>
  at + 1 === core && units[at]?.form === 'name' && units[core]?.roles.has('toward') === true;

const TAKING: ReadonlySet<Core | undefined> = new Set<Core>(['buy', 'import', 'purchase', 'take']);

/** "रूसी तेल", and of what is bought "रूस का तेल". */
function isOrigin(units: readonly Unit[], at: number, core: number): boolean {
  const unit = units[at] as Unit;
  if (unit.form !== 'adjective')
    return unit.party === 'RU' && TAKING.has(units[core]?.core) && ownsGoods(units, at + 1, core);
  return units.slice(at + 1, core).some(isGoods);
}

/** "रूस का तेल". */
function ownsGoods(units: readonly Unit[], of: number, core: number): boolean {
  let i = of + 1;
  while (i < core && fills(units[i] as Unit)) i++;
  return i < core && relationOf(units[of]) === 'of' && isGoods(units[i]);
}

/** "रूसी तेल का भारत में आयात", "रूस में भारतीय चाय का आयात", "रूस से भारत में निर्यात": of the other country's goods, or from there. */
function isBroughtIn(units: readonly Unit[], at: number, core: number): boolean {
  const party = units[at - 1]?.party;
  const isOther = (unit: Unit): boolean => unit.party !== undefined && unit.party !== party;
  if (party !== 'IN' && party !== 'RU') return false;
  if (units[core]?.core === 'import')
    return at + 1 === core
      ? relationOf(units[at - 2]) === 'of'
      : isOther(units[at + 1] as Unit) && units[at + 1]?.form === 'adjective';
  const before = units[at - 3];
  return (
    units[core]?.core === 'export' &&
    units[at - 2]?.roles.has('from') === true &&
    before !== undefined &&
    isOther(before)
  );
}

/** "रूस में चाय की आवक", "रूस के बाजार में निर्यात": the market abroad is where goods go; at home they merely are. */
function isMarket(units: readonly Unit[], at: number, core: number): boolean {
  const goes = units[core]?.core;
  if (!units[at]?.roles.has('place')) return false;
  if (isBroughtIn(units, at, core)) return true;
  if (goes !== 'movement' && (goes !== 'export' || at + 1 !== core)) return false;
  const isOwned = units[at - 1]?.roles.has('agent') && relationOf(units[at - 2]) === 'of';
  return units[isOwned ? at - 3 : at - 1]?.party === 'RU';
}

/** "भारत और रूस के बीच | का व्यापार". */
const isOwning = (unit: Unit, next: Unit): boolean =>
  relationOf(next) === 'of' && (unit.roles.has('between') || unit.roles.has('with'));

/** A name without a postposition is a subject, unless it makes a compound ("भारत-रूस व्यापार") or takes what is Indian. */
function attaches(units: readonly Unit[], at: number, core: number): boolean {
  const unit = units[at] as Unit;
  if (unit.party === undefined || unit.form === 'adjective') return true;
  const next = units[at + 1];
  if (!next || at + 1 === core || relationOf(next) || next.roles.has('and')) return true;
  if (kindOf(next) === 'goods' && units[at - 1]?.word === '-') return true;
  if (unit.party === 'RU' && next.party === 'IN' && next.form === 'adjective') return true;
  return (at + 2 === core && next.party !== undefined) || next.roles.has('joint');
}

const isUnknown = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && unit.roles.size === 0 && unit.party === undefined;

/** "रूस को साइकिल पुर्जों का": one word between a postposition and goods is of the goods. */
const isCompound = (units: readonly Unit[], at: number): boolean => {
  const [before, next] = [units[at - 1], units[at + 1]];
  const relation = relationOf(before);
  const leads = next?.roles.has('product') || next?.kind === 'number';
  return isUnknown(units[at]) && leads === true && (relation === 'to' || relation === 'from');
};

/** "जूते-चप्पलों का निर्यात": before "of" words that no row names have to be goods; where these begin, two at most. */
function nameStart(units: readonly Unit[], last: number, limit: number): number {
  const isJoined = units[last - 1]?.roles.has('and') && units[last - 1]?.kind !== 'word';
  const first = isJoined ? last - 2 : last - 1;
  const before = units[first];
  const isName =
    isUnknown(before) || (isJoined && before !== undefined && kindOf(before) === 'goods');
  return first >= limit && isName ? first : last;
}

const isMoney = (unit: Unit | undefined): boolean =>
  unit !== undefined && kindOf(unit) === 'currency';

/** "910 करोड़ रुपये": a sum, not a money in which one trades ("आज भी रुपया-रूबल तंत्र"). */
const isAmount = (units: readonly Unit[], at: number): boolean =>
  isMoney(units[at]) &&
  !(units[at + 1]?.word === '-' && isMoney(units[at + 2])) &&
  (units[at - 1]?.kind === 'number' || units[at - 1]?.roles.has('measure') === true);

/** Everything before the core that belongs to it: "भारत का रूस से कच्चे तेल का". */
export function leftReach(
  units: readonly Unit[],
  core: number,
  floor: number,
  options: { readonly inside: boolean; readonly takesTo: boolean },
): Reach {
  let edge = core;
  const found: Participant[] = [];
  const limit = Math.max(floor, core - LONGEST_REACH);
  for (let i = core - 1, filling = 0; i >= limit; i--) {
    const unit = units[i] as Unit;
    const right = units[i + 1] as Unit;
    if (relationOf(unit) || unit.roles.has('place')) {
      const isInside = options.inside || isMoney(units[i - 1]) || isMarket(units, i, core);
      if (unit.roles.has('place') && !isInside) break;
      if (unit.roles.has('to') && !options.takesTo) break;
      if (relationOf(right) && !isOwning(unit, right)) break;
      continue;
    }
    if (unit.roles.has('and')) {
      const before = units[i - 1];
      if (before?.kind === 'number' && right.kind === 'number') continue;
      if (unit.word === ',' && right.party !== undefined) break;
      if (!before || edge !== i + 1 || !mayJoin(before, right, unit.word)) break;
      continue;
    }
    const anchors =
      (isAnchor(unit) && !isAmount(units, i)) || (unit.core !== undefined && unit.core !== 'take');
    if (anchors) {
      if (!attaches(units, i, core)) break;
      edge = i;
      filling = 0;
      if (unit.party) found.push({ unit, party: unit.party, relation: relationAt(units, i, core) });
    } else if (unit.roles.has('possessive')) {
      if (edge === i + 1) edge = i;
      if (!relationOf(units[i - 1])) break;
    } else if (isCompound(units, i)) filling++;
    else if (!options.inside && isUnknown(unit) && right.roles.has('of'))
      i = nameStart(units, i, limit);
    else if (
      !(fills(unit) || isAmount(units, i) || isParticiple(units, i, core)) ||
      ++filling > LONGEST_FILLING
    )
      break;
  }
  return { edge: withModifiers(units, edge, floor), participants: found.reverse() };
}

/** "कुल निर्यात": modifiers directly before belong to the phrase. */
function withModifiers(units: readonly Unit[], edge: number, floor: number): number {
  let at = edge;
  while (at > floor && units[at - 1]?.roles.has('modifier')) at--;
  return at;
}

/** "आ रहे तेल": before goods a verb tells which. */
const isParticiple = (units: readonly Unit[], at: number, core: number): boolean =>
  (units[at]?.core === 'take' && isGoods(units[at + 1])) ||
  (units[at]?.roles.has('befallen') === true &&
    at + 1 === core &&
    relationOf(units[at - 1]) !== undefined);

/**
 * After the core only what it becomes: "निर्यात होने वाली चाय", "भेजे गए भारतीय सामान".
 * @param verbal whether the core is a verb: goods may follow it at once
 */
export function rightReach(units: readonly Unit[], after: number, verbal: boolean): Reach {
  const hasTail = units[after]?.roles.has('tail');
  const none = settledIn(units, after);
  const behind = verbal ? sourceBehind(units, after) : undefined;
  if (behind) return behind;
  if (!hasTail && !verbal) return none;
  let edge = hasTail ? after + 1 : after;
  const found: Participant[] = [];
  while (edge < after + LONGEST_FILLING && leadsGoods(units[edge])) {
    const unit = units[edge++] as Unit;
    if (unit.party) found.push({ unit, party: unit.party, relation: 'origin' });
  }
  return isGoods(units[edge]) ? { edge: edge + 1, participants: found } : none;
}

/** "कितना तेल आता है रूस से": the source may come last, over what the verb ends with. */
function sourceBehind(units: readonly Unit[], after: number): Reach | undefined {
  const at = isUnknown(units[after]) ? after + 1 : after;
  const unit = units[at];
  if (unit?.party === undefined || unit.form !== 'name') return undefined;
  if (!units[at + 1]?.roles.has('from')) return undefined;
  return { edge: at + 2, participants: [{ unit, party: unit.party, relation: 'from' }] };
}

/** "भुगतान रुपये और रूबल में": the moneys right after the core. */
function settledIn(units: readonly Unit[], after: number): Reach {
  let end = after;
  while (isMoney(units[end]) || (end > after && units[end]?.roles.has('and'))) end++;
  if (end === after || !units[end]?.roles.has('place')) return { edge: after, participants: [] };
  const participants = units
    .slice(after, end)
    .flatMap((unit): Participant[] =>
      unit.party ? [{ unit, party: unit.party, relation: 'owner' }] : [],
    );
  return { edge: end, participants };
}

const leadsGoods = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.form === 'adjective' || (fills(unit) && !unit.roles.has('agent')));
