import type { Speech } from '../lexicon/speech';
import type { Traits } from '../lexicon/words';
import type { Naming } from '../naming/naming';
import type { Item, Range } from '../passage/items';
import type { Person } from './person';

type Gender = Traits['gender'];

/** How far behind a postposition the office that it agrees with may end, in words. */
const NEAR = 3;

/** «महासंघ | की | अध्यक्ष», «महासंघ | के | अध्यक्ष»: a postposition agrees with whoever holds the office. */
function agreement(speech: Speech, items: readonly Item[], { from, to }: Range): Gender {
  let nouns = 0;
  for (let i = to - 1; i >= Math.max(from, to - 1 - NEAR); i--) {
    const { word } = items[i] as Item;
    if (speech.roles.of(word)) nouns++;
    if (speech.bodies.of(word) || nouns > 1) return undefined;
    if (speech.is.herGenitive.has(word)) return 'f';
    if (speech.is.hisGenitive.has(word)) return 'm';
  }
  return undefined;
}

/** «मालकिन | मीना रावत», «श्रीमती डॉ. | मीना रावत»: what the noun or the address in front of a name tells, or its first word. */
function told(speech: Speech, items: readonly Item[], name: number, from: number): Gender {
  for (let i = name; i >= from; i--) {
    const { word } = items[i] as Item;
    if (speech.is.feminine.has(word)) return 'f';
    if (speech.is.masculine.has(word)) return 'm';
    if (i < name && word !== '.' && !speech.is.honorifics.has(word)) return undefined;
  }
  return undefined;
}

/** What the office in front of a name tells of whoever holds it, in a language whose postpositions agree. */
export function genderIn(
  speech: Speech,
  items: readonly Item[],
  { name, role }: Pick<Naming, 'name' | 'role'>,
): Gender {
  if (speech.capitals) return undefined;
  return (
    told(speech, items, name.from, role?.from ?? name.from) ??
    (role && agreement(speech, items, role))
  );
}

/** Remembers what is told first. */
export function noteGender(person: Person, gender: Gender): void {
  if (gender && !person.isBody && !person.traits.gender)
    person.traits = { ...person.traits, gender };
}
