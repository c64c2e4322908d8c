import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import { firstPreposition, holdsOffice, isOffice } from './descriptions';

/** Whether a word may be part of what an office is called by itself. */
const isOfOffice = (speech: Speech, item: Item): boolean =>
  isOffice(speech, item) ||
  speech.bodies.of(item.word) === true ||
  speech.is.portfolios.has(item.word) ||
  speech.is.grades.has(item.word);

/** "adviser | to", "director | of": prepositions that lead from an office to whose it is. */
const leadsOn = (speech: Speech, word: string): boolean =>
  (['complements', 'servesIn', 'employedBy'] as const).some((set) => speech.is[set].has(word));

/** "a promise | of", "the race | after": a preposition that no office or body stands in front of, or that leads to none. */
function isParting(speech: Speech, items: readonly Item[], from: number, at: number): boolean {
  if (!leadsOn(speech, items[at]?.word ?? '')) return true;
  const head = items[at - 1];
  // the capital of a sentence's first word says nothing
  const isBody = head && ((head.capital && at > 1) || speech.bodies.of(head.word) === true);
  return !isBody && !holdsOffice(speech, items, { from, to: at });
}

/** "they admire | Mr", "slamming | Senator": a word of no office in front of capitals. */
function isVerbBefore(speech: Speech, items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at] as Item, items[at + 1]];
  const isPlain = item.kind === 'word' && !item.capital && !speech.is.conjunctions.has(item.word);
  const isOwner = speech.is.owning.has(item.word) && items[at - 1]?.kind === 'mark';
  return isPlain && next?.capital === true && !isOwner && !isOfOffice(speech, item);
}

/** Whether what stands up to an item, from the start of an office so far, is none of it. */
function parts(speech: Speech, items: readonly Item[], from: number, at: number): boolean {
  const { word } = items[at] as Item;
  if (speech.pronouns.has(word) || speech.is.possessives.has(word)) return true;
  if (speech.is.prepositions.has(word)) return isParting(speech, items, from, at);
  if (holdsOffice(speech, items, { from, to: at })) return false;
  return speech.is.determiners.has(word) || isVerbBefore(speech, items, at);
}

/** "journalists and | Mr", "Republican to endorse | Mr": whether the words of an office stop short of the name. */
function isBroken(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  let end = to;
  const addresses = ({ kind, word }: Item): boolean =>
    kind !== 'word' || speech.is.honorifics.has(word);
  while (end > from && addresses(items[end - 1] as Item)) end--;
  const last = items[end - 1] as Item;
  if (end === from) return true;
  const isLed = firstPreposition(speech, items, { from, to }) < to;
  const isOpen = [last, items[end - 2]].some((item) => speech.is.to.has(item?.word ?? ''));
  return !last.capital && !isOfOffice(speech, last) && (!isLed || isOpen);
}

/** "advisers | to": an office of several. */
const isOfSeveral = (speech: Speech, items: readonly Item[], range: Range): boolean => {
  const head = items[firstPreposition(speech, items, range) - 1] as Item;
  const isPlural = speech.is.agreeing.has(head.word) && !speech.is.portfolios.has(head.word);
  return isOffice(speech, head) && isPlural && !head.capital;
};

/**
 * The office in front of the name that begins at `to`, in a language where it has no form of its own:
 * "They came after a visit of | President | Ravi Menon".
 */
export function officeBefore(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): Range | undefined {
  let start = from;
  for (let i = from; i < to; i++) if (parts(speech, items, start, i)) start = i + 1;
  const office = { from: start, to };
  if (!holdsOffice(speech, items, office)) return undefined;
  return isBroken(speech, items, office) || isOfSeveral(speech, items, office) ? undefined : office;
}
