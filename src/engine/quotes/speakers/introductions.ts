import type { Speech } from '../lexicon/speech';
import { runBefore } from '../naming/capitals';
import { namingOf } from '../naming/names';
import type { Naming } from '../naming/naming';
import { partsOf } from '../naming/uncapitalised';
import { mediumAt } from '../outlets/media';
import type { Item, Range } from '../passage/items';
import { isCredit } from '../phrase/names-only';
import { phraseBefore } from '../phrase/phrase-before';
import { endsName, roleBefore, roleBehind } from './apposition';
import { knownRole } from './offices';

/** A name with the office that the text or the tables give it. */
type Introduction = Pick<Naming, 'name' | 'role'>;

/** A full name that needs no office has no more tokens. */
const LONGEST_NAME = 5;

/** "at talks with | Sergey Lavrov |": of names that only a preposition governs, those that need no office. */
function governed(speech: Speech, items: readonly Item[], to: number): Introduction | undefined {
  if (speech.inverts || !speech.capitals) return undefined;
  const name = runBefore(items, to, Math.max(0, to - LONGEST_NAME));
  const isFull = name.to - name.from >= 2;
  return isFull && knownRole(speech, items, name) ? { name } : undefined;
}

/** Each of several people whom one phrase joins. */
const joined = (speech: Speech, items: readonly Item[], parts: readonly Range[]): Introduction[] =>
  parts.map((part) => namingOf(speech, items, part)).filter(({ kind }) => kind === 'name');

/** "In | Ravi Menon's view": the capital of a preposition is that of its sentence. */
function withoutPreposition(speech: Speech, items: readonly Item[], { from, to }: Range): Range {
  const isLed = from === 0 && to > 1 && speech.is.prepositions.has(items[0]?.word ?? '');
  return isLed && speech.capitals && !speech.inverts ? { from: 1, to } : { from, to };
}

/** The name that ends a phrase at `to`. */
function nameAt(
  speech: Speech,
  items: readonly Item[],
  phrase: Range,
  to: number,
): Naming | undefined {
  const naming = namingOf(speech, items, withoutPreposition(speech, items, phrase));
  const isName = naming.kind === 'name' && naming.name.to === to;
  return isName && !mediumAt(speech, items, naming.name.from) ? naming : undefined;
}

/** "Joint Secretary, | Department of Tea": an office in front of a body is not the body's. */
const isBody = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).some(({ word }) => speech.bodies.of(word) === true);

function roleBeside(speech: Speech, items: readonly Item[], phrase: Range): Range | undefined {
  if (!speech.inverts && isBody(speech, items, phrase)) return undefined;
  const before = roleBefore(speech, items, phrase);
  const isActing = speech.is.by.has(items[phrase.from - 1]?.word ?? '');
  if (before || (isGoverned(speech, items, phrase) && !isActing)) return before;
  return roleBehind(speech, items, phrase.to);
}

/** "Unlike | Ravi Menon |", "In West Bengal": a name that a preposition governs, or that begins with one. */
const isGoverned = (speech: Speech, items: readonly Item[], { from }: Range): boolean =>
  [items[from - 1], items[from]].some(
    (item) => item !== undefined && speech.is.prepositions.has(item.word),
  );

/** Every name of two words and more, last first, so that a surname finds its fullest form. */
export function* introductionsIn(speech: Speech, items: readonly Item[]): Generator<Introduction> {
  if (isCredit(speech, items)) return;
  for (let to = items.length; to > 0; to--) {
    if (!endsName(speech, items, to)) continue;
    const phrase = phraseBefore(speech, items, to);
    const parts = phrase ? partsOf(speech, items, phrase) : [];
    if (parts.length > 1) {
      yield* joined(speech, items, parts);
      continue;
    }
    const naming = phrase && nameAt(speech, items, phrase, to);
    if (!naming) {
      const known = governed(speech, items, to);
      if (known) yield known;
      continue;
    }
    const isFull = naming.name.to - naming.name.from >= 2;
    if (isFull || knownRole(speech, items, naming.name))
      yield { name: naming.name, role: naming.role ?? roleBeside(speech, items, phrase) };
    to = naming.name.from + 1;
  }
}
