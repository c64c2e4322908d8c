import type { Speech } from '../lexicon/speech';
import { runBefore } from '../naming/capitals';
import { namingOf } from '../naming/names';
import { mediumAt } from '../outlets/media';
import { type Item, isPossessive, type Range } from '../passage/items';
import { phraseBefore } from '../phrase/phrase-before';
import { endsName } from './apposition';
import type { Person } from './person';

/** The person of a name, if the text knows one. */
export type Find = (items: readonly Item[], name: Range) => Person | undefined;

/** Whom words are about is named among the first of them. */
const FIRST_WORDS = 40;

/** A person of whom more than a surname is known, whom a run of words names; not in an adverbial. */
function personIn(
  speech: Speech,
  items: readonly Item[],
  run: Range,
  find: Find,
): Person | undefined {
  const { kind, name } = namingOf(speech, items, run);
  const before = items[name.from - 1]?.word ?? '';
  const isAdverbial = !speech.is.by.has(before) && speech.is.prepositions.has(before);
  if (kind !== 'name' || isAdverbial || mediumAt(speech, items, run.from)) return undefined;
  const known = find(items, name);
  const isSure = known && (known.isBody || known.name.includes(' ') || known.kinds.size > 0);
  return isSure ? known : undefined;
}

/** "Menon's | rival", "Menon's | tariffs": another is spoken of; with "Menon's | forum" a sentence opens whose speaker Menon was. */
function isPossessor(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
  find: Find,
): boolean {
  if (!isPossessive(speech, items, to + 1)) return false;
  const isHis = from === 0 && speech.bodies.of(items[to + 2]?.word ?? '') === true;
  return !isHis || find(items, { from, to })?.hasSpoken !== true;
}

/** Whom the words in front of item `end` are about: the first that they name, but not in an adverbial. */
export function personAbout(
  speech: Speech,
  items: readonly Item[],
  end: number,
  find: Find,
): Person | undefined {
  for (let to = 1; to <= Math.min(end, FIRST_WORDS); to++) {
    if (!endsName(speech, items, to)) continue;
    const run = speech.capitals ? runBefore(items, to, 0) : phraseBefore(speech, items, to);
    if (!run || run.to <= run.from || isPossessor(speech, items, run, find)) continue;
    const known = personIn(speech, items, run, find);
    if (known) return known;
  }
  return undefined;
}

/** A name with which a sentence opens has no more words, its form of address included. */
const LONGEST_AHEAD = 4;

/** «मेनन | पर हमला», but «मेनन | को भरोसा नहीं»: whether a postposition takes a name out of who a sentence is about. */
function isGoverned(speech: Speech, items: readonly Item[], to: number): boolean {
  const { word } = items[to] ?? { word: '' };
  if (speech.is.markers.has(word)) return false;
  if (speech.is.experiencer.has(word))
    return !items.some((item) => speech.is.feelings.has(item.word));
  return (
    speech.is.genitive.has(word) ||
    speech.is.exactly.has(word) ||
    speech.is.locative.has(word) ||
    speech.is.stops.has(word)
  );
}

/** «मेनन | इससे सहमत नहीं», «श्री मेनन | को भरोसा नहीं»: whom a text without capitals told of before, at the head of a sentence. */
export function personAhead(
  speech: Speech,
  items: readonly Item[],
  isKnown: (items: readonly Item[], name: Range) => boolean,
  find: Find,
): Person | undefined {
  if (speech.capitals) return undefined;
  let from = 0;
  while (speech.is.openings.has(items[from]?.word ?? '')) from++;
  while (speech.is.honorifics.has(items[from]?.word ?? '')) from++;
  for (let to = Math.min(items.length, from + LONGEST_AHEAD); to > from; to--) {
    const name = { from, to };
    if (isGoverned(speech, items, to) || !isKnown(items, name)) continue;
    const isOther = (_: Item, i: number): boolean =>
      i >= to && isKnown(items, { from: i, to: i + 1 });
    return items.some(isOther) ? undefined : find(items, name);
  }
  return undefined;
}

/** "after the words of Ravi Menon: | he said": the person whose name ends a clause right in front of the pronoun. */
function personBeside(
  speech: Speech,
  items: readonly Item[],
  stop: number,
  find: Find,
): Person | undefined {
  if (!endsName(speech, items, stop)) return undefined;
  const run = runBefore(items, stop, 0);
  // "Menon met Ivan Petrov: he said" may mean either
  return personAbout(speech, items, run.from, find)
    ? undefined
    : personIn(speech, items, run, find);
}

/** "Belova is not so sure: | she says": the person with whom a clause begins that a colon ends, or who ends it, whose pronoun stands behind it. */
export function personBefore(
  speech: Speech,
  items: readonly Item[],
  pronoun: number,
  find: Find,
): Person | undefined {
  let stop = pronoun - 1;
  while (stop > Math.max(0, pronoun - FIRST_WORDS) && items[stop]?.word !== ':') stop--;
  if (items[stop]?.word !== ':' || !speech.capitals) return undefined;
  let to = 1;
  while (to < stop && !endsName(speech, items, to)) to++;
  const run = runBefore(items, to, 0);
  const beside = stop === pronoun - 1 ? personBeside(speech, items, stop, find) : undefined;
  const person = beside ?? (run.from === 0 ? personIn(speech, items, run, find) : undefined);
  return person?.isBody ? undefined : person;
}
