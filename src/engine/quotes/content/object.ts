import type { Speech } from '../lexicon/speech';
import { type Item, isAdverb, isDash, isGluedTo, type Range } from '../passage/items';

/** "praised the port | , but", "| - a step": a sign behind which the narrator goes on; "not only tea, but coffee" does not. */
function isLeft(speech: Speech, items: readonly Item[], { from }: Range, i: number): boolean {
  const [mark, next] = [items[i]?.word, items[i + 1]];
  if (mark === ';' || (isDash(items[i]) && speech.is.indefinite.has(next?.word ?? ''))) return true;
  if (mark !== ',' || !next || next.capital) return false;
  const isPaired = items.slice(from, i).some(({ word }) => speech.is.negations.has(word));
  return speech.is.contrasts.has(next.word) && !isPaired;
}

/** "the former envoy | Ravi Menon | last week": where the name or pronoun ends with which an object begins; -1 where none does. */
function nameEnd(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  if (speech.addressed.has(items[from]?.word ?? '')) return from + 1;
  let i = from;
  const leads = ({ word, capital }: Item): boolean =>
    !capital && (speech.is.determiners.has(word) || speech.titles.of(word) === true);
  while (i < to && leads(items[i] as Item)) i++;
  if (!items[i]?.capital) return -1;
  while (i < to && (items[i]?.capital || isGluedTo(items, i) || items[i + 1]?.spaced === false))
    i++;
  return i;
}

/** "endorsed him | last week", "| in a speech": when and where somebody did so, with nothing to come of what they did it for. */
function isAdjunct(speech: Speech, items: readonly Item[], at: number, to: number): boolean {
  const item = items[at] as Item;
  const tells =
    speech.is.occasional.has(item.word) || speech.is.times.has(item.word) || isAdverb(speech, item);
  return tells && !items.slice(at, to).some(({ word }) => speech.is.complements.has(word));
}

/** What somebody praised, called for or denied, without when and where, and what the narrator makes of it. */
export function objectIn(speech: Speech, items: readonly Item[], range: Range): Range {
  const { from, to } = range;
  if (speech.inverts || !speech.capitals) return range;
  if (items.slice(from, to).some(({ quoted }) => quoted)) return range;
  const end = nameEnd(speech, items, range);
  if (end > from && end < to && isAdjunct(speech, items, end, to)) return { from, to: end };
  for (let i = from + 1; i < to; i++) if (isLeft(speech, items, range, i)) return { from, to: i };
  return range;
}
