import type { Speech } from '../lexicon/speech';
import { namingOf } from '../naming/names';
import {
  type Item,
  isClock,
  isDash,
  isDashBehind,
  type Range,
  trimmedRange,
} from '../passage/items';
import type { Passage } from '../passage/passages';
import type { Subject } from '../subject/subject';
import { announcer, type KnownTest, LONGEST_LABEL } from './colon';
import type { Statement } from './statement';

/** Fewer quoted words than these are a title or a distanced term, not a statement. */
const LEAST_WORDS = 4;

const wordsIn = (item: Item): number =>
  item.quoted ? item.quoted.after - item.quoted.first - 2 : 0;

/** No title has more words. */
const LONGEST_TITLE = 6;

/** “The Long Road” was written in May: a title of which the narrator goes on to tell. */
function isTitle(speech: Speech, items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]?.word ?? ''];
  if (!item || item.isWhole || wordsIn(item) > LONGEST_TITLE) return false;
  return speech.capitals && (speech.is.passive.has(next) || speech.is.auxiliaries.has(next));
}

/** "17:20 «…»": so many tokens tell when a line of a live page was written. */
const CLOCK = 3;

/** Whether a quotation that no verb reports still is a statement: after a colon, or a sentence of its own. */
function standsAlone(
  speech: Speech,
  items: readonly Item[],
  i: number,
  leastWords: number,
): boolean {
  const [before, item] = [items[i - 1], items[i] as Item];
  if (!item.quoted) return false;
  // «झोले पर छपा है: ‘चाय’»: what stands behind a colon in a word of its own was not said
  if (before?.word === ':') {
    const isAnswer = speech.is.answer.has(items[i - 2]?.word ?? '') && i > 2;
    return speech.capitals || isAnswer || item.isWhole === true || wordsIn(item) > 1;
  }
  if (i === 1 && isDash(before)) return true;
  const opens = !before || (i === CLOCK && isClock(items, 1));
  return opens && wordsIn(item) >= leastWords && !isTitle(speech, items, i);
}

const commaIn = (items: readonly Item[], { from, to }: Range): number => {
  for (let i = from + 1; i < to; i++) if (items[i]?.word === ',') return i;
  return to;
};

/** «…», — министр Иван Лаптев: nothing but a name with its office. */
function isOfficeAndName(speech: Speech, items: readonly Item[], range: Range): boolean {
  const { kind, role, name } = namingOf(speech, items, range);
  const isWhole = name.to === range.to && items.slice(range.from, range.to).every(isPlainWord);
  return kind === 'name' && isWhole && role !== undefined;
}

const isPlainWord = ({ kind, word }: Item): boolean => kind === 'word' || word === '-';

/** "…" — J. Doe: the name behind the last quotation of a passage and a dash. */
function signature(speech: Speech, items: readonly Item[]): Subject | undefined {
  const least = Math.max(1, items.length - LONGEST_LABEL - 2);
  for (let i = items.length - 2; i >= least; i--) {
    if (!isDashBehind(items, i)) continue;
    const range = trimmedRange(items, { from: i + 1, to: items.length });
    if (!speech.capitals) return { from: range.from, to: commaIn(items, range), side: 'after' };
    return items[range.from]?.capital || isOfficeAndName(speech, items, range)
      ? { ...range, side: 'after' }
      : undefined;
  }
  return undefined;
}

/**
 * The quotations of a passage that none of its verbs reports. Without a subject they continue what
 * came before; where a quotation in the same block `goesOn`, a single word is enough.
 */
export function unattributedIn(
  speech: Speech,
  passage: Passage,
  read: readonly Statement[],
  goesOn: boolean,
  isKnown: KnownTest,
): Statement[] {
  const { items } = passage;
  if (!items.some((item) => item.quoted)) return [];
  const isRead = new Uint8Array(items.length);
  for (const { pieces } of read) for (const { from, to } of pieces) isRead.fill(1, from, to);
  const found: Statement[] = [];
  const signed = signature(speech, items);
  items.forEach((_, i) => {
    if (!standsAlone(speech, items, i, goesOn ? 1 : LEAST_WORDS) || isRead[i]) return;
    const isAnnounced = items[i - 1]?.word === ':';
    const subject = isAnnounced ? announcer(speech, passage, i, isKnown) : signed;
    found.push({
      rule: isAnnounced ? 'quote:colon' : 'quote:continued',
      pieces: [{ from: i, to: i + 1 }],
      subject,
      isNobodys: !subject && (isAnnounced ? !speech.inverts && i > 1 : isNarrated(items, i)),
    });
  });
  return found;
}

/** «Нет», — буркнул бригадир: behind a quotation and a dash the narrator names somebody of their own. */
const isNarrated = (items: readonly Item[], i: number): boolean => {
  const dash = items[i + 1]?.word === ',' ? i + 2 : i + 1;
  return isDash(items[dash]) && items[dash + 1]?.kind === 'word';
};
