import type { Speech } from '../lexicon/speech';
import { mediumAt } from '../outlets/media';
import { type Item, isPossessive, type Range } from '../passage/items';
import { isOffice } from '../phrase/descriptions';
import { isSpeaking } from '../phrase/nouns';
import { isOneOf } from '../phrase/origin';
import { isArticle, phraseAfter } from '../phrase/phrase-after';
import type { Subject } from './subject';

/** «приводит слова директора Ивана Лаптева | издание …»: where the carrier behind a full name begins. */
function carrierIn(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  for (let i = from + 2; speech.inverts && i < to; i++) {
    const isNamed = items[i - 2]?.capital && items[i - 1]?.capital;
    const { word, capital } = items[i] as Item;
    const isNoun = !capital && speech.media.of(word);
    if (isNamed && (isNoun || mediumAt(speech, items, i))) return i;
  }
  return to;
}

/** What stands behind a source and describes it has no more words. */
const LONGEST_ASIDE = 25;

/** "a | former trade envoy |, …": whether the noun in front of a comma, preposition or "who" stands for somebody. */
function opensWithRole(speech: Speech, items: readonly Item[], from: number): boolean {
  const isEnd = ({ word }: Item): boolean =>
    word === ',' ||
    speech.is.prepositions.has(word) ||
    speech.pronouns.get(word)?.relative === true;
  const rest = items.slice(from, from + LONGEST_ASIDE);
  const head = rest[rest.findIndex(isEnd) - 1];
  return head !== undefined && isOffice(speech, head);
}

/** "Ravi Menon, | head | of the board": one office behind a full name. */
const isOfficeOf = (speech: Speech, items: readonly Item[], comma: number): boolean => {
  const [noun, next] = [items[comma + 1], items[comma + 2]];
  const isFull = items[comma - 1]?.capital === true && items[comma - 2]?.capital === true;
  const isOne = noun !== undefined && isOffice(speech, noun) && !speech.is.plural.has(noun.word);
  return isFull && isOne && speech.is.prepositions.has(next?.word ?? '');
};

/** "According to the auditor, | Ravi Menon |, …", "…, | who heads the board |, …": what describes a source. */
function sourceAside(speech: Speech, items: readonly Item[], comma: number): Range | undefined {
  const from = comma + 1;
  if (speech.inverts || items[comma]?.word !== ',') return undefined;
  const isWho = speech.pronouns.get(items[from]?.word ?? '')?.relative === true;
  const isDescription = speech.is.indefinite.has(items[from]?.word ?? '')
    ? opensWithRole(speech, items, from + 1)
    : isOfficeOf(speech, items, comma);
  for (let to = from; to < Math.min(items.length, from + LONGEST_ASIDE); to++) {
    const { word, capital, spaced } = items[to] as Item;
    const isEnd = word === ',' || (word === '.' && to === items.length - 1);
    if (isEnd) return to > from ? { from, to } : undefined;
    const isPart = capital || !spaced;
    if (!isWho && !isDescription && !isPart) return undefined;
  }
  return undefined;
}

/** "a study | by Ravi Menon": behind a paper or count the one who made it is the source. */
function maker(speech: Speech, items: readonly Item[], { from, to }: Range): Range | undefined {
  if (speech.inverts || !speech.is.by.has(items[to]?.word ?? '')) return undefined;
  const isMade = ({ word }: Item): boolean =>
    speech.is.papers.has(word) || speech.bodies.of(word) === true;
  return items.slice(from, to).some(isMade) ? phraseAfter(speech, items, to + 1) : undefined;
}

/** No description of one of several has more words. */
const LONGEST_ONE = 8;

/** «по словам | одного из трейдеров |, …»: one of several, up to the comma. */
function oneOf(speech: Speech, items: readonly Item[], from: number): Range | undefined {
  const isOne = isOneOf(speech, items[from]) && speech.is.from.has(items[from + 1]?.word ?? '');
  if (!speech.inverts || !isOne) return undefined;
  for (let to = from + 3; to <= from + LONGEST_ONE; to++)
    if (items[to]?.kind !== 'word') return { from, to };
  return undefined;
}

/** "according to | the Ledger |", "according to a | Reuters | report": a known medium, behind its article or another. */
function mediumBehind(speech: Speech, items: readonly Item[], after: number): Range | undefined {
  if (speech.inverts || !speech.capitals) return undefined;
  const from =
    isArticle(speech, items[after]) && !mediumAt(speech, items, after) ? after + 1 : after;
  const length = mediumAt(speech, items, from)?.length ?? 0;
  const next = items[from + length];
  const goesOn = next?.capital || (next !== undefined && !next.spaced && next.kind === 'word');
  return length > 0 && !goesOn && !isPossessive(speech, items, from + length + 1)
    ? { from, to: from + length }
    : undefined;
}

/** What names a source has no more words, with the pronoun in front of it. */
const LONGEST_CUE = 3;

/** "a written reply | tabled | in the house": without the participle that describes a paper. */
function withoutParticiple(speech: Speech, items: readonly Item[], { from, to }: Range): number {
  const last = items[to - 1];
  const isDescribed =
    speech.capitals &&
    !speech.inverts &&
    to - from > 2 &&
    isArticle(speech, items[from]) &&
    !last?.capital &&
    speech.is.pasts.has(last?.word ?? '') &&
    speech.is.prepositions.has(items[to]?.word ?? '');
  return isDescribed ? to - 1 : to;
}

/** "tea, | which | according to | the board | sold well": a noun alone where the verb of a clause follows. */
function inClause(
  speech: Speech,
  items: readonly Item[],
  after: number,
  { from, to }: Range,
): Range | undefined {
  const opener = items.slice(Math.max(0, after - LONGEST_CUE), after);
  if (!opener.some(({ word }) => speech.is.asides.has(word))) return undefined;
  for (let i = from; i < to; i++) {
    if (!isSpeaking(speech, items[i])) continue;
    if (items[i]?.capital) return undefined;
    const name = items.slice(i + 1, to).findLastIndex(({ capital }) => capital);
    return { from, to: i + 2 + name };
  }
  return undefined;
}

/** "according to | its own estimates |": what somebody published, who is named elsewhere. */
function isSomebodys(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const isNamed = items.slice(from, to).some(({ capital }) => capital);
  const isOf = speech.is.possessives.has(items[from]?.word ?? '');
  const { word = '' } = items[to - 1] ?? {};
  return isOf && !isNamed && (speech.is.papers.has(word) || speech.is.studies.has(word));
}

/** Whom "according to" and its like name, behind item `after`. */
export function sourceBefore(
  speech: Speech,
  items: readonly Item[],
  after: number,
): Subject | undefined {
  const one = oneOf(speech, items, after);
  if (one) return { ...one, side: 'after' };
  const named = mediumBehind(speech, items, after);
  if (named) return { ...named, side: 'after' };
  const medium = speech.inverts ? mediumAt(speech, items, after) : undefined;
  const phrase = phraseAfter(speech, items, after + (medium?.length ?? 0));
  const range = phrase && (maker(speech, items, phrase) ?? phrase);
  if (!range || isSomebodys(speech, items, range)) return undefined;
  const noun = inClause(speech, items, after, range);
  if (noun) return { ...noun, side: 'after' };
  const to = withoutParticiple(speech, items, {
    from: range.from,
    to: carrierIn(speech, items, range),
  });
  return { from: range.from, to, side: 'after', apposition: sourceAside(speech, items, to) };
}
