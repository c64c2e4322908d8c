import type { Speech } from '../lexicon/speech';
import { isQuotedName } from '../outlets/media';
import { type Item, isPossessive, type Range } from '../passage/items';
import { approximates } from './amounts';
import {
  isDeterminer,
  isGlued,
  isPronoun,
  isReporting,
  joinsNouns,
  joinsPlaces,
  LONGEST,
  openingBracket,
} from './nouns';

/** «директор завода | «Ока» | Иван Лаптев», «संगठन | ‘चाय संघ’ | के अध्यक्ष रवि मेनन»: the name of what somebody heads, between the office and the name. */
const isOfWork = (speech: Speech, items: readonly Item[], i: number): boolean =>
  isQuotedName(items[i] as Item) &&
  items[i - 1]?.kind === 'word' &&
  (speech.inverts
    ? items[i + 1]?.capital === true
    : !speech.capitals &&
      speech.is.genitive.has(items[i + 1]?.word ?? '') &&
      speech.bodies.of(items[i - 1]?.word ?? '') === true);

function canStepLeft(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word, kind, capital } = items[i] as Item;
  if (items[i]?.quoted) return isOfWork(speech, items, i);
  if (kind === 'mark') return isGlued(items, i);
  if (isReporting(speech, items[i] as Item)) return false;
  if (speech.is.before.has(word) && speech.is.exactly.has(items[i - 1]?.word ?? '')) return false;
  if (speech.is.stops.has(word))
    return joinsNouns(speech, items, i) || joinsPlaces(speech, items, i);
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
