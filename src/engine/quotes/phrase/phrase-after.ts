import { isAgent } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import { isQuotedName, mediumAt } from '../outlets/media';
import { type Item, isDash, type Range } from '../passage/items';
import { isTask } from './descriptions';
import {
  isDeterminer,
  isGlued,
  isPronoun,
  isReporting,
  isSpeaking,
  joinsNouns,
  joinsTasks,
  LONGEST,
} from './nouns';
import { comesFrom, nounBehind, withAcquaintance } from './origin';

const afterBracket = (items: readonly Item[], from: number): number => {
  for (let i = from; i < Math.min(items.length, from + 14); i++)
    if (items[i]?.word === ')') return i + 1;
  return from + 1;
};

/** «ООО | «Ромашка» |»: a name in quotation marks behind the kind of firm or body. */
const isFirmsName = (speech: Speech, items: readonly Item[], i: number): boolean =>
  isQuotedName(items[i] as Item) && speech.is.corporate.has(items[i - 1]?.word ?? '');

/** Whether a noun phrase that began earlier ends in front of item `i`. */
function endsAt(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word, kind } = items[i] as Item;
  if (items[i]?.quoted)
    return !(speech.inverts && (items[i + 1]?.capital || isFirmsName(speech, items, i)));
  if (speech.inverts && isDash(items[i]) && speech.roles.of(items[i + 1]?.word ?? '')) return false;
  if (kind === 'mark' && !isGlued(items, i)) return true;
  if (word === '.' && (items[i + 1] === undefined || isDash(items[i + 1]))) return true;
  if (!speech.inverts && isArticle(speech, items[i]) && endsWithName(speech, items, i))
    return !items.slice(i + 1, i + 3).some((next) => speech.roles.of(next.word));
  if (speech.is.times.has(word) || mediumAt(speech, items, i)) return true;
  if (speech.inverts && (speech.is.between.has(word) || isReporting(speech, items[i] as Item)))
    return true;
  return speech.is.stops.has(word) && !joinsNouns(speech, items, i);
}

/** Two capitalised words before `to` that are neither an office nor a country. */
const endsWithName = (speech: Speech, items: readonly Item[], to: number): boolean => {
  const [first, last] = [items[to - 2], items[to - 1]];
  if (!first?.capital || !last?.capital || speech.places.of(last.word)) return false;
  return speech.titles.of(first.word) === undefined && speech.roles.of(first.word) === undefined;
};

/** "the", "a"; behind a full name one begins another phrase: "according to Anna Belova | the port is full". */
export const isArticle = (speech: Speech, item: Item | undefined): boolean =>
  speech.is.definite.has(item?.word ?? '') || speech.is.indefinite.has(item?.word ?? '');

/** Where an adverbial begins behind a name («Иван Лаптев в интервью ТАСС»); `to` where none does. */
export function afterName(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  for (let i = from + 2; i < to; i++) {
    if (!speech.is.breaks.has((items[i] as Item).word) || !endsWithName(speech, items, i)) continue;
    if (!isOfFirm(speech, items, i, to)) return i;
  }
  return to;
}

/** «глава представительства Surya Tea | в Пуне Раджив Нанда», «… ПАО Ромашка | в Индии Раджив Нанда»: a firm's name in Latin letters or behind its kind, in front of that of a person. */
const isOfFirm = (speech: Speech, items: readonly Item[], i: number, to: number): boolean =>
  speech.inverts &&
  (/^\p{Script=Latin}/u.test(items[i - 1]?.word ?? '') ||
    speech.is.corporate.has(items[i - 2]?.word ?? '')) &&
  isNamedBehind(speech, items, i, to);

/** «два источника»: a noun for somebody who stays unnamed at the start of a phrase. */
const standsUnnamed = (speech: Speech, items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 3).some(({ word }) => speech.unnamed.of(word) === true);

/** «источник в банке»: where a source is; «в беседе» and «в среду» say when it spoke. */
function placesSource(speech: Speech, items: readonly Item[], from: number, at: number): boolean {
  if (!speech.is.placing.has(items[at]?.word ?? '')) return false;
  if (at === from + 1 && speech.is.one.has(items[from]?.word ?? '')) return true;
  const isOccasion = speech.hearing.at(items, at + 1) ?? speech.hearing.at(items, at);
  const isTime = speech.is.times.has(items[at + 1]?.word ?? '');
  return !isOccasion && !isTime && standsUnnamed(speech, items, from);
}

/** «посол РФ в Индии | Иван Лаптев»: a full name behind what a preposition at `i` governs; «в Truth Social» is governed. */
function isNamedBehind(speech: Speech, items: readonly Item[], i: number, to: number): boolean {
  const isFull = to - 2 > i && !!items[to - 1]?.capital && !!items[to - 2]?.capital;
  return isFull && (to - 3 > i || speech.places.of(items[i + 1]?.word ?? '') === true);
}

/** "said a broker | on Hill Road": where somebody without a name is to be found. */
const isSomewhere = (
  { inverts, is }: Speech,
  items: readonly Item[],
  { from, to }: Range,
  at: number,
): boolean =>
  !inverts &&
  is.indefinite.has(items[from]?.word ?? '') &&
  is.sites.has(items[to - 1]?.word ?? '') &&
  items.slice(at + 1, to).every(({ capital }) => capital);

/** Where the phrase breaks off in front of an adverbial; a name may still follow one («посол РФ в Индии Иван Лаптев»). */
function cutAtBreak(speech: Speech, items: readonly Item[], range: Range): number {
  const to = speech.inverts ? afterName(speech, items, range) : range.to;
  for (let i = range.from + 1; i < to; i++) {
    if (!speech.is.breaks.has((items[i] as Item).word)) continue;
    if (placesSource(speech, items, range.from, i)) continue;
    if (comesFrom(speech, items, range.from, i) || isTask(speech, items, i)) continue;
    if (isSomewhere(speech, items, range, i) || joinsTasks(speech, items, i)) continue;
    return speech.inverts && isNamedBehind(speech, items, i, to) ? to : i;
  }
  return to;
}

/** The noun phrase that begins at item `from`. */
export function phraseAfter(
  speech: Speech,
  items: readonly Item[],
  from: number,
): Range | undefined {
  const first = items[from];
  if (first?.kind !== 'word' || speech.is.times.has(first.word)) return undefined;
  if (speech.is.that.has(first.word) || speech.is.prepositions.has(first.word)) return undefined;
  if (isPronoun(speech, first) && !isDeterminer(speech, first)) return { from, to: from + 1 };
  const isUnnamed = standsUnnamed(speech, items, from);
  let to = from + 1;
  while (to < items.length && to - from < LONGEST) {
    if (items[to]?.word === '(') to = afterBracket(items, to);
    else if (endsAt(speech, items, to) && !(isUnnamed && mediumAt(speech, items, to))) break;
    else to++;
  }
  to = cutAtBreak(speech, items, { from, to: Math.min(to, items.length) });
  if (isUnnamed) to = withAcquaintance(speech, items, to);
  // «процитировало | их | РИА»: a possessive without a noun is whom the verb governs
  if (to === from + 1 && speech.is.possessives.has(first.word)) return undefined;
  const isNoun = [first, nounBehind(speech, items, { from, to }), items[to - 1]].some(
    (item) => isSpeaking(speech, item) || speech.is.papers.has(item?.word ?? ''),
  );
  const isTrade = speech.inverts && to === from + 1 && isAgent(first.word);
  return isNoun || isTrade || isDeterminer(speech, first) || isPronoun(speech, first)
    ? { from, to }
    : undefined;
}
