import { isDevanagari, type Unit } from './unit';
import { isDestination, type Party, VERBS } from './vocabulary';
import type { Role } from './words';

/** A country that acts in a sentence. */
export interface Reference {
  readonly party: Party;
  /** Index of its unit. */
  readonly at: number;
  readonly unit: Unit;
  /** Behind a preposition or before a postposition: no subject. */
  readonly oblique: boolean;
  /** Where goods come from, or who gains: nobody who buys. */
  readonly source: boolean;
}

const isNameless = (party: Party): boolean => party === 'BOTH' || party === 'ONE';

export const isThird = (party: Party): boolean =>
  party !== 'IN' && party !== 'RU' && party !== 'PAIR' && !isNameless(party);

/** Blocs to which one of the two belongs: beside it they are no rival. */
export const CIRCLES: ReadonlySet<Party> = new Set(['EAEU', 'CIS']);

/** So many words stand between "than" and whom that is about: "than India does with Belgium". */
const LONGEST_COMPARISON = 4;

/** "less than India does with Belgium", "more than with Belgium": what something is measured by. */
function isMeasure(units: readonly Unit[], at: number): boolean {
  if (!units[at - 1]?.roles.has('with')) return false;
  let near = at - 2;
  const isDoer = (unit: Unit | undefined): boolean =>
    isOne(unit) || unit?.roles.has('auxiliary') === true;
  while (at - near < LONGEST_COMPARISON && isDoer(units[near])) near--;
  return units[near]?.roles.has('comparison') === true;
}

/** What stands before a name and its article. */
const leadOf = (units: readonly Unit[], at: number): Unit | undefined =>
  units[units[at - 1]?.roles.has('article') ? at - 2 : at - 1];

/** "In China, exports to India rose": where a sentence begins with a country, that trades. */
const opensSentence = (units: readonly Unit[], at: number): boolean =>
  at === 1 && units[at + 1]?.word === ',';

/** "in China": somewhere, where nobody is told to trade. */
const isPlace = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.roles.has('place') === true &&
  !isDestination(units[at]?.word ?? '') &&
  !opensSentence(units, at);

/** "US sanctions", "the war with Ukraine", "in China": named, but no party to trade. */
const isAside = (units: readonly Unit[], at: number): boolean =>
  [at + 1, at - 1, at - 2].some((near) => units[near]?.roles.has('actless')) ||
  isPlace(units, at) ||
  (CIRCLES.has(units[at]?.party ?? '') && !trades(units, at)) ||
  isMeasure(units, at);

/** "The CIS as a whole | bought Indian tea": a bloc that trades itself. */
export function trades(units: readonly Unit[], at: number): boolean {
  const core = units.find((unit, i) => i > at && !unit.roles.has('auxiliary'))?.core;
  return core !== undefined && VERBS.has(core);
}

const OBLIQUE: readonly Role[] = ['of', 'from', 'with', 'to', 'comparison'];

/** "from the UAE", "सऊदी अरब से"; "सऊदी अरब को फायदा". */
function isSource(units: readonly Unit[], at: number): boolean {
  if (!isDevanagari(units[at])) {
    const near = leadOf(units, at);
    return near?.roles.has('from') === true || near?.roles.has('comparison') === true;
  }
  const [next, later] = [units[at + 1], units[at + 2]];
  return next?.roles.has('from') === true || (next?.roles.has('to') === true && !later?.roles.size);
}

/** "than China", "the Iranian system", "चीन से": under a preposition, or joined to one of the two that is a subject. */
function isOblique(units: readonly Unit[], at: number): boolean {
  const isPrefixed = !isDevanagari(units[at]);
  let near = isPrefixed ? at - 1 : at + 1;
  if (isPrefixed && units[near]?.roles.has('article')) near--;
  const neighbour = units[near];
  if (isPrefixed && neighbour?.roles.has('and') && isOne(units[near - 1])) return true;
  return OBLIQUE.some((role) => neighbour?.roles.has(role));
}

const isOne = (unit: Unit | undefined): boolean => unit?.party === 'IN' || unit?.party === 'RU';

/** The countries that a sentence names, in order. A word for both counts as each. */
export function referencesOf(units: readonly Unit[]): Reference[] {
  const found: Reference[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (!unit.party || isNameless(unit.party) || unit.form === 'currency') continue;
    if (isThird(unit.party) && isAside(units, at)) continue;
    const oblique = isOblique(units, at);
    const parties = unit.party === 'PAIR' ? ['IN', 'RU'] : [unit.party];
    const source = isSource(units, at);
    for (const party of parties) found.push({ party, at, unit, oblique, source });
  }
  return found;
}
