import { isHeadedByRole } from './descriptions';
import type { Item, Range } from './items';
import { namingOf } from './names';
import { phraseBefore } from './phrase';
import type { Speech } from './speech';

/** "India's consul in Kazan, Ravi Menon": the office that stands before the comma. */
export function roleBefore(
  speech: Speech,
  items: readonly Item[],
  { from }: Range = { from: 0, to: 0 },
): Range | undefined {
  if (speech.inverts || !speech.capitals || items[from - 1]?.word !== ',') return undefined;
  const before = phraseBefore(speech, items, from - 1);
  const naming = before && namingOf(speech, items, before);
  const isOffice = naming?.kind === 'role' || naming?.kind === 'descriptor';
  return isOffice && isHeadedByRole(speech, items, naming.name) ? naming.name : undefined;
}

/** Whether a name may end before item `to`: at the end of capitals, or before the marker of who acts. */
export function endsName(speech: Speech, items: readonly Item[], to: number): boolean {
  if (!speech.capitals) return speech.is.markers.has(items[to]?.word ?? '');
  return items[to - 1]?.capital === true && items[to]?.capital !== true;
}
