import { isAgent } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import { mediumAt } from '../outlets/media';
import { type Item, isDash, isPossessive, type Range } from '../passage/items';
import { approximates } from './amounts';
import { comesFrom, nounBehind, withAcquaintance } from './origin';

const LONGEST = 25;
const GLUE = new Set(['.', '’', "'", '-', '‑', '&', '/', '@', '#', '_', '%']);

const isGlued = (items: readonly Item[], i: number): boolean => {
  const [item, next] = [items[i], items[i + 1]];
  return (
    GLUE.has(item?.word ?? '') && (!item?.spaced || item.word === '&' || next?.spaced === false)
  );
};

/** The bracket that opens what closes at `at`; `at` itself where none is near. */
export function openingBracket(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) if (items[i]?.word === '(') return i;
  return at;
}

/** A capitalised word, or a noun for people or bodies that speak. */
export const isSpeaking = (speech: Speech, item: Item | undefined): boolean =>
  !!item &&
  (item.capital || speech.roles.of(item.word) === true || speech.bodies.of(item.word) === true);

const isDeterminer = (speech: Speech, item: Item | undefined): boolean =>
  speech.is.determiners.has(item?.word ?? '');

/** "Singh and Modi", "analysts and traders": two heads of one phrase. */
function joinsNouns(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word } = items[i] as Item;
  if (!speech.is.conjunctions.has(word) || speech.is.as.has(word)) return false;
  const after = items[i + 1];
  return (
    isSpeaking(speech, items[i - 1]) && (isSpeaking(speech, after) || isDeterminer(speech, after))
  );
}

/** A verb in front of a phrase: "told | the paper"; in English none that may be part of it ("think tank"). */
function isReporting(speech: Speech, { word, capital }: Item): boolean {
  const cue = speech.cues.of(word);
  if (cue?.form !== 'finite' || !speech.capitals) return false;
  return speech.inverts || (cue.class === 'speech' && !capital && !speech.is.nouns.has(word));
}

function canStepLeft(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word, kind, capital } = items[i] as Item;
  if (items[i]?.quoted) return false;
  if (kind === 'mark') return isGlued(items, i);
  if (isReporting(speech, items[i] as Item)) return false;
  if (speech.is.before.has(word) && speech.is.exactly.has(items[i - 1]?.word ?? '')) return false;
  if (speech.is.stops.has(word)) return joinsNouns(speech, items, i);
  if (speech.is.times.has(word) && capital) return false;
  return !speech.is.that.has(word) || capital;
}

/** The start of the run of words that may belong to one noun phrase ending before `to`. */
function leftEdge(speech: Speech, items: readonly Item[], to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    if (items[from - 1]?.word === ')') {
      const open = openingBracket(items, from - 1);
      if (open === from - 1) break;
      from = open;
    } else if (canStepLeft(speech, items, from - 1)) from--;
    else break;
  }
  return from;
}

/** «посол Индии в Москве | Рави Менон»: where a name begins behind the place that a preposition governs. */
function behindPlace(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  const isGoverned = speech.inverts && speech.is.prepositions.has(items[from - 1]?.word ?? '');
  const after = from + (isGoverned ? (speech.places.at(items, from)?.length ?? 0) : 0);
  return after < to ? after : from;
}

/** Where a name or determined noun begins inside "In a statement Clinton", "On Monday the ministry". */
function innerStart(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  let i = to;
  if (items[to - 1]?.capital) {
    const belongs = ({ word, capital }: Item): boolean =>
      capital && !(speech.inverts && speech.is.prepositions.has(word));
    while (i > from && (belongs(items[i - 1] as Item) || isGlued(items, i - 1))) i--;
    return behindPlace(speech, items, { from: i, to });
  }
  while (--i > from) {
    const { word } = items[i] as Item;
    if (speech.is.determiners.has(word)) return i;
    if (speech.is.prepositions.has(word)) break;
  }
  return i + 1;
}

const isPronoun = (speech: Speech, item: Item | undefined): boolean =>
  speech.pronouns.has(item?.word ?? '');

