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
  const last = items[to - 1];
  if (last?.capital && to - from > 1 && speech.media.of(last.word)) return true;
  for (let i = from; i < to; i++) if (mediumAt(speech, items, i)?.length === to - i) return true;
  return false;
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
