import { titled } from '../../forms';
import { isSubjectAdjective, isSubjectForm } from '../lexicon/inflection';
import { isOblique } from '../lexicon/personal-names';
import type { Speech } from '../lexicon/speech';
import { closesTitle, mediumAt } from '../outlets/media';
import { type Item, isPossessive, type Range } from '../passage/items';
import {
  firstPreposition,
  holdsOffice,
  isOffice,
  isTask,
  officeStart,
} from '../phrase/descriptions';
import { officeBefore } from '../phrase/office-before';
import { runBefore } from './capitals';
import type { Naming } from './naming';
import { behindVerb, ownOffice } from './own-office';
import { nameAt } from './proper-name';
import { uncapitalisedNaming } from './uncapitalised';

/** "Tea Board (TB) | founder Ravi Menon": behind a bracket an office with the name of who holds it. */
function heldBehind(speech: Speech, items: readonly Item[], from: number, to: number): boolean {
  const [first, last] = [items[from], items[to - 1]];
  return to - from > 1 && !!first && isOffice(speech, first) && last?.capital === true;
}

/** So many words make a full name. */
const FULL_NAME = [2, 3];

/** «глава …| Иван Лаптев», «главы … | Ивана Лаптева»; «глава … | Ивану Лаптеву» tells it to him. */
function areInOneCase(items: readonly Item[], office: number, { from, to }: Range): boolean {
  const words = items.slice(from, to).map(({ word }) => titled(word));
  return isSubjectForm(items[office]?.word ?? '') !== isOblique(words.join(' '));
}

/** «глава Союза портов (СП) | Иван Лаптев»: who holds the office of a body whose short name stands in brackets. */
function holderBehind(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): Naming | undefined {
  if (!speech.inverts) return undefined;
  let close = to - 1;
  while (close > from && items[close]?.word !== ')') close--;
  let open = close - 1;
  while (open > from && items[open]?.word !== '(') open--;
  const [role, name] = [
    { from, to: open },
    { from: close + 1, to },
  ];
  const isFull =
    FULL_NAME.includes(to - name.from) && nameAt(speech, items, name)?.from === name.from;
  const isBody = close === open + 2 && !speech.places.of(items[open + 1]?.word ?? '');
  return open > from &&
    isFull &&
    isBody &&
    areInOneCase(items, from, name) &&
    holdsOffice(speech, items, role)
    ? { kind: 'name', name, role, traits: {} }
    : undefined;
}

/** "Ravi Menon | (Pune) of the board": what stands in front of a bracket, unless an office with a name is behind it. */
function withoutBracket(speech: Speech, items: readonly Item[], { from, to }: Range): Range {
  const sign = (word: string): number => {
    for (let i = from; i < to; i++) if (items[i]?.word === word) return i;
    return -1;
  };
  const [open, close] = [sign('('), sign(')')];
  if (open < 0) return { from, to };
  return close > open && heldBehind(speech, items, close + 1, to)
    ? { from: close + 1, to }
    : { from, to: open };
}

/** "Half of the traders": the word that opens a sentence has a capital, but names nobody. */
const isShare = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  to - from === 1 && speech.is.shares.has(items[from]?.word ?? '');

/** «Знакомый | с планами чиновник»: an adjective that opens a phrase describes the noun at its end. */
const describesNoun = (speech: Speech, items: readonly Item[], head: Range, to: number): boolean =>
  speech.inverts &&
  head.to - head.from === 1 &&
  isSubjectAdjective(items[head.from]?.word ?? '') &&
  items[to - 1]?.capital === false &&
  speech.roles.of(items[to - 1]?.word ?? '') === true;

/** "Bank of Baroda": a body whose name goes on behind a preposition; "Analysts at Baroda" have no name. */
function headName(
  speech: Speech,
  items: readonly Item[],
  head: Range,
  to: number,
): Range | undefined {
  const name = nameAt(speech, items, head);
  if (!name || head.to === to) return name;
  if (isShare(speech, items, head) || describesNoun(speech, items, head, to)) return undefined;
  const noun = items[head.to - 1] as Item;
  if (speech.roles.of(noun.word) || speech.is.from.has(items[head.to]?.word ?? ''))
    return undefined;
  const isBody = !speech.inverts && speech.bodies.of(noun.word);
  return isBody && noun.capital ? { from: name.from, to } : name;
}

/** "Ravi Menon", not "Senior Fellow" or "Volga Bank": a full name, alone, of no office and no body. */
function personAlone(speech: Speech, items: readonly Item[], range: Range): Range | undefined {
  const name = nameAt(speech, items, range);
  const last = items[range.to - 1] as Item;
  const isAlone = name?.from === range.from && range.to - range.from > 1;
  return isAlone && !isOffice(speech, last) && !speech.bodies.of(last.word) ? name : undefined;
}

/** "Ravi Menon | of the rail broker Volga Lines": behind an article or a noun stands the firm, unless a title leads to a person. */
function employed(
  speech: Speech,
  items: readonly Item[],
  head: Range,
  to: number,
): Range | undefined {
  const next = items[head.to + 1];
  const isArticled =
    speech.is.determiners.has(next?.word ?? '') ||
    (speech.is.employedBy.has(items[head.to]?.word ?? '') && next?.capital === false);
  const firm = runBefore(items, to, head.to);
  if (speech.inverts || !isArticled || firm.from === firm.to) return undefined;
  const isTitled = speech.titles.of(items[firm.from - 1]?.word ?? '') === true;
  return isTitled ? undefined : personAlone(speech, items, head);
}

