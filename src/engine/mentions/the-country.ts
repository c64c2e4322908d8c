import { isCountry, type Participant } from './phrase';
import { phrasesOf } from './scan';
import type { Unit } from './unit';

/** A capital that no table knows may be a country's. */
const isUnknown = ({ capital, roles, party }: Unit): boolean =>
  capital && roles.size === 0 && party === undefined;

const isPartner = ({ relation }: Participant): boolean =>
  relation === 'to' || relation === 'from' || relation === 'with';

/** "exports to | Russia | rose": the partner of a phrase, where nobody is named behind it. */
function partnerIn(units: readonly Unit[]): Unit | undefined {
  const at = units.findLastIndex(isCountry);
  const last = units[at];
  const isOne = last?.party === 'IN' || last?.party === 'RU';
  if (!last || !isOne || units.slice(at + 1).some(isUnknown)) return undefined;
  const partners = phrasesOf(units).flatMap(({ participants }) => participants.filter(isPartner));
  return partners.some(({ unit }) => unit === last) ? last : undefined;
}

/** "Russian exports to the country": that is not Russia. */
function isTold(units: readonly Unit[], at: number): boolean {
  const phrase = phrasesOf(units).find(({ from, to }) => from <= at && at < to);
  const { party } = units[at] as Unit;
  return phrase?.participants.some((p) => p.unit !== units[at] && p.party === party) === true;
}

/** "Russia's share of | the country's | purchases": of the one that buys. */
function isBuyer(units: readonly Unit[], at: number): boolean {
  const last = units.slice(0, at).findLast(isCountry);
  const isShare = units.slice(0, at).some(({ core }) => core === 'share');
  return isShare && units[at]?.possessive === true && last?.party === 'RU';
}

/**
 * The units of a sentence in which "the country" is the partner of the trade that was told last, in
 * the sentence or in the one before: "exports to Russia grew. Imports from the country …".
 */
export function withCountry(units: readonly Unit[], before: readonly Unit[]): readonly Unit[] {
  const at = units.findIndex(({ roles }) => roles.has('again'));
  if (at < 0) return units;
  const lead = units.slice(0, at);
  if (isBuyer(units, at)) return units.with(at, (units[at] as Unit).withParty('IN'));
  const isAlone = !lead.some(isCountry) && !lead.some(isUnknown);
  const party = (isAlone ? partnerIn(before) : partnerIn(lead))?.party;
  if (party === undefined) return units;
  const told = units.with(at, (units[at] as Unit).withParty(party));
  return isTold(told, at) ? units : told;
}
