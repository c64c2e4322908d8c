import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import { heardAt } from './hearers';
import { mediumAt } from './media';
import type { Outlet } from './outlet';

/** Whom a medium quotes is named with no more words. */
const LONGEST_QUOTED = 10;

/** "quoted | a trader | as saying": who is quoted by the verb at item `at`. */
export function quotedAs(speech: Speech, items: readonly Item[], at: number): Range | undefined {
  if (!speech.is.quotes.has(items[at]?.word ?? '')) return undefined;
  for (let to = at + 2; to < Math.min(items.length - 1, at + LONGEST_QUOTED); to++) {
    const isAs = speech.is.as.has(items[to]?.word ?? '');
    if (isAs && speech.cues.at(items, to + 1)?.meaning.form === 'participle')
      return { from: at + 1, to };
  }
  return undefined;
}

/** "the | Pune Observer |", "Reuters": a known medium, or a name that ends in a noun for one. */
export function endsLikeMedium(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): boolean {
  const isArticle = ({ word, capital }: Item): boolean =>
    !capital && (speech.is.determiners.has(word) || speech.media.of(word) === true);
  let first = from;
  while (first < to && isArticle(items[first] as Item)) first++;
  if (mediumAt(speech, items, first)?.length === to - first) return true;
  const name = items.slice(first, to);
  return (
    name.length > 1 &&
    name.every(({ capital }) => capital) &&
    !!speech.media.of(name.at(-1)?.word ?? '')
  );
}

/** The medium named by a phrase: "the Pune Observer", or "the paper", which was named before. */
export function relayerIn(
  text: string,
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): Outlet | undefined {
  const own = heardAt(text, speech, items, from);
  const isNoun = !items[to - 1]?.capital && speech.media.of(items[to - 1]?.word ?? '');
  if (isNoun) return { again: true };
  return own?.name ? { ...own, once: true } : undefined;
}
