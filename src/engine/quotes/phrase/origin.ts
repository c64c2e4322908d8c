import { trimmedRange } from '../content/end';
import { isAdjective } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import type { Naming } from '../naming/names';
import type { Item, Range } from '../passage/items';

/** «трейдер одной | из фирм». */
export const isOneOf = (speech: Speech, item: Item | undefined): boolean =>
  speech.is.oneOf.has(item?.word ?? '');

/** «импортер | из Твери»: where somebody without a name comes from. */
export const comesFrom = (
  speech: Speech,
  items: readonly Item[],
  from: number,
  at: number,
): boolean =>
  speech.inverts &&
  speech.is.from.has(items[at]?.word ?? '') &&
  (isOneOf(speech, items[at - 1]) || (at === from + 1 && items[at + 1]?.capital === true)) &&
  !items[from]?.capital &&
  speech.roles.of(items[from]?.word ?? '') === true;

/** «работавший», «попросивших», «близкий»: what goes on with a description behind its comma. */
export const isParticiple = (speech: Speech, item: Item | undefined): boolean =>
  item?.kind === 'word' && !item.capital && speech.is.participles.has(item.word);

/** «источник, близкий к правительству»: what makes a source one. */
export function withAcquaintance(speech: Speech, items: readonly Item[], to: number): number {
  if (items[to]?.word !== ',' || !isParticiple(speech, items[to + 1])) return to;
  let end = to + 1;
  while (end < items.length && items[end]?.kind === 'word') end++;
  return end;
}

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

/** «по словам | одного из них |»: one of several, nobody in particular. */
export const isOneOfThem = (speech: Speech, items: readonly Item[], range: Range): boolean =>
  speech.is.byOneOfThem.has(joined(items, range));

const joined = (items: readonly Item[], { from, to }: Range): string =>
  items
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** "One of them, | a Kochi dealer |, said": the apposition tells more than a pronoun. */
export function oneOfThem(
  speech: Speech,
  items: readonly Item[],
  phrase: Range,
  apposition: Range,
): Range | undefined {
  const isPronoun = speech.is.oneOfThem.has(joined(items, phrase));
  const range = trimmedRange(items, apposition);
  return isPronoun && range.to > range.from ? range : undefined;
}

/** «региональном | Центре | поддержки экспорта»: the noun behind the adjectives in front of it. */
export function nounBehind(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): Item | undefined {
  let i = from;
  while (speech.inverts && i < to - 1 && isAdjective(items[i]?.word ?? '')) i++;
  return items[i];
}
