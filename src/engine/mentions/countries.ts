import type { Unit } from './units';
import type { Party } from './vocabulary';

/** A country that acts in a sentence. */
export interface Reference {
  readonly party: Party;
  /** Index of its unit. */
  readonly at: number;
  readonly unit: Unit;
}

const isNameless = (party: Party): boolean => party === 'BOTH' || party === 'ONE';

export const isThird = (party: Party): boolean =>
  party !== 'IN' && party !== 'RU' && party !== 'PAIR' && !isNameless(party);

/** Blocs to which one of the two belongs: beside it they are no rival. */
const CIRCLES: ReadonlySet<Party> = new Set(['EAEU', 'CIS']);

/** "US sanctions", "the war with Ukraine", "in China": named, but no party to trade. */
const isAside = (units: readonly Unit[], at: number): boolean =>
  [at + 1, at - 1, at - 2].some((near) => units[near]?.roles.has('actless')) ||
  units[at - 1]?.roles.has('place') === true ||
  CIRCLES.has(units[at]?.party ?? '');

/** The countries that a sentence names, in order. A word for both counts as each. */
export function referencesOf(units: readonly Unit[]): Reference[] {
  return units.flatMap((unit, at) => {
    if (!unit.party || isNameless(unit.party) || unit.form === 'currency') return [];
    if (isThird(unit.party) && isAside(units, at)) return [];
    const parties = unit.party === 'PAIR' ? ['IN', 'RU'] : [unit.party];
    return parties.map((party) => ({ party, at, unit }));
  });
}