/** «глава МИД», «министерство торговли Чили»: a single body or place behind an office or a body is no name but theirs. */
function isOfficeOf(speech: Speech, items: readonly Item[], { from }: Range, name: Range): boolean {
  const word = items[name.from]?.word ?? '';
  const isBody =
    [word, items[from]?.word ?? ''].some((noun) => speech.bodies.of(noun) === true) ||
    speech.places.of(word) === true;
  return speech.inverts && name.to - name.from === 1 && name.from > from && isBody;
}

/** «представитель РЖД», «глава Банка России», «глава «Юга»»: the words behind an office are the body's. */
function isBodyOf(speech: Speech, items: readonly Item[], core: Range, name: Range): boolean {
  if (!speech.inverts || name.from <= core.from) return false;
  if (closesTitle(items[name.to - 1])) return true;
  let from = name.from;
  while (from > core.from && items[from - 1]?.capital && !isOffice(speech, items[from - 1] as Item))
    from--;
  if (name.to - from === 1 && speech.is.heads.has(items[from - 1]?.word ?? '')) return true;
  if (mediumAt(speech, items, from)?.length === name.to - from) return true;
  for (let i = from; i < name.to; i++)
    if (!speech.bodies.of(items[i]?.word ?? '') && !speech.places.at(items, i)) return false;
  return true;
}

/** "Shri", "Mr": what only addresses somebody. */
const isHonorific = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  items
    .slice(from, to)
    .every(({ word, kind }) => kind === 'mark' || speech.is.honorifics.has(word));

/** «Совет | по чаю Индии»: a body with the task after which it is called. */
function tasked(speech: Speech, items: readonly Item[], head: Range, to: number) {
  const isOne = isTask(speech, items, head.to) && !holdsOffice(speech, items, head);
  if (!isOne || !items[head.to - 1]?.capital) return undefined;
  return { from: head.from, to: firstPreposition(speech, items, { from: head.to, to }) };
}

/** "Ravi Menon | the chairman of the board": where an article opens the office behind a full name; -1 where none does. */
function officeBehind(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  if (speech.inverts || !speech.capitals) return -1;
  for (let i = from + 2; i < to - 1; i++) {
    const isFull = items[i - 2]?.capital === true && items[i - 1]?.capital === true;
    const isOpening = isFull && speech.is.definite.has(items[i]?.word ?? '');
    if (isOpening && items.slice(i + 1, i + 4).some((item) => isOffice(speech, item))) return i;
  }
  return -1;
}

/** "India's | foreign minister": whose office it is tells which. */
const isOwned = (speech: Speech, items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to - 1).some((_, i) => isPossessive(speech, items, from + i));

/** Reads who a noun phrase names: a name with its role, a role, a pronoun, or a mere description. */
export function namingOf(speech: Speech, items: readonly Item[], phrase: Range): Naming {
  const last = items[phrase.to - 1];
  const traits = speech.pronouns.get(last?.word ?? '');
  if (traits && phrase.to - phrase.from === 1 && !last?.quoted)
    return { kind: 'pronoun', name: phrase, traits };
  if (!speech.capitals) return uncapitalisedNaming(speech, items, phrase);
  const office = officeBehind(speech, items, phrase);
  if (office > 0) {
    const naming = namingOf(speech, items, { from: phrase.from, to: office });
    if (naming.kind === 'name') return { role: { from: office + 1, to: phrase.to }, ...naming };
  }
  const holder = holderBehind(speech, items, phrase);
  if (holder) return holder;
  const bare = withoutBracket(speech, items, phrase);
  let from = bare.from;
  while (from < bare.to - 1 && speech.is.determiners.has((items[from] as Item).word)) from++;
  const core = { from, to: bare.to };
  const head = { from, to: firstPreposition(speech, items, core) };
  const name =
    tasked(speech, items, head, core.to) ??
    employed(speech, items, head, core.to) ??
    nameAt(speech, items, core) ??
    headName(speech, items, head, core.to);
  if (name && !isOfficeOf(speech, items, core, name) && !isBodyOf(speech, items, core, name)) {
    const first = Math.max(from, behindVerb(speech, items, from, name.from));
    const own = { from: ownOffice(speech, items, first, name.from), to: name.from };
    const before = speech.inverts
      ? { from: officeStart(speech, items, own), to: name.from }
      : officeBefore(speech, items, own);
    const isRole =
      before && holdsOffice(speech, items, before) && !isHonorific(speech, items, before);
    return { kind: 'name', name, role: isRole ? before : undefined, traits: {} };
  }
  const noun = items[head.to - 1];
  if (!noun) return { kind: 'descriptor', name: phrase, traits: {} };
  const isRole = speech.inverts ? holdsOffice(speech, items, core) : isOffice(speech, noun);
  const isDefinite =
    from > phrase.from
      ? speech.is.definite.has(items[phrase.from]?.word ?? '')
      : noun.capital || speech.inverts || isOwned(speech, items, head);
  return { kind: isRole && isDefinite ? 'role' : 'descriptor', name: bare, traits: {} };
}
