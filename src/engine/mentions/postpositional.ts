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
import type { Unit } from './units';

const POSTPOSITIONS = ['with', 'to', 'from', 'between', 'by', 'of'] as const;

const relationOf = (unit: Unit | undefined): Relation | 'of' | undefined =>
  unit && POSTPOSITIONS.find((postposition) => unit.roles.has(postposition));

const fills = (unit: Unit): boolean =>
  unit.kind === 'number' || isMeasure(unit) || unit.roles.has('modifier');

/** "रूस से", "भारत और रूस के बीच", "रूसी तेल का": the postposition after a country, over what it is joined with. */
function relationAt(units: readonly Unit[], at: number, core: number): Relation {
  const unit = units[at] as Unit;
  let i = at + 1;
  while (i < core && (units[i]?.roles.has('and') || units[i]?.party !== undefined)) i++;
  const relation = relationOf(units[i]);
  if (relation && relation !== 'of') return relation;
  if (unit.form === 'adjective')
    for (let k = at + 1; k < core; k++) if (kindOf(units[k] as Unit) === 'goods') return 'origin';
  return 'owner';
}

/** A name without a postposition is a subject, unless it makes a compound: "भारत-रूस व्यापार". */
function attaches(units: readonly Unit[], at: number, core: number): boolean {
  const unit = units[at] as Unit;
  if (unit.party === undefined || unit.form === 'adjective') return true;
  const next = units[at + 1];
  if (!next || at + 1 === core || relationOf(next) || next.roles.has('and')) return true;
  if (kindOf(next) === 'goods' && units[at - 1]?.word === '-') return true;
  return (at + 2 === core && next.party !== undefined) || next.roles.has('joint');
}

const isUnknown = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && unit.roles.size === 0 && unit.party === undefined;

/** "रूस को साइकिल पुर्जों का": one word between a postposition and goods is of the goods. */
const isCompound = (units: readonly Unit[], at: number): boolean => {
  const [before, next] = [units[at - 1], units[at + 1]];
  const relation = relationOf(before);
  return (
    isUnknown(units[at]) &&
    next?.roles.has('product') === true &&
    (relation === 'to' || relation === 'from')
  );
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
      if (unit.roles.has('place') && !options.inside && !isMoney(units[i - 1])) break;
      if (unit.roles.has('to') && !options.takesTo) break;
      if (relationOf(right)) break;
      continue;
    }
    if (unit.roles.has('and')) {
      const before = units[i - 1];
      if (unit.word === ',' && right.party !== undefined) break;
      if (!before || edge !== i + 1 || !mayJoin(before, right, unit.word)) break;
      continue;
    }
    const anchors = isAnchor(unit) || unit.core !== undefined;
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
    else if (!fills(unit) || ++filling > 6) break;
  }
  return { edge: withModifiers(units, edge, floor), participants: found.reverse() };
}

/** "कुल निर्यात": modifiers directly before belong to the phrase. */
function withModifiers(units: readonly Unit[], edge: number, floor: number): number {
  let at = edge;
  while (at > floor && units[at - 1]?.roles.has('modifier')) at--;
  return at;
}

/** After the core only what it becomes: "निर्यात होने वाली चाय". */
export function rightReach(units: readonly Unit[], after: number): Reach {
  const tail = units[after];
  const goods = units[after + 1];
  const grows = tail?.roles.has('tail') && goods && kindOf(goods) === 'goods';
  return { edge: grows ? after + 2 : after, participants: [] };
}
