import type { Speech } from '../lexicon/speech';
import type { Traits } from '../lexicon/words';
import { mediumAt } from '../outlets/media';
import type { Item, Range } from '../passage/items';
import { firstPreposition, holdsOffice, isOffice, officeStart } from '../phrase/descriptions';
import { behindVerb, ownOffice } from './own-office';
import { markedNaming } from './uncapitalised';

/** What a noun phrase says of the one it stands for. */
export interface Naming {
  readonly kind: 'pronoun' | 'name' | 'role' | 'descriptor';
  /** Items of the name alone, or of the whole descriptor. */
  readonly name: Range;
  /** Items that say what the person is ("Russian envoy"). */
  readonly role?: Range;
  readonly traits: Traits;
}

const GLUED = new Set(['.', '-', '’', "'", '‑', '&']);

const isGlue = (items: readonly Item[], i: number): boolean => {
  const [item, next] = [items[i], items[i + 1]];
  if (item?.word === '&' && items[i - 1]?.capital && next?.capital) return true;
  if (!item || !GLUED.has(item.word) || !next || next.word === 's') return false;
  return !item.spaced && (next.capital || GLUED.has(next.word));
};

/** The run of capitalised words that ends before `to`. */
export function runBefore(items: readonly Item[], to: number, from: number): Range {
  let start = to;
  while (
    start > from &&
    (items[start - 1]?.capital || isGlue(items, start - 1) || isInitialStop(items, start - 1))
  )
    start--;
  while (start < to && items[start]?.kind !== 'word') start++;
  return { from: start, to };
}

/** The stop of "S. Jaishankar" or "Jr." belongs to the name. */
function isInitialStop(items: readonly Item[], i: number): boolean {
  const [before, item] = [items[i - 1], items[i]];
  return item?.word === '.' && !item.spaced && !!before?.capital && before.end - before.start <= 3;
}

/** Where the name proper begins after forms of address, offices and places. */
function properStart(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  let start = from;
  for (let i = from; i < to; ) {
    const isRole = speech.inverts && speech.roles.of((items[i] as Item).word) === true;
    const title = speech.titles.at(items, i)?.length ?? (isRole ? 1 : 0);
    const length = title || (i === start ? (speech.places.at(items, i)?.length ?? 0) : 0);
    const isSign = items[i]?.kind === 'mark' && i === start;
    if (length > 0 || isSign) start = i + Math.max(length, 1);
    i += Math.max(length, 1);
  }
  const isGoverned = speech.is.prepositions.has(governor(speech, items, from)?.word ?? '');
  const first = start;
  while (isGoverned && start < to && speech.is.portfolios.has(items[start]?.word ?? '')) start++;
  return start > first && to - start < 2 ? to : Math.min(start, to);
}

/** What stands before a run of capitalised words and those that a conjunction joins to it. */
function governor(speech: Speech, items: readonly Item[], from: number): Item | undefined {
  const other = joinedRun(speech, items, 0, from);
  return items[(other?.from ?? from) - 1];
}

/** "chief of the Export Council Ravi Menon": behind a body that a preposition governs stands the person. */
function behindBody(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  let isGoverned = false;
  for (let i = from - 1; i >= Math.max(0, from - 3) && !isGoverned; i--)
    isGoverned = speech.is.prepositions.has(items[i]?.word ?? '');
  for (let i = to - 3; isGoverned && i >= from; i--) {
    const areWords = items.slice(i + 1, to).every(({ kind }) => kind === 'word');
    if (areWords && speech.bodies.of(items[i]?.word ?? '')) return i + 1;
  }
  return from;
}

/** «Рави Сингх Менон»: whether a word at `i` still belongs to the name behind it. */
const isMiddle = (speech: Speech, items: readonly Item[], i: number, from: number): boolean =>
  i >= from && speech.is.middleNames.has(items[i + 1]?.word ?? '');

/** "Минпромторга Денис Мантуров": of a longer run the last two words are the person. */
function personStart(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  if (!speech.inverts) return behindBody(speech, items, { from, to });
  let words = 0;
  for (let i = to - 1; i >= from; i--) {
    if (items[i]?.kind === 'word' && items[i]?.spaced !== false) words++;
    if (words === 2) return isMiddle(speech, items, i - 1, from) ? i - 1 : i;
  }
  return from;
}

function withoutBracket(items: readonly Item[], { from, to }: Range): Range {
  for (let i = from; i < to; i++) if (items[i]?.word === '(') return { from, to: i };
  return { from, to };
}

/** «Товарооборот России»: what ends with a place and is no body is no name. */
function isPlaceOnly(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (speech.bodies.of(items[i]?.word ?? '')) return false;
  return speech.places.of(items[to - 1]?.word ?? '') === true;
}

/** "analysts at brokerage | Menon Securities": whether a noun for a body that a preposition governs has the name behind it. */
function isFirmBehind(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const noun = items[to - 1];
  if (speech.inverts || !noun || noun.capital || !speech.bodies.of(noun.word)) return false;
  for (let i = to - 2; i > from; i--) {
    const { word, capital } = items[i] as Item;
    if (speech.is.prepositions.has(word)) return true;
    if (capital) return false;
  }
  return false;
}

