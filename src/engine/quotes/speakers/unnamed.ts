import type { Speech } from '../lexicon/speech';
import type { Naming } from '../naming/naming';
import { type Item, type Range, trimmedRange } from '../passage/items';
import { isHeadedByRole } from '../phrase/descriptions';
import { isParticiple } from '../phrase/origin';

/** «трейдер, | попросивший не называть его имени |, сказал»: somebody without a name, with the clause that describes them. */
export function withParticiple(
  speech: Speech,
  items: readonly Item[],
  naming: Naming,
  apposition: Range | undefined,
): Naming {
  const isUnnamed = naming.kind === 'role' || naming.kind === 'descriptor';
  const range = apposition && trimmedRange(items, apposition);
  if (!speech.inverts || !isUnnamed || !range || !isParticiple(speech, items[range.from]))
    return naming;
  const isClause = items.slice(range.from, range.to).every(({ kind }) => kind === 'word');
  return isClause
    ? { ...naming, kind: 'descriptor', name: { from: naming.name.from, to: range.to } }
    : naming;
}

/** «| जानकार | मानते हैं»: a noun for many in front of a verb, without the marker of who acts. */
const isCrowd = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  !speech.capitals &&
  to - from === 1 &&
  speech.is.crowds.has(items[from]?.word ?? '') &&
  speech.cues.at(items, to)?.meaning.form === 'finite';

/** "the head of | a rival firm |": an office with somebody of whom the text did not tell, or a noun for many. */
export const isStrangers = (speech: Speech, items: readonly Item[], range: Range): boolean =>
  isCrowd(speech, items, range) ||
  (speech.capitals &&
    items.slice(range.from + 1, range.to).some(({ word }) => speech.is.indefinite.has(word)));

/** «по словам | одного из них |», "another": one of several, nobody in particular. */
export const isOneOfThem = (speech: Speech, items: readonly Item[], range: Range): boolean =>
  speech.is.byOneOfThem.has(joined(items, range));

const joined = (items: readonly Item[], { from, to }: Range): string =>
  items
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** "One of them, | a Kochi dealer |, said": the apposition tells more than a pronoun, or one of several. */
export function oneOfThem(
  speech: Speech,
  items: readonly Item[],
  phrase: Range,
  apposition: Range,
): Range | undefined {
  const range = trimmedRange(items, apposition);
  const isPronoun = speech.is.oneOfThem.has(joined(items, phrase));
  const isSecond =
    speech.is.oneOf.has(joined(items, { from: phrase.from, to: phrase.from + 2 })) &&
    speech.is.indefinite.has(items[range.from]?.word ?? '') &&
    isHeadedByRole(speech, items, range) &&
    !items.slice(phrase.from + 1, phrase.to).some(({ capital }) => capital);
  return (isPronoun || isSecond) && range.to > range.from ? range : undefined;
}

/** So many words may stand between an article or possessive and its noun. */
const NEAR = 3;

/** "a 19-year-old", "a planter", "his father", "Ravi Menon and Anita Rao": whether words tell of somebody else. */
export const tellsOfStranger = (speech: Speech, items: readonly Item[]): boolean =>
  items.some(({ word }, i) => {
    if (speech.is.and.has(word) && items[i - 1]?.capital && items[i + 1]?.capital) return true;
    if (!speech.is.indefinite.has(word) && !speech.is.possessives.has(word)) return false;
    const noun = items.slice(i + 1, i + 1 + NEAR);
    return noun.some((item) => item.kind === 'number' || speech.roles.of(item.word) === true);
  });
