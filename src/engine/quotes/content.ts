import type { Cue } from './cues';
import { type Item, QUOTED } from './passages';
import { DASHES, type Range } from './phrase';
import type { Speech } from './speech';
import type { Subject } from './subject';

/** A cue with its speaker; what remains is to find what was said. */
export interface Attributed {
  readonly cue: Cue;
  readonly subject?: Subject;
}

const FAR = 30;

const isPreposition = (speech: Speech, item: Item): boolean =>
  speech.is.prepositions.has(item.word) || speech.is.times.has(item.word);

const isPronoun = (speech: Speech, item: Item): boolean =>
  speech.pronouns.has(item.word) && item.word !== 'one';

const isNear = (items: readonly Item[], i: number, to: number, from: number): boolean =>
  i < to && i < from + FAR && items[i] !== undefined;

/** Where the content is announced after an adverbial or a hearer: "that", a colon, a quotation. */
function announced(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = from; isNear(items, i, to, from); i++) {
    const item = items[i] as Item;
    if (item.word === ':' && i + 1 < to) return i + 1;
    if (speech.is.that.has(item.word)) return i + 1;
    if (item.quoted && (items[i - 1]?.word === ',' || i === from)) return i;
    if (item.word === ';' || DASHES.has(item.word)) return -1;
  }
  return -1;
}

/** Where a clause begins after an adverbial ("at a meeting on Monday he …"). */
function afterAdverbial(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; isNear(items, i, to, from); i++) {
    const [before, item] = [items[i - 1] as Item, items[i] as Item];
    if (item.word === ',') return -1;
    if (isPreposition(speech, item) || isPreposition(speech, before)) continue;
    if (speech.is.determiners.has(before.word)) continue;
    if (isPronoun(speech, item) || speech.is.determiners.has(item.word)) return i;
    if (speech.is.times.has(before.word)) return i;
  }
  return -1;
}

/** Where a clause begins after the hearer ("told reporters he …", "urged them to …"). */
function afterHearer(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; isNear(items, i, to, from); i++) {
    const [before, item] = [items[i - 1] as Item, items[i] as Item];
    if (item.word === ',' || item.word === '.') return -1;
    if (item.word === 'to' || item.word === 'about' || item.word === 'of') return i;
    if (isPreposition(speech, item) && !speech.is.times.has(item.word))
      return afterAdverbial(speech, items, i, to);
    if (speech.is.determiners.has(before.word)) continue;
    if (isPronoun(speech, item) || speech.is.determiners.has(item.word)) return i;
  }
  return -1;
}

/** Where the content begins that follows a cue; -1 where none does. */
export function contentStart(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
  to: number,
): number {
  const from = subject?.side === 'after' ? (subject.apposition?.to ?? subject.to) : cue.after;
  const first = items[from];
  if (!first || from >= to) return -1;
  if (first.quoted || (first.word === ':' && from + 1 < to)) return first.quoted ? from : from + 1;
  if (speech.is.that.has(first.word)) return from + 1;
  if (subject?.side === 'after') return -1;
  if (first.word === ',')
    return items[from + 1]?.quoted ? from + 1 : announced(speech, items, from + 1, to);
  if (cue.class === 'act')
    return isPreposition(speech, first) && speech.is.times.has(first.word)
      ? afterAdverbial(speech, items, from, to)
      : from;
  if (first.kind === 'mark' && !first.quoted && !/[[($€£₹#@]/.test(first.word)) return -1;
  const found =
    speech.is.objects.has(items[cue.at]?.word ?? '') || isPreposition(speech, first)
      ? announced(speech, items, from, to)
      : -1;
  if (found >= 0) return found;
  if (speech.is.objects.has(items[cue.at]?.word ?? '')) return afterHearer(speech, items, from, to);
  return isPreposition(speech, first) && first.word !== 'to'
    ? afterAdverbial(speech, items, from, to)
    : from;
}

const EDGE = new Set([',', '.', ':', ';', '…', '!', '?', '—', '–', '-', '।', '|', '--']);

/** A range without the punctuation at its edges. */
export function trimmedRange(items: readonly Item[], { from, to }: Range): Range {
  while (from < to && EDGE.has(items[from]?.word ?? '')) from++;
  while (to > from && EDGE.has(items[to - 1]?.word ?? '')) to--;
  return { from, to };
}

/** Where a sentence's text begins after "WASHINGTON (AP) — ". */
export function afterDateline(items: readonly Item[]): number {
  for (let i = 1; i < Math.min(items.length, 16); i++) {
    const item = items[i] as Item;
    if (DASHES.has(item.word) && item.spaced) return i + 1;
    if (item.word === QUOTED) return 0;
    const fits = item.capital || item.kind !== 'word';
    if (!fits) return 0;
  }
  return 0;
}