function nameAt(speech: Speech, items: readonly Item[], range: Range): Range | undefined {
  const run = runBefore(items, range.to, range.from);
  if (run.from >= run.to) return undefined;
  if (speech.inverts && isPlaceOnly(speech, items, run)) return undefined;
  const from = personStart(speech, items, {
    from: properStart(speech, items, run),
    to: run.to,
  });
  if (isFirmBehind(speech, items, { from: range.from, to: run.from })) return undefined;
  const isDetermined = speech.is.determiners.has(items[run.from - 1]?.word ?? '');
  const before = run.from - (isDetermined ? 2 : 1);
  const isAfterPreposition =
    before >= range.from && speech.is.prepositions.has(items[before]?.word ?? '');
  if (from >= run.to || (isAfterPreposition && from === run.from)) return undefined;
  const isNoun = run.to - from === 1 && speech.roles.of(items[from]?.word ?? '') === true;
  if (isNoun && from === range.from && !speech.inverts) return undefined;
  return from === run.from && joinedRun(speech, items, range.from, run.from)
    ? undefined
    : { from, to: run.to };
}

/** "Commerce | and Industry": the capitalised words that a conjunction joins to the run behind it. */
function joinedRun(
  speech: Speech,
  items: readonly Item[],
  from: number,
  start: number,
): Range | undefined {
  const joint = start - 1;
  if (speech.inverts || joint <= from || !speech.is.conjunctions.has(items[joint]?.word ?? ''))
    return undefined;
  const other = runBefore(items, joint, from);
  return other.to > other.from ? other : undefined;
}

/** "Bank of Baroda": a body whose name goes on behind a preposition; "Analysts at Baroda" have no name. */
function headName(
  speech: Speech,
  items: readonly Item[],
  head: Range,
  to: number,
): Range | undefined {
  const name = nameAt(speech, items, head);
  if (!name || head.to === to) return name;
  const noun = items[head.to - 1] as Item;
  if (speech.roles.of(noun.word) || speech.is.from.has(items[head.to]?.word ?? ''))
    return undefined;
  const isBody = !speech.inverts && speech.bodies.of(noun.word);
  return isBody && noun.capital ? { from: name.from, to } : name;
}

/** "глава МИД": a single body behind an office is no name but the office's. */
function isOfficeOf(speech: Speech, items: readonly Item[], { from }: Range, name: Range): boolean {
  const word = items[name.from]?.word ?? '';
  const isBody = speech.bodies.of(word) === true || speech.places.of(word) === true;
  return speech.inverts && name.to - name.from === 1 && name.from > from && isBody;
}

/** «представитель РЖД», «глава Банка России»: the words behind an office are the body's. */
function isBodyOf(speech: Speech, items: readonly Item[], core: Range, name: Range): boolean {
  if (!speech.inverts || name.from <= core.from) return false;
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

/** Reads who a noun phrase names: a name with its role, a role, a pronoun, or a mere description. */
export function namingOf(speech: Speech, items: readonly Item[], phrase: Range): Naming {
  const last = items[phrase.to - 1];
  const traits = speech.pronouns.get(last?.word ?? '');
  if (traits && phrase.to - phrase.from === 1 && !last?.quoted)
    return { kind: 'pronoun', name: phrase, traits };
  if (!speech.capitals) return markedNaming(speech, items, phrase);
  const bare = withoutBracket(items, phrase);
  let from = bare.from;
  while (from < bare.to - 1 && speech.is.determiners.has((items[from] as Item).word)) from++;
  const core = { from, to: bare.to };
  const head = { from, to: firstPreposition(speech, items, core) };
  const name = nameAt(speech, items, core) ?? headName(speech, items, head, core.to);
  if (name && !isOfficeOf(speech, items, core, name) && !isBodyOf(speech, items, core, name)) {
    const first = Math.max(from, behindVerb(speech, items, from, name.from));
    const own = { from: ownOffice(speech, items, first, name.from), to: name.from };
    const before = { from: officeStart(speech, items, own), to: name.from };
    const isRole = holdsOffice(speech, items, before) && !isHonorific(speech, items, before);
    const role = isRole ? before : undefined;
    return { kind: 'name', name, role, traits: {} };
  }
  const noun = items[head.to - 1];
  if (!noun) return { kind: 'descriptor', name: phrase, traits: {} };
  const isRole = speech.inverts ? holdsOffice(speech, items, core) : isOffice(speech, noun);
  const isDefinite =
    from > phrase.from
      ? speech.is.definite.has(items[phrase.from]?.word ?? '')
      : noun.capital || speech.inverts || speech.is.owning.has(items[head.to - 2]?.word ?? '');
  return { kind: isRole && isDefinite ? 'role' : 'descriptor', name: bare, traits: {} };
}
