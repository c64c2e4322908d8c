import { folded, nominativeName, nominativePhrase } from './inflection';
import type { Item, Range } from './items';
import type { Naming } from './names';
import type { Person } from './people';
import type { Speech } from './speech';

/** Who said it, as far as the text tells. */
export interface Speaker {
  readonly name?: string;
  readonly role?: string;
  readonly person?: Person;
}

/** Who spoke last, and in which passage. */
export type LastSpeaker = Speaker & { readonly isBody: boolean; readonly at: number };

/** «собеседник агентства», «в ведомстве»: whoever spoke last, where the noun fits nobody else. */
export function lastAgain(
  speech: Speech,
  items: readonly Item[],
  { kind, name }: Naming,
  last: LastSpeaker | undefined,
): Speaker | undefined {
  const first = items[name.from]?.word ?? '';
  if (speech.capitals && !speech.inverts) return sameSource(items, name, last);
  if (!speech.inverts || kind === 'name' || kind === 'pronoun' || !last) return undefined;
  const isPartner = first === 'собеседник' && name.to - name.from <= 3 && !last.isBody;
  const isBodyAgain = name.to - name.from === 1 && speech.bodies.of(first) && last.isBody;
  const isSame = last.name?.toLowerCase().startsWith(folded(first)) || first.startsWith('ведомств');
  return isPartner || (isBodyAgain && isSame) ? last : undefined;
}

/** How many passages later a noun may still call whoever spoke last. */
const NEAR = 2;

/** "the expert", «топ-менеджер»: a noun alone that fits the office of whoever spoke last. */
export function calledAgain(
  speech: Speech,
  items: readonly Item[],
  { kind, name }: Naming,
  last: LastSpeaker | undefined,
  at: number,
): Speaker | undefined {
  if (kind !== 'role' || !last || last.isBody || at - last.at > NEAR) return undefined;
  const noun = name.from + (items[name.from]?.word === 'the' ? 1 : 0);
  const called = speech.calls.at(items, noun);
  if (!called || noun + called.length !== name.to) return undefined;
  if (!last.person)
    return last.name?.split(' ').includes(items[noun]?.word ?? '') ? last : undefined;
  const { kinds } = last.person;
  return [...called.meaning].some((office) => kinds.has(office)) ? last : undefined;
}

/** "people close to the talks … the people": the whole description of those who spoke last. */
function sameSource(
  items: readonly Item[],
  { from, to }: Range,
  last: LastSpeaker | undefined,
): Speaker | undefined {
  const [article, noun] = [items[from]?.word, items[to - 1]?.word ?? ''];
  const words = last?.name?.toLowerCase().split(' ') ?? [];
  const isBare = article === 'the' && to - from === 2 && !items[to - 1]?.capital;
  return isBare && words.length > 2 && words.includes(noun) ? last : undefined;
}

/** A name as a subject has it. */
export const nameOf = ({ name, isNominative, isBody }: Person): string => {
  if (isNominative) return name;
  return isBody ? nominativePhrase(name) : nominativeName(name);
};
