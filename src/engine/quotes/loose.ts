import type { Subject } from './beside';
import { trimmedRange } from './clauses';
import { firstPreposition, isHeadedByRole } from './descriptions';
import { type Item, isBreak, isDash, isDashBehind, type Range } from './items';
import { mainSubject } from './main-clause';
import { mediumAt } from './media';
import { namingOf } from './names';
import type { Passage } from './passages';
import { isSpeaking, phraseBefore } from './phrase';
import type { Speech } from './speech';
import type { Statement } from './statements';

/** Fewer quoted words than these are a title or a distanced term, not a statement. */
const LEAST_WORDS = 4;

/** A label of more words is a sentence that happens to hold a colon. */
const LONGEST_LABEL = 8;

/** Whether a name is that of somebody whose office the text tells. */
export type KnownTest = (items: readonly Item[], name: Range) => boolean;

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

/** "03:15": a colon that only parts the hours from the minutes. */
const isClock = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.kind === 'number' && items[i + 1]?.kind === 'number' && !items[i + 1]?.spaced;

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
  if (before?.word === ':') return true;
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

/** How far in front of a colon another candidate for its words is looked for. */
const FAR = 60;

/** «Обратно везти нечего: …»: a capital that only opens its sentence names nobody, unless the text knows them. */
function namedSubject(
  speech: Speech,
  passage: Passage,
  colon: number,
  isKnown: KnownTest,
): Subject | undefined {
  const subject = mainSubject(speech, passage, colon);
  const [first, ...rest] = passage.items.slice(0, FAR);
  if (!speech.inverts || !first || subject?.from !== 0 || subject.to !== 1) return subject;
  if (speech.pronouns.has(first.word) || isSpeaking(speech, { ...first, capital: false }))
    return subject;
  if (isKnown(passage.items, subject)) return subject;
  const items = [{ ...first, capital: false }, ...rest];
  return mainSubject(speech, { ...passage, items }, Math.min(colon, items.length));
}

/** «मंच से | वाणिज्य मंत्री रवि मेनन |: …»: a name with its office right in front of a colon. */
function officeHolder(speech: Speech, items: readonly Item[], colon: number): Subject | undefined {
  const range = phraseBefore(speech, items, colon);
  if (!range) return undefined;
  const naming = namingOf(speech, items, range);
  return naming.role && naming.kind === 'name' ? { ...range, side: 'before' } : undefined;
}

/** Who a sentence that ends in a colon is about; nobody where it names another one as well. */
function announcer(
  speech: Speech,
  passage: Passage,
  colon: number,
  isKnown: KnownTest,
): Subject | undefined {
  if (!speech.capitals) return officeHolder(speech, passage.items, colon - 1);
  const subject =
    mainSubject(speech, passage, colon) && namedSubject(speech, passage, colon, isKnown);
  if (!subject || speech.inverts || !speech.capitals) return subject;
  const { items } = passage;
  const isOther = (item: Item, i: number): boolean => {
    const before = items[subject.to + i - 1];
    const isName = item.capital && !before?.capital && !speech.is.times.has(item.word);
    const isGoverned = speech.is.prepositions.has(before?.word ?? '');
    return speech.pronouns.get(item.word)?.gender !== undefined || (isName && !isGoverned);
  };
  const last = items[subject.to - 1];
  const isOffice = last?.capital === true && speech.titles.of(last.word) === true;
  const between = items.slice(subject.to, Math.min(colon, subject.to + FAR));
  return isOffice || between.some(isOther) ? undefined : subject;
}

/**
 * The quotations of a passage that none of its verbs reports. Without a subject they continue what
 * came before; where a quotation in the same block `goesOn`, a single word is enough.
 */
export function looseIn(
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

/** Whether a short phrase beside a colon names somebody who speaks; `isKnown` tells whom the text introduces. */
function isLabel(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
  isKnown: KnownTest,
): boolean {
  if (to <= from || to - from > LONGEST_LABEL) return false;
  const last = items[to - 1];
  if (!speech.capitals && speech.is.stops.has(last?.word ?? '')) return false;
  const isPlain = items
    .slice(from, to)
    .every((item) => (!isBreak(item) || isDash(item)) && item.kind !== 'number');
  if (!isPlain || mediumAt(speech, items, from)) return false;
  const isLed = firstPreposition(speech, items, { from, to }) < to;
  if (isLed && !speech.inverts && speech.capitals && !last?.capital) return false;
  const { role, kind, name } = namingOf(speech, items, { from, to });
  if (kind === 'name' && name.from === from && isKnown(items, name)) return true;
  const isNoun = isSpeaking(speech, last) && !last?.capital;
  return role !== undefined || isNoun || isHeadedByRole(speech, items, { from, to });
}

/** "Refiners in a corner: what the duty means": words with which a headline promises to explain. */
const ASKS = new Set([
  ...['what', 'how', 'why', 'who', 'when', 'where', 'which', 'will', 'can', 'is', 'are'],
  ...['как', 'почему', 'зачем', 'кто', 'где', 'когда', 'сколько', 'чем'],
  ...['क्या', 'क्यों', 'कैसे', 'कौन', 'कहां', 'कब', 'कितना'],
]);

/** "Source: Ministry of Commerce": words behind a label that are no more than a name. */
const isNameOnly = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  speech.capitals &&
  items
    .slice(from, to)
    .every(
      ({ word, kind, capital }) =>
        (capital && !speech.is.auxiliaries.has(word) && !speech.is.passive.has(word)) ||
        kind !== 'word' ||
        speech.is.prepositions.has(word) ||
        speech.is.conjunctions.has(word),
    );

/** "Envoy: trade will grow", "Trade will grow: envoy": a headline that names its speaker by a colon. */
export function headlineIn(speech: Speech, { items }: Passage, isKnown: KnownTest): Statement[] {
  const first = items[0]?.quoted ? 1 : 0;
  const colon = items.findIndex(
    ({ word, quoted }, i) => i >= first && ((word === ':' && !isClock(items, i)) || quoted),
  );
  if (items[colon]?.word !== ':' || items.length > 40) return [];
  const [before, after] = [
    { from: 0, to: colon },
    trimmedRange(items, { from: colon + 1, to: items.length }),
  ];
  const cue = { from: colon, to: colon + 1 };
  const isSentence = items[items.length - 1]?.word === '.';
  const isMereName = before.to === 1 && isNameOnly(speech, items, after);
  const isExplained =
    isMereName ||
    speech.is.that.has(items[after.from]?.word ?? '') ||
    ASKS.has(items[after.from]?.word ?? '');
  if (!isExplained && isLabel(speech, items, before, isKnown) && after.to - after.from >= 3)
    return [
      { rule: 'quote:headline', pieces: [after], subject: { ...before, side: 'before' }, cue },
    ];
  const words = items.slice(0, colon).filter(({ kind }) => kind === 'word').length;
  if (!isSentence && isLabel(speech, items, after, isKnown) && (first > 0 || words >= 3)) {
    return [
      { rule: 'quote:headline', pieces: [before], subject: { ...after, side: 'after' }, cue },
    ];
  }
  return [];
}
