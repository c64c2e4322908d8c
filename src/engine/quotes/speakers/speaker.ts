import { nominativePhrase } from '../lexicon/inflection';
import { nominativeName } from '../lexicon/personal-names';
import type { Person } from './person';

/** Who said it, as far as the text tells. */
export interface Speaker {
  readonly name?: string;
  readonly role?: string;
  readonly person?: Person;
}

/** Whom a description without a name stands for: "a trader", "two traders", "the port authority". */
type Stands = 'one' | 'many' | 'body';

/** Who spoke last, and in which passage. */
export type LastSpeaker = Speaker & {
  readonly isBody: boolean;
  readonly at: number;
  /** Told of those without a name only. */
  readonly stands?: Stands;
  /** True where only "he" may call them again. */
  readonly isMale?: boolean;
};

/** A name as a subject has it. */
const nameOf = ({ name, isNominative, isBody }: Person): string => {
  if (isNominative) return name;
  return isBody ? nominativePhrase(name) : nominativeName(name);
};

/** Somebody whom the text names as the one who speaks. */
export const asSpeaker = (person: Person): Speaker => ({
  name: nameOf(person),
  role: person.role,
  person,
});

/** The same of a person whom the text may not tell. */
export const asKnown = (person: Person | undefined): Speaker | undefined =>
  person && asSpeaker(person);
