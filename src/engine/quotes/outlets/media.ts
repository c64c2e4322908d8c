import { titled } from '../../forms';
import type { Match } from '../../lexicon';
import { tokens } from '../../token';
import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';

/** In a Russian sentence only a foreign name runs on: behind «РИА Новости» the next capital is the speaker's. */
export const LATIN = /^[\w\s.&'-]+$/;

/** «пишет The Pune Ledger»: in a Russian sentence only a foreign medium keeps its article. */
function articled(speech: Speech, items: readonly Item[], i: number): Match<string> | undefined {
  if (!speech.inverts || !speech.is.definite.has(items[i]?.word ?? '')) return undefined;
  let to = i;
  while (items[to]?.capital && LATIN.test(items[to]?.word ?? '') && to < i + LONGEST_NAME) to++;
  const words = items.slice(i, to).map(({ word }) => titled(word));
  return words.length > 1 ? { meaning: words.join(' '), length: words.length } : undefined;
}

/** "told the Hindu | Kush Quarterly |": a longer name that begins like one of the table. */
function runsOn(
  speech: Speech,
  items: readonly Item[],
  i: number,
  { meaning, length }: Match<string>,
): Match<string> | undefined {
  const last = items[i + length];
  if (speech.inverts || !last?.capital || speech.is.times.has(last.word)) return undefined;
  const to = runAfter(speech, items, i + length);
  if (!speech.is.mediumLast.has(items[to - 1]?.word ?? '')) return undefined;
  const rest = items.slice(i + length, to).map(({ word }) => titled(word));
  return { meaning: [meaning, ...rest].join(' '), length: to - i };
}

/** A medium of the table at item `i`; where the script has capitals, its name must have one. */
export function mediumAt(
  speech: Speech,
  items: readonly Item[],
  i: number,
): Match<string> | undefined {
  const match = speech.outlets.at(items, i) ?? articled(speech, items, i);
  if (!match || !speech.capitals) return match;
  const longer = runsOn(speech, items, i, match);
  if (longer) return longer;
  return items.slice(i, i + match.length).some(({ capital }) => capital) ? match : undefined;
}

/** Whether a phrase names a medium. */
export function namesMedium(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (mediumAt(speech, items, i)) return true;
  return false;
}

/** «…Рынок» | Иван: the last word of a name in quotation marks has its closing mark with it. */
export const closesTitle = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.end - item.start > item.word.length;

/** The run of capitalised words that begins at `from`. */
export function runAfter(speech: Speech, items: readonly Item[], from: number): number {
  let to = from;
  const isPart = (i: number): boolean => {
    const item = items[i];
    if (!item || (i > from && speech.is.times.has(item.word))) return false;
    if (item.capital || (item.kind === 'number' && i > from)) return true;
    if (i > from && item.word === '&') return items[i + 1]?.capital === true;
    const isGlue = !item.spaced && ['-', '.', '’', "'"].includes(item.word);
    return i > from && isGlue && !!items[i + 1]?.capital && items[i + 1]?.spaced === false;
  };
  while (isPart(to) && !(to > from && closesTitle(items[to - 1]))) to++;
  return to;
}

/** «России-24»: a medium's name in quotation marks, in the nominative where the table knows it. */
export function quotedName(text: string, speech: Speech, { start, end }: Item): string {
  const inner = tokens(text, start + 1, end - 1);
  return speech.outlets.at(inner, 0)?.meaning ?? text.slice(start + 1, end - 1);
}

/** No name of a medium has more tokens, its marks included. */
export const LONGEST_NAME = 6;

export const isQuotedName = ({ quoted }: Item): boolean =>
  quoted !== undefined && !quoted.open && quoted.after - quoted.first <= LONGEST_NAME;

/** «दैनिक | ‘चाय मंत्र’ |»: a name in quotation marks that ends in front of `to`, behind a noun for media. */
export function isQuotedMedium(speech: Speech, items: readonly Item[], to: number): boolean {
  const last = items[to - 1];
  if (!last || !isQuotedName(last)) return false;
  const isNoun = (length: number): boolean =>
    speech.media.at(items, to - 1 - length)?.length === length;
  return speech.is.mediumFirst.has(items[to - 2]?.word ?? '') || isNoun(1) || isNoun(2);
}

/** "spoke to | The Deccan Ledger |": only media carry their article as a part of the name. */
export const isArticled = (
  speech: Speech,
  items: readonly Item[],
  from: number,
  to: number,
): boolean =>
  !speech.inverts &&
  speech.is.definite.has(items[from]?.word ?? '') &&
  !!items[from]?.capital &&
  to > from + 1;

/** "told | Volga Wire |": a name that ends like a medium's. */
export const isTitled = (
  speech: Speech,
  items: readonly Item[],
  from: number,
  to: number,
): boolean => to > from + 1 && speech.is.mediumLast.has(items[to - 1]?.word ?? '');

/** «сообщил «Коммерсанту», что», «рассказал «Рынку», почему»: a quotation that the content follows only names who heard it. */
export function isHearer(speech: Speech, items: readonly Item[], at: number): boolean {
  const next = items[at + 2]?.word ?? '';
  const isTold = speech.is.that.has(next) || (speech.inverts && speech.is.asked.has(next));
  return items[at + 1]?.word === ',' && isTold;
}

/** Whether a phrase ends in the name of a medium or in a noun for one: «समाचार एजेंसी …», «… अखबार». */
export function endsInMedium(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  if (isQuotedMedium(speech, items, to)) return true;
  for (let i = from; i < to; i++) {
    if (speech.outlets.at(items, i)?.length === to - i) return true;
    if (i > from && speech.media.at(items, i)?.length === to - i) return true;
  }
  return false;
}
