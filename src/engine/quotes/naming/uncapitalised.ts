import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import { holdsOffice, isOffice } from '../phrase/descriptions';
import type { Naming } from './naming';

/** «सचिव रवि मेनन और | मंत्री …»: the people whom a phrase joins, each with an office; else the phrase alone. */
export function partsOf(speech: Speech, items: readonly Item[], { from, to }: Range): Range[] {
  if (speech.capitals) return [{ from, to }];
  for (let i = from + 2; i < to; i++) {
    if (!speech.is.conjunctions.has(items[i]?.word ?? '')) continue;
    const [first, second] = [
      { from, to: i },
      { from: i + 1, to },
    ];
    const areOffices = holdsOffice(speech, items, first) && holdsOffice(speech, items, second);
    if (areOffices && !isOffice(speech, items[i - 1] as Item))
      return [first, ...partsOf(speech, items, second)];
  }
  return [{ from, to }];
}

/** «बैठक में मौजूद | रूस के मंत्री»: an office without the verb in front of it. */
function officeIn(speech: Speech, items: readonly Item[], { from, to }: Range): Range {
  let start = from;
  for (let i = from; i < to; i++)
    if (speech.is.officeVerbs.has(items[i]?.word ?? '')) start = i + 1;
  return { from: start, to };
}

/** Where no capitals tell, a name is what follows the last role, or a short phrase as a whole. */
export function uncapitalisedNaming(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): Naming {
  let start = from;
  for (let i = from; i < to; i++) {
    const { word } = items[i] as Item;
    if (speech.roles.of(word) || speech.titles.of(word)) start = i + 1;
  }
  // «किसान संघ» is no «संघ» who farms
  if (speech.bodies.of(items[to - 1]?.word ?? '')) start = from;
  // «डॉ | . | रवि मेनन»
  while (start > from && start < to && items[start]?.word === '.') start++;
  const rest = items.slice(start, to).filter(({ kind }) => kind === 'word').length;
  // «राजदूत | से बातचीत»: behind an office a postposition ends its phrase
  const isPhrase = start > from && start < to && speech.is.stops.has(items[start]?.word ?? '');
  const isJoined = items.slice(start, to).some(({ word }) => speech.is.conjunctions.has(word));
  const isNobody =
    rest === 0 && items.slice(from, to).some(({ word }) => speech.is.indefinite.has(word));
  if (isJoined || isNobody || isPhrase || partsOf(speech, items, { from, to }).length > 1)
    return { kind: 'descriptor', name: { from, to }, traits: {} };
  if (speech.is.determiners.has(items[from]?.word ?? ''))
    return { kind: 'descriptor', name: { from, to }, traits: {} };
  if (rest === 0) return { kind: 'role', name: { from, to }, traits: {} };
  if (start > from && rest <= 4) {
    const role = officeIn(speech, items, { from, to: start });
    return { kind: 'name', name: { from: start, to }, role, traits: {} };
  }
  return {
    kind: start === from && rest <= 3 ? 'name' : 'descriptor',
    name: { from, to },
    traits: {},
  };
}
