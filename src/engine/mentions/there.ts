import { isThird } from './countries';
import { isCountry } from './phrase';
import type { Unit } from './unit';

/** "There" is a country, no body that stands for one. */
const isPlace = (unit: Unit): boolean => isCountry(unit) && unit.form !== 'body';

/**
 * The units of a sentence in which "there", before any country, is the third country that the
 * sentence before named last: "They point to China. There trade with us …".
 */
export function placed(units: readonly Unit[], before: readonly Unit[] = []): readonly Unit[] {
  const at = units.findIndex((unit) => isPlace(unit) || unit.roles.has('there'));
  const unit = units[at];
  const last = before.findLast(isPlace)?.party;
  if (!unit?.roles.has('there') || last === undefined || !isThird(last)) return units;
  return units.with(at, unit.withParty(last));
}
