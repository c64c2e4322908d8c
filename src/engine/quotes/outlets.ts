import type { Lexicon, Match } from '../lexicon';
import { tokens } from '../token';
import type { Item, Range } from './items';
import type { Passage } from './passages';
import type { Speech } from './speech';

/** The medium that words were said to; `again` where the text only points back ("told the paper"). */
export interface Outlet {
  readonly name?: string;
  readonly again: boolean;
}

/** How far behind "told" a medium may be named, in words. */
const FAR = 4;

/** How far behind «передает» or «цитирует Алипова» a carrier may be named. */
const REACH = 7;

/** A medium of the table at item `i`; where the script has capitals, its name must have one. */
export function mediumAt(
  speech: Speech,
  items: readonly Item[],
  i: number,
): Match<string> | undefined {
  const match = speech.outlets.at(items, i);
  if (!match || !speech.capitals) return match;
  return items.slice(i, i + match.length).some(({ capital }) => capital) ? match : undefined;
}

/** The run of capitalised words that begins at `from`. */
function runAfter(speech: Speech, items: readonly Item[], from: number): number {
  let to = from;
  const isPart = (i: number): boolean => {
    const item = items[i];
    if (!item || (i > from && speech.is.times.has(item.word))) return false;
    if (item.capital || (item.kind === 'number' && i > from)) return true;
    const isGlue = !item.spaced && ['-', '.', '&', '’', "'"].includes(item.word);
    return i > from && isGlue && !!items[i + 1]?.capital && items[i + 1]?.spaced === false;
  };
  while (isPart(to)) to++;
  return to;
}

/** «России-24»: a medium's name in quotation marks, in the nominative where the table knows it. */
function quotedName(text: string, speech: Speech, { start, end }: Item): string {
  const inner = tokens(text, start + 1, end - 1);
  return speech.outlets.at(inner, 0)?.meaning ?? text.slice(start + 1, end - 1);
}

/** The medium named right after "told", "in an interview with" and the like. */
function heardAt(
  text: string,
  speech: Speech,
  items: readonly Item[],
  from: number,
): Outlet | undefined {
  let isMedium = false;
  for (let i = from; i < Math.min(items.length, from + FAR); i++) {
    const item = items[i] as Item;
    const to = runAfter(speech, items, i);
    const known = mediumAt(speech, items, i);
    const isNamed = known || ((isMedium || speech.media.of(items[to - 1]?.word ?? '')) && to > i);
    if (item.quoted && isMedium) return { name: quotedName(text, speech, item), again: false };
    if (isNamed) {
      const after = i + (known?.length ?? 0);
      const end = items[Math.max(to, after) - 1] as Item;
      const isWhole = known && to <= after;
      return { name: isWhole ? known.meaning : text.slice(item.start, end.end), again: false };
    }
    if (speech.media.of(item.word)) isMedium = true;
    else if (
      !speech.is.determiners.has(item.word) &&
      !speech.places.of(item.word) &&
      item.kind === 'word'
    )
      return undefined;
  }
  return isMedium ? { again: true } : undefined;
}

/** "… को बताया": a known medium in front of the word that marks it as the hearer. */
function heardBefore(
  text: string,
  speech: Speech,
  items: readonly Item[],
  from: number,
): Outlet | undefined {
  const known = mediumAt(speech, items, from);
  if (!known) return undefined;
  for (let i = from + known.length; i < Math.min(items.length, from + known.length + FAR); i++) {
    if (!speech.is.heardBy.has((items[i] as Item).word)) continue;
    const isWhole = i === from + known.length;
    const { start } = items[from] as Item;
    return {
      name: isWhole ? known.meaning : text.slice(start, (items[i - 1] as Item).end),
      again: false,
    };
  }
  return undefined;
}

type Finder = (i: number) => Outlet | undefined;

/** The medium that a passage names for the words it reports: who heard them, else who carried them. */
export function outletIn(
  text: string,
  speech: Speech,
  { items }: Passage,
  pieces: readonly Range[],
): Outlet | undefined {
  const isSaid = (i: number): boolean => pieces.some(({ from, to }) => i >= from && i < to);
  const behind =
    (lexicon: Lexicon<true>): Finder =>
    (i) => {
      const match = lexicon.at(items, i);
      return match && heardAt(text, speech, items, i + match.length);
    };
  const carrier: Finder = (i) => {
    const match = speech.carrying.at(items, i);
    for (let k = i + (match?.length ?? 0); match && k < i + REACH; k++) {
      const known = mediumAt(speech, items, k);
      if (known) return { name: known.meaning, again: false };
    }
    return undefined;
  };
  const finders: Finder[] = [
    (i) => {
      const platform = speech.platforms.at(items, i);
      return platform && { name: platform.meaning, again: false };
    },
    behind(speech.hearing),
    (i) => heardBefore(text, speech, items, i),
    (i) => {
      const isNoun = !items[i]?.capital && speech.media.of((items[i] as Item).word);
      const medium = isNoun ? heardAt(text, speech, items, i) : undefined;
      return medium?.name ? medium : undefined;
    },
    carrier,
  ];
  for (const find of finders)
    for (let i = 0; i < items.length; i++) {
      const outlet = isSaid(i) ? undefined : find(i);
      if (outlet) return outlet;
    }
  return undefined;
}
