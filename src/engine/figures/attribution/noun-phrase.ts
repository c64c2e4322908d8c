import { overlaps } from '../../../model/span';
import type { Token } from '../../token';
import type { CueWord } from '../lexicon/cues';
import { isLink, linkAt } from '../lexicon/links';
import { isA, type Passage } from '../passage/passage';

/** A sign at which a noun phrase ends. */
export const SIGN = /^[,.;:()"“”«»!?।—–|]$/;
/** No name of a source is longer, with what introduces it. */
export const LONGEST = 12;

const isDated = (passage: Passage, token: Token): boolean =>
  isLink(passage, token, 'weekday') ||
  passage.periods.some(({ span }) => overlaps(span, token)) ||
  passage.quantities.some(({ span }) => overlaps(span, token));

/** Whether the name of a source is over at a token: a sign, a verb, a date, a preposition before anything but a name. */
function ends(passage: Passage, token: Token, next: Token | undefined): boolean {
  if (SIGN.test(token.word) || isDated(passage, token)) return true;
  if (
    isA(passage, token, 'stop', 'actual', 'seen') ||
    (isA(passage, token, 'show') && !isA(passage, token, 'data'))
  )
    return true;
  return isA(passage, token, 'soft') && !(next?.capital && !isDated(passage, next));
}

/** «Совет по продвижению экспорта»: what a body is for belongs to its name. */
const namesTask = (passage: Passage, tokens: readonly Token[], at: number): boolean =>
  isLink(passage, tokens[at], 'task') &&
  tokens[at - 1]?.capital === true &&
  isLink(passage, tokens[at - 1], 'office') &&
  !isLink(passage, tokens[at + 1], 'outcome');

/** The noun phrase with which words begin. */
export function firstNouns(passage: Passage, tokens: readonly Token[]): Token[] {
  const stop = tokens.findIndex(
    (token, i) => ends(passage, token, tokens[i + 1]) && !namesTask(passage, tokens, i),
  );
  const nouns = tokens.slice(0, stop < 0 ? tokens.length : stop);
  const [next, ...rest] = tokens.slice(nouns.length);
  if (next && isA(passage, next, 'and')) return withFirm(passage, nouns, next, rest);
  return next?.word === ',' ? (nameBehind(passage, nouns, rest) ?? nouns) : nouns;
}

/** "a trade analytics agency, | Kpler |": the name of a body that only says what it is, between two signs. */
function nameBehind(
  passage: Passage,
  nouns: readonly Token[],
  rest: readonly Token[],
): Token[] | undefined {
  const isKind = isLink(passage, nouns[0], 'article') && !nouns.some(({ capital }) => capital);
  const name = isKind ? firstNouns(passage, rest) : [];
  const after = rest[name.length];
  const isLast = after === undefined || after.word === '.';
  // "according to the agency, Volga, the top buyer, took": behind the known one others may begin the clause
  const isClosed = isLast || (SIGN.test(after.word) && !isLink(passage, nouns[0], 'definite'));
  const isCountry = passage.units.some(
    ({ party, start }) => party !== undefined && start === name[0]?.start,
  );
  const isName = name.length > 0 && name[0]?.capital === true && name.at(-1)?.capital === true;
  return isName && isClosed && !isCountry ? name : undefined;
}

/** "data | and analytics firm Harbourline": what a firm deals in tells nothing without its name. */
function withFirm(passage: Passage, nouns: Token[], and: Token, rest: readonly Token[]): Token[] {
  const behind = nouns.some(({ capital }) => capital) ? [] : firstNouns(passage, rest);
  const isNamed = behind.at(-1)?.capital === true && behind[0]?.capital === false;
  return isNamed ? [...nouns, and, ...behind] : nouns;
}

/** The noun phrase after "according to", but «статистика насчитала»: statistics that do something are the source themselves. */
export function nounsAfter(passage: Passage, { start, end }: CueWord): Token[] {
  const { tokens } = passage.sentence;
  const rest = tokens.filter((token) => token.start >= end).slice(0, LONGEST);
  const cited = tokens.find((token) => token.start === start);
  const acts = isLink(passage, cited, 'actor') && isLink(passage, rest[0], 'acts');
  return acts ? [] : firstNouns(passage, rest);
}

const LONGEST_GLOSS = 4;

/** "the Tea Board (TBI) data": without short names in brackets. */
function withoutGlosses(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const close = tokens[i]?.word === '(' ? tokens.slice(i, i + LONGEST_GLOSS) : [];
    const length = close.findIndex(({ word }) => word === ')');
    if (length > 0) i += length;
    else kept.push(tokens[i] as Token);
  }
  return kept;
}

/** "मंत्रालय के | मंगलवार को जारी आंकड़ों |", "बोर्ड की ओर से | 5 मई को जारी |": without the day on which the data came out. */
function withoutDay(passage: Passage, lead: readonly Token[]): readonly Token[] {
  const last = lead.findLastIndex((token) => !isA(passage, token, 'data'));
  if (!isLink(passage, lead[last], 'onDay')) return lead;
  const from = lead.findLastIndex((token, i) => i < last && !isDated(passage, token)) + 1;
  if (from === last) return lead;
  for (let at = Math.max(0, from - LONGEST_ISSUER); at < from; at++)
    if (linkAt(passage, lead.slice(0, from), at, 'issuer') === from - at) return lead.slice(0, at);
  return lead.slice(0, from);
}

/** «की ओर से». */
const LONGEST_ISSUER = 3;

/** The noun phrase before "data show" or "के अनुसार". */
export function nounsBefore(passage: Passage, at: number): Token[] {
  const before = withoutGlosses(passage.sentence.tokens.filter((token) => token.end <= at));
  const lead = withoutDay(passage, before);
  const own = lead.slice(-LONGEST);
  const stop = own.findLastIndex((token, i) => ends(passage, token, own[i + 1]));
  return own.slice(stop + 1);
}
