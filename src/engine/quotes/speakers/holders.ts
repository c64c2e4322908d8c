import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import { foreignIn, heldIn, holds, isBare, type Office } from './offices';
import type { People, Person } from './people';

/** A headline may call by their office whom the text names later. */
const HEADLINE = 2;

/**
 * Who holds an office that is told by the nouns and the country in it: "the Indian minister" may be
 * the only minister named up to passage `at` of whom no country is told.
 */
export function holderByKinds(
  people: People,
  speech: Speech,
  items: readonly Item[],
  range: Range,
  at: number,
): Person | undefined {
  const { kinds, land } = heldIn(speech, items, range);
  if (kinds.size === 0 || speech.inverts) return undefined;
  const abroad = foreignIn(speech, items, range);
  const fitsLand = ({ land: own, role = '' }: Person): boolean =>
    land === undefined
      ? abroad.every((word) => role.toLowerCase().includes(word))
      : own === land || (!speech.capitals && own === undefined);
  const holdsAll = (person: Person): boolean => [...kinds].every((kind) => person.kinds.has(kind));
  const own = people.byRole((person) => fitsLand(person) && holdsAll(person));
  if (own || land === undefined || people.isAwaited(land)) return own;
  const only = people.only(
    (person) => person.land === undefined && person.first <= at && holdsAll(person),
  );
  if (only) only.land = land;
  return only;
}

/** Who holds an office named again in passage `at`; of another country only where nobody else can be meant. */
export function holderOf(people: People, office: Office, at: number): Person | undefined {
  const isNamed = ({ first }: Person): boolean => at <= HEADLINE || first <= at;
  const fits = (person: Person): boolean => isNamed(person) && holds(person, office);
  if (office.land === undefined)
    return people.only(fits) ?? people.byRole((person) => fits(person) && !!person.hasSpoken);
  const own = people.byRole((person) => person.land === office.land && fits(person));
  return own ?? people.only((person) => fits(person) && isBare(person));
}