/** A phrase without the words that only open its sentence. */
function trimmed(speech: Speech, items: readonly Item[], range: Range): Range {
  let { from } = range;
  const { to } = range;
  const opens = ({ word, kind }: Item): boolean =>
    kind === 'mark' ||
    speech.is.openings.has(word) ||
    (speech.is.times.has(word) && !speech.is.determiners.has(word));
  while (from < to && (opens(items[from] as Item) || approximates(speech, items, from + 1))) from++;
  for (let i = from + 1; i < to - 1; i++) if (speech.is.ago.has(items[i]?.word ?? '')) from = i + 1;
  for (let i = from; i < to - 1; i++)
    if (items[i]?.word === ')' && items[i + 1]?.capital) from = i + 1;
  const source = speech.cues.at(items, from);
  if (source?.meaning.form === 'sourceBefore') from += source.length;
  if (speech.is.prepositions.has(items[from]?.word ?? '') && !approximates(speech, items, from))
    from = innerStart(speech, items, { from, to });
  const isLonePronoun = isPronoun(speech, items[to - 1]) && !isDeterminer(speech, items[to - 1]);
  const isOfPronoun = speech.is.prepositions.has(items[to - 2]?.word ?? '');
  return { from: to > from && isLonePronoun && !isOfPronoun ? to - 1 : from, to };
}

function isPhrase(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const last = items[to - 1];
  if (!last || from >= to || isPossessive(speech, items, to - 1)) return false;
  if (last.kind === 'number') return to - from > 1;
  if (last.kind === 'mark') return last.word === ')' || last.word === '.' || last.word === '%';
  if (isPronoun(speech, last)) return true;
  if (speech.is.times.has(last.word) && to - from === 1) return false;
  return !isDeterminer(speech, last) && !speech.is.prepositions.has(last.word);
}

/** Index of the preposition with which the run of words before `to` begins; -1 where it has none. */
export function adverbialStart(speech: Speech, items: readonly Item[], to: number): number {
  const from = leftEdge(speech, items, to);
  const isLed =
    speech.is.prepositions.has(items[from]?.word ?? '') && !approximates(speech, items, from);
  return isLed ? from : -1;
}

/** Whether the words before `to` are no subject but an adverbial. */
export const isAdverbial = (speech: Speech, items: readonly Item[], to: number): boolean =>
  adverbialStart(speech, items, to) >= 0;

/** The noun phrase that ends before item `to`. */
export function phraseBefore(
  speech: Speech,
  items: readonly Item[],
  to: number,
): Range | undefined {
  const edge = leftEdge(speech, items, to);
  const range = trimmed(speech, items, { from: edge, to });
  const isGoverned =
    range.from > edge && speech.is.prepositions.has(items[range.from - 1]?.word ?? '');
  return !isGoverned && isPhrase(speech, items, range) ? range : undefined;
}

const afterBracket = (items: readonly Item[], from: number): number => {
  for (let i = from; i < Math.min(items.length, from + 14); i++)
    if (items[i]?.word === ')') return i + 1;
  return from + 1;
};

/** Whether a noun phrase that began earlier ends in front of item `i`. */
function endsAt(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word, kind } = items[i] as Item;
  if (items[i]?.quoted) return !(speech.inverts && items[i + 1]?.capital);
  if (speech.inverts && isDash(items[i]) && speech.roles.of(items[i + 1]?.word ?? '')) return false;
  if (kind === 'mark' && !isGlued(items, i)) return true;
  if (word === '.' && items[i + 1] === undefined) return true;
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

/** Where an adverbial begins behind a name («Иван Лаптев в интервью ТАСС»); `to` where none does. */
export function afterName(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  for (let i = from + 2; i < to; i++)
    if (speech.is.breaks.has((items[i] as Item).word) && endsWithName(speech, items, i)) return i;
  return to;
}

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

/** Where the phrase breaks off in front of an adverbial; a name may still follow one («посол РФ в Индии Иван Лаптев»). */
function cutAtBreak(speech: Speech, items: readonly Item[], range: Range): number {
  const to = speech.inverts ? afterName(speech, items, range) : range.to;
  for (let i = range.from + 1; i < to; i++) {
    if (!speech.is.breaks.has((items[i] as Item).word)) continue;
    if (placesSource(speech, items, range.from, i)) continue;
    if (comesFrom(speech, items, range.from, i)) continue;
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
  const isNoun = [first, nounBehind(speech, items, { from, to }), items[to - 1]].some((item) =>
    isSpeaking(speech, item),
  );
  const isTrade = speech.inverts && to === from + 1 && isAgent(first.word);
  return isNoun || isTrade || isDeterminer(speech, first) || isPronoun(speech, first)
    ? { from, to }
    : undefined;
}
