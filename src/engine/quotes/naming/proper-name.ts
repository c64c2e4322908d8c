import { beginsWithSurname } from '../lexicon/personal-names';
import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import { runBefore } from './capitals';

/** "Moscow | Sergei Lavrov": a place in front of a name; "Moscow Herald" is a paper that is called so. */
function placeLength(speech: Speech, items: readonly Item[], at: number, to: number): number {
  const length = speech.places.at(items, at)?.length ?? 0;
  const isPaper = !speech.inverts && speech.is.mediumLast.has(items[to - 1]?.word ?? '');
  return isPaper && to - at - length === 1 ? 0 : length;
}

/** Where the name proper begins after forms of address, offices and places. */
function properStart(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  let start = from;
  for (let i = from; i < to; ) {
    const isRole = speech.inverts && speech.roles.of((items[i] as Item).word) === true;
    const title = speech.titles.at(items, i)?.length ?? (isRole ? 1 : 0);
    const length = title || (i === start ? placeLength(speech, items, i, to) : 0);
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

/** «Лаптев | Иван Викторович»: whether a word at `i` is the surname in front of a name that ends with the father's. */
const isSurname = (items: readonly Item[], i: number, { from, to }: Range): boolean =>
  i === from && beginsWithSurname(items.slice(from, to).map(({ word }) => word));

/** "Минпромторга Денис Мантуров": of a longer run the last two words are the person. */
function personStart(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  if (!speech.inverts) return behindBody(speech, items, { from, to });
  let words = 0;
  for (let i = to - 1; i >= from; i--) {
    if (items[i]?.kind === 'word' && items[i]?.spaced !== false) words++;
    if (words === 2)
      return isMiddle(speech, items, i - 1, from) || isSurname(items, i - 1, { from, to })
        ? i - 1
        : i;
  }
  return from;
}

/** «Товарооборот России»: what ends with a place and is no body is no name. */
function isPlaceOnly(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (speech.bodies.of(items[i]?.word ?? '')) return false;
  return speech.places.of(items[to - 1]?.word ?? '') === true;
}

/** "analysts at brokerage | Menon Securities": whether a noun for a body, not for a part of one, that a preposition governs has the name behind it. */
function isFirmBehind(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const noun = items[to - 1];
  if (speech.inverts || !noun || noun.capital || !speech.bodies.of(noun.word)) return false;
  if (speech.is.organs.has(noun.word)) return false;
  for (let i = to - 2; i > from; i--) {
    const { word, capital } = items[i] as Item;
    if (speech.is.prepositions.has(word)) return true;
    if (capital) return false;
  }
  return false;
}

/** "the head of | Pune-based | Leaf Group": behind a preposition a firm stands that is told by where it is. */
function isBased(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const [hyphen, participle] = [items[to - 2], items[to - 1]];
  const isJoined = hyphen?.word === '-' && participle?.spaced === false;
  return (
    !speech.inverts &&
    isJoined &&
    speech.is.pasts.has(participle.word) &&
    items.slice(from, to).some(({ word }) => speech.is.prepositions.has(word))
  );
}

/** "Association of | Russian | Banks": a body whose name a country goes on with. */
function endsBody(
  speech: Speech,
  items: readonly Item[],
  preposition: number,
  { from, to }: Range,
  end: number,
): boolean {
  const noun = items[preposition - 1];
  if (speech.inverts || !noun?.capital || !speech.bodies.of(noun.word)) return false;
  const last = items[end - 1]?.word ?? '';
  if (!speech.is.plural.has(last) && !speech.bodies.of(last)) return false;
  return items.slice(from, to).every(({ word }) => speech.places.of(word) === true);
}

/** The name alone at the end of a noun phrase. */
export function nameAt(speech: Speech, items: readonly Item[], range: Range): Range | undefined {
  const run = runBefore(items, range.to, range.from);
  if (run.from >= run.to) return undefined;
  if (speech.inverts && isPlaceOnly(speech, items, run)) return undefined;
  const from = personStart(speech, items, {
    from: properStart(speech, items, run),
    to: run.to,
  });
  const lead = { from: range.from, to: run.from };
  if (isFirmBehind(speech, items, lead) || isBased(speech, items, lead)) return undefined;
  const isDetermined = speech.is.determiners.has(items[run.from - 1]?.word ?? '');
  const before = run.from - (isDetermined ? 2 : 1);
  const isAfterPreposition =
    before >= range.from && speech.is.prepositions.has(items[before]?.word ?? '');
  if (from >= run.to || (isAfterPreposition && from === run.from)) return undefined;
  if (isAfterPreposition && endsBody(speech, items, before, { from: run.from, to: from }, run.to))
    return undefined;
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
