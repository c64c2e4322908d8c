import { nominativePhrase } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';
import { calledBefore } from './marked';
import {
  isArticled,
  isQuotedMedium,
  isQuotedName,
  isTitled,
  mediumAt,
  quotedName,
  runAfter,
} from './media';

/** So many words may stand between a medium and the marker of who asks, and in its name. */
const FAR = 5;
const LONGEST = 4;

/** How far behind that marker the verb may stand. */
const FAR_VERB = 16;

const isPlain = (speech: Speech, item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !speech.is.heardBy.has(item.word) &&
  !speech.is.stops.has(item.word) &&
  !speech.bodies.of(item.word) &&
  !speech.roles.of(item.word) &&
  !speech.lands.of(item.word) &&
  !speech.is.genitive.has(item.word);

/** «… से | जनदर्पण | की मीनाक्षी रावत ने … बात की», «… ने | जनदर्पण | की मीनाक्षी रावत से बातचीत में कहा»: the medium in front of its reporter, at marker `i`. */
function employer(text: string, speech: Speech, items: readonly Item[], i: number) {
  const word = items[i]?.word ?? '';
  const reach = speech.is.markers.has(word) ? FAR_VERB : speech.is.heardBy.has(word) ? 2 : 0;
  if (!items.slice(i + 1, i + reach).some((item) => speech.is.asking.has(item.word)))
    return undefined;
  // «के. वेंकट»: an initial
  const isOf = (at: number): boolean =>
    speech.is.genitive.has(items[at]?.word ?? '') && items[at + 1]?.word !== '.';
  let of = i - 1;
  while (of > i - FAR && !isOf(of)) of--;
  if (!isOf(of) || of === i - 1) return undefined;
  let from = of;
  while (from > 0 && isPlain(speech, items[from - 1])) from--;
  const [first, last] = [items[from], items[of - 1]];
  if (!first || !last || of - from > LONGEST || from === of) return undefined;
  return text.slice(first.start, last.end);
}

/** «मीना रावत से | ‘चाय मंत्र’ | की बातचीत», not «किताब | ‘चाय’ | की बातचीत»: whether a name in quotation marks may be a medium's. */
function mayAsk(speech: Speech, items: readonly Item[], i: number, isActor: boolean): boolean {
  const before = items[i - 2];
  if (isQuotedMedium(speech, items, i)) return true;
  if (isActor) return !before || before.kind === 'mark' || speech.is.exactly.has(before.word);
  const isAsking = speech.is.asking.has(items[i + 1]?.word ?? '');
  return isAsking && speech.is.exactly.has(before?.word ?? '');
}

/** «… से | ‘चाय संवाद’ | की बातचीत», «| चाय संवाद | ने … से बात की»: the medium that asks by its own name. */
function ownAsker(text: string, speech: Speech, items: readonly Item[], i: number) {
  const word = items[i]?.word ?? '';
  const isActor = speech.is.markers.has(word);
  if (i === 0 || !(isActor || speech.is.genitive.has(word))) return undefined;
  if (!items.slice(i + 1, i + FAR_VERB).some((item) => speech.is.asking.has(item.word)))
    return undefined;
  const last = items[i - 1] as Item;
  if (isQuotedName(last))
    return mayAsk(speech, items, i, isActor) ? quotedName(text, speech, last) : undefined;
  const isNamed = speech.is.mediumLast.has(last.word) || speech.is.mediumNouns.has(last.word);
  const isWhole = i > 1 && i <= LONGEST && items.slice(0, i).every((item) => isPlain(speech, item));
  return isActor && isNamed && isWhole ? text.slice((items[0] as Item).start, last.end) : undefined;
}

/** «| बीबीसी | संवाददाता मीना रावत ने … से बात की»: the medium right in front of the noun for its reporter, at marker `i`. */
const reporterOf: typeof employer = (text, speech, items, i) => {
  if (!speech.is.markers.has(items[i]?.word ?? '')) return undefined;
  if (!items.slice(i + 1, i + FAR_VERB).some(({ word }) => speech.is.asking.has(word)))
    return undefined;
  const at = items.findLastIndex(({ word }, k) => k < i && speech.is.reporters.has(word));
  const medium = at >= i - FAR ? calledBefore(text, speech, items, at) : undefined;
  return medium?.again ? undefined : medium?.name;
};

const markedAsker: typeof employer = (text, speech, items, i) =>
  ownAsker(text, speech, items, i) ??
  employer(text, speech, items, i) ??
  reporterOf(text, speech, items, i);

/** The name that opens with its quotation mark at an item, in the nominative. */
function namedFrom(text: string, { start }: Item): string | undefined {
  const [, name] = /^[«„“]([^«»„“”]{2,60})[»“”]/u.exec(text.slice(start, start + 64)) ?? [];
  return name && nominativePhrase(name);
}

/** «Корреспондент | «Вестника» | поговорил с …», «„Вестник“ поговорил с …». */
function quotedAsker(text: string, speech: Speech, items: readonly Item[], i: number) {
  const item = items[i];
  if (!item) return undefined;
  const asks = (): boolean =>
    items.slice(i, i + FAR_VERB).some(({ word }) => speech.is.asking.has(word));
  if (speech.is.reporters.has(items[i - 1]?.word ?? ''))
    return asks() ? namedFrom(text, item) : undefined;
  const isAsker = isQuotedName(item) && speech.is.asking.has(items[i + 1]?.word ?? '');
  return isAsker ? quotedName(text, speech, item) : undefined;
}

/** "The Kochi Ledger | caught up with …", "spoke to Anita Rao of | The Kochi Ledger". */
function printedAsker(text: string, speech: Speech, items: readonly Item[], i: number) {
  const to = runAfter(speech, items, i);
  const isMedium =
    mediumAt(speech, items, i) ||
    isArticled(speech, items, i, to) ||
    isTitled(speech, items, i, to);
  const [first, last] = [items[i], items[to - 1]];
  if (!isMedium || !first?.capital || !last || items[i - 1]?.capital) return undefined;
  const isSubject = speech.is.asking.has(items[to]?.word ?? '');
  const isEmployer = speech.is.employedBy.has(items[i - 1]?.word ?? '') && items[i - 2]?.capital;
  const isAsked =
    isEmployer &&
    items.slice(Math.max(0, i - FAR_VERB), i).some(({ word }) => speech.is.asking.has(word));
  return isSubject || isAsked ? text.slice(first.start, last.end) : undefined;
}

/** The medium of whoever a sentence before an interview says to ask. */
export function askerIn(text: string, speech: Speech, items: readonly Item[]): string | undefined {
  const find = speech.inverts ? quotedAsker : speech.capitals ? printedAsker : markedAsker;
  for (let i = 0; i < items.length; i++) {
    const name = find(text, speech, items, i);
    if (name !== undefined) return name;
  }
  return undefined;
}
