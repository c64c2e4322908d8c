import type { Item } from './items';
import type { Speech } from './speech';

/** «трейдер одной | из фирм». */
const isOneOf = (item: Item | undefined): boolean => /^одн(?:ой|ого)$/u.test(item?.word ?? '');

/** «импортер | из Твери»: where somebody without a name comes from. */
export const comesFrom = (
  speech: Speech,
  items: readonly Item[],
  from: number,
  at: number,
): boolean =>
  items[at]?.word === 'из' &&
  (isOneOf(items[at - 1]) || (at === from + 1 && items[at + 1]?.capital === true)) &&
  !items[from]?.capital &&
  speech.roles.of(items[from]?.word ?? '') === true;

/** «источник, близкий к правительству»: what makes a source one. */
export function withAcquaintance(items: readonly Item[], to: number): number {
  if (items[to]?.word !== ',' || !/^(?:близк|знаком|осведомл)/u.test(items[to + 1]?.word ?? ''))
    return to;
  let end = to + 1;
  while (end < items.length && items[end]?.kind === 'word') end++;
  return end;
}
