import { isAdjective } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
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
