import type { Unit } from './unit';
import type { Core, Party } from './vocabulary';

/** How a country takes part in a phrase: "exports *to* Russia", "*Russian* oil", "*India's* imports". */
export type Relation = 'to' | 'from' | 'with' | 'between' | 'by' | 'origin' | 'owner';

export interface Participant {
  readonly unit: Unit;
  readonly party: Party;
  readonly relation: Relation;
}

/** No phrase is longer than this many units on one side of its core. */
export const LONGEST_REACH = 40;
const LONGEST_QUANTITY = 8;

/** One side of a phrase: how far it reaches and who takes part there. */
export interface Reach {
  /** Index of the outermost unit on the left, or after the outermost on the right. */
  readonly edge: number;
  readonly participants: readonly Participant[];
}

/** A phrase about trade of somebody with somebody, by position among the units of its sentence. */
export interface Phrase {
  readonly core: Core;
  /** Index of the core unit. */
  readonly at: number;
  /** First unit. */
  readonly from: number;
  /** After the last unit. */
  readonly to: number;
  readonly participants: readonly Participant[];
  /** "bilateral", "mutual". */
  readonly joint: boolean;
  /** "the two countries". */
  readonly both: boolean;
  /** Units of goods inside. */
  readonly goods: boolean;
  readonly arms: boolean;
  /** All its goods may be arms: "spare parts". */
  readonly dual: boolean;
  /** Holds a currency or "national currencies". */
  readonly currency: boolean;
  /** "foreign trade", "international settlements". */
  readonly general: boolean;
  /** "Turnover on the NSE", "the company's turnover": of shares, or of one firm. */
  readonly bourse: boolean;
  /** A share of a flow: "share of India's imports"; not of the money in which it is settled. */
  readonly flow: boolean;
  /** "business", "deficit": about trade only where it is with somebody. */
  readonly dealing: boolean;
  /** "buys from Russia": its verb says enough without goods, as long as no word of arms is near. */
  readonly deal: boolean;
}

/** Whether a unit names a country, whose money alone does not. */
export const isCountry = ({ party, form }: Unit): boolean =>
  party !== undefined && form !== 'currency';

/** Words that give a phrase its content; the others only join them. */
export const isAnchor = (unit: Unit): boolean =>
  unit.party !== undefined ||
  unit.roles.has('product') ||
  unit.roles.has('arms') ||
  unit.roles.has('tender') ||
  unit.roles.has('joint');

/** Stands between a verb and its goods, or the country they come from. */
export const isMeasure = (unit: Unit): boolean =>
  unit.roles.has('measure') || unit.roles.has('bulk');

/** The index after a quantity without goods that begins at `from`: "1.97 million bpd"; `from` where there is none. */
export function quantityEnd(units: readonly Unit[], from: number): number {
  let at = from;
  let holds = false;
  for (; at < from + LONGEST_QUANTITY; at++) {
    const unit = units[at];
    if (!unit || !(unit.kind === 'number' || unit.kind === 'mark' || isMeasure(unit))) break;
    if (unit.roles.has('bulk')) holds = true;
    if (unit.kind === 'mark' && units[at + 1]?.kind !== 'number') break;
    if (holds && unit.roles.has('of')) break;
  }
  while (holds && isPreposition(units[at - 1])) at--;
  return holds ? at : from;
}

/** «412 тыс. тонн | на»: a word that may stand inside a quantity begins what follows it. */
const isPreposition = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (unit.roles.has('to') || unit.roles.has('place'));

export type Kind = 'country' | 'currency' | 'goods' | 'joint' | 'core' | 'other';

export function kindOf(unit: Unit): Kind {
  if (isCountry(unit)) return 'country';
  if (unit.party || unit.roles.has('tender')) return 'currency';
  if (unit.roles.has('product') || unit.roles.has('arms')) return 'goods';
  if (unit.roles.has('joint')) return 'joint';
  return unit.core ? 'core' : 'other';
}

/** Whether "A and B" may stand in one phrase. */
export function mayJoin(a: Unit, b: Unit, by: string): boolean {
  const kind = kindOf(a);
  if (kind !== kindOf(b)) return kind === 'joint' && b.roles.has('economic');
  if (kind === 'country') return a.party !== b.party;
  return kind === 'goods' || kind === 'joint' || (kind === 'currency' && by !== ',');
}
