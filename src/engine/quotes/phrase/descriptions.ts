import { isAdjective } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import { mediumAt } from '../outlets/media';
import type { Item, Range } from '../passage/items';

/** Where the first preposition stands behind the first word; the end where there is none. */
export const firstPreposition = (
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): number => {
  for (let i = from + 1; i < to; i++)
    if (speech.is.prepositions.has((items[i] as Item).word)) return i;
  return to;
};

/** "A poll | released by the board": where the noun stands in front of what describes it. */
export function headAt(speech: Speech, items: readonly Item[], range: Range): number {
  const at = firstPreposition(speech, items, range) - 1;
  const { word, capital } = items[at] as Item;
  const isDescribing = at > range.from && !capital && speech.is.pasts.has(word);
  return isDescribing && !items[at - 1]?.capital ? at - 1 : at;
}

/** Whether a word is an office, an occupation or a form of address. */
export const isOffice = (speech: Speech, { word }: Item): boolean =>
  speech.roles.of(word) === true || speech.titles.of(word) === true;

/** «Совет | по чаю»: whether the task of a body begins at an item, after which it is called. */
export const isTask = (speech: Speech, items: readonly Item[], at: number): boolean =>
  speech.is.tasks.has(items[at]?.word ?? '') &&
  speech.bodies.of(items[at - 1]?.word ?? '') === true &&
  items[at + 1]?.kind === 'word' &&
  !speech.is.noTasks.has(items[at + 1]?.word ?? '');

/** Whether a stretch of words says what somebody is. */
export function holdsOffice(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isOffice(speech, items[i] as Item)) return true;
  return false;
}

/** «комментирует ситуацию | глава»: where an office begins behind what else its verb takes. */
export function officeStart(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  let i = from;
  while (speech.inverts && i < to) {
    const item = items[i] as Item;
    const medium = mediumAt(speech, items, i)?.length;
    const isPart = isOffice(speech, item) || isAdjective(item.word) || !items[i + 1]?.spaced;
    if (!medium && isPart && !speech.is.between.has(item.word)) return i;
    i += medium ?? 1;
  }
  return speech.inverts ? to : from;
}

/** Whether the head of a phrase is an office or occupation: "Russia's envoy to India". */
export function isHeadedByRole(speech: Speech, items: readonly Item[], range: Range): boolean {
  const head = items[firstPreposition(speech, items, range) - 1];
  return head !== undefined && isOffice(speech, head);
}

/** The part of an apposition that says what somebody is. */
export function descriptionIn(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): Range | undefined {
  let start = from;
  while (
    start < to &&
    (items[start]?.kind !== 'word' || speech.is.determiners.has(items[start]?.word ?? ''))
  )
    start++;
  if (start >= to || speech.pronouns.get(items[start]?.word ?? '')?.relative) return undefined;
  let end = to;
  for (let i = start; i < end; i++) if (items[i]?.word === ',' || items[i]?.word === '(') end = i;
  while (end > start && items[end - 1]?.kind === 'mark') end--;
  if (!holdsOffice(speech, items, { from: start, to: end })) return undefined;
  return end > start && end - start <= 14 ? { from: start, to: end } : undefined;
}
