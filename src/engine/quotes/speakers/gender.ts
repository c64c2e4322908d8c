import type { Speech } from '../lexicon/speech';
import type { Traits } from '../lexicon/words';
import type { Naming } from '../naming/naming';
import type { Item, Range } from '../passage/items';
import type { Person } from './people';

type Gender = Traits['gender'];

/** How far behind a postposition the office that it agrees with may end, in words. */
const NEAR = 3;

/** «महासंघ | की | अध्यक्ष», «महासंघ | के | अध्यक्ष»: a postposition agrees with whoever holds the office. */
function agreement(speech: Speech, items: readonly Item[], { from, to }: Range): Gender {
  for (let i = to - 1; i >= Math.max(from, to - 1 - NEAR); i--) {
    const { word } = items[i] as Item;
    if (speech.bodies.of(word)) return undefined;
    if (speech.is.herGenitive.has(word)) return 'f';
    if (speech.is.hisGenitive.has(word)) return 'm';
  }
  return undefined;
}

/** «श्रीमती», «मालकिन»: a word in a name or office that tells of a woman or a man. */
function told(speech: Speech, items: readonly Item[], { from, to }: Range): Gender {
  for (let i = from; i < to; i++) {
    const { word } = items[i] as Item;
    if (speech.is.feminine.has(word)) return 'f';
    if (speech.is.masculine.has(word)) return 'm';
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
  const whole = { from: role?.from ?? name.from, to: name.to };
  return told(speech, items, whole) ?? (role && agreement(speech, items, role));
}

/** Remembers what is told first. */
export function noteGender(person: Person, gender: Gender): void {
  if (gender && !person.isBody && !person.traits.gender)
    person.traits = { ...person.traits, gender };
}
