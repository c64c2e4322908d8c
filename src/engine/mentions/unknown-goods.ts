import type { Unit } from './unit';

/** How a partner is joined to what is named in front of it. */
export type Lead = 'from' | 'to' | 'with';

/** What no row names has no more words. */
const LONGEST_NAME = 3;

/**
 * "imports of | pickled ginger | from Russia", "of Russian | rough | into India", «оборот | края | с
 * Индией»: where words end that no row names and that have to be goods or whose they are; `from` where
 * they are none.
 */
export function nameOfGoodsEnd(
  units: readonly Unit[],
  from: number,
  leads: readonly Lead[] = WAYS,
): number {
  let at = from;
  let words = 0;
  for (; words <= LONGEST_NAME && at < units.length; at++)
    if (isUnknown(units[at])) words++;
    else if (!joinsUnknown(units, at, from)) break;
  if (at > from && units[at]?.roles.has('product')) at++;
  const isLed = words <= LONGEST_NAME && leads.some((role) => units[at]?.roles.has(role));
  return isLed ? at : from;
}

/** "oil | and zircon | to India": where goods end that no row names and that are joined to some a row does; `at` where there are none. */
export function joinedGoodsEnd(units: readonly Unit[], at: number, leads: readonly Lead[]): number {
  if (!units[at]?.roles.has('and')) return at;
  const end = nameOfGoodsEnd(units, at + 1, leads);
  return end > at + 1 ? end : at;
}

export const WAYS: readonly Lead[] = ['from', 'to'];

/** "paper | and | board to India". */
const joinsUnknown = (units: readonly Unit[], at: number, from: number): boolean =>
  at > from && units[at]?.roles.has('and') === true && isUnknown(units[at + 1]);

/** "rough" describes goods, and stands for them. */
const isUnknown = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  unit.party === undefined &&
  (unit.roles.size === 0 || unit.roles.has('modifier'));
