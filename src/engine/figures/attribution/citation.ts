import { contains, overlaps, type Span } from '../../../model/span';
import type { Token } from '../../token';
import type { CueWord } from '../passage/cues';
import { isLink } from '../passage/links';
import { between, type Passage } from '../passage/passage';
import { hasTrait } from '../passage/traits';
import type { Cue } from '../words';

const SIGN = /^[,.;:()"“”«»!?।—–|]$/;
const LONGEST = 12;

/** Whether a token belongs to a word of one of some kinds. */
export const isA = (passage: Passage, token: Token, ...cues: Cue[]): boolean =>
  passage.cues.some((word) => contains(word, token) && cues.some((cue) => word.cues.has(cue)));

const isDated = (passage: Passage, token: Token): boolean =>
  isLink(passage, token, 'weekday') ||
  [...passage.periods, ...passage.quantities].some(({ span }) => overlaps(span, token));

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

function firstOf(passage: Passage, tokens: readonly Token[]): Token[] {
  const stop = tokens.findIndex(
    (token, i) => ends(passage, token, tokens[i + 1]) && !namesTask(passage, tokens, i),
  );
  return tokens.slice(0, stop < 0 ? tokens.length : stop);
}

/** The noun phrase after "according to", but «статистика насчитала»: statistics that do something are the source themselves. */
function after(passage: Passage, { start, end }: CueWord): Token[] {
  const { tokens } = passage.sentence;
  const rest = tokens.filter((token) => token.start >= end).slice(0, LONGEST);
  const cited = tokens.find((token) => token.start === start);
  const acts = isLink(passage, cited, 'actor') && isLink(passage, rest[0], 'acts');
  return acts ? [] : firstOf(passage, rest);
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

/** The noun phrase before "data show" or "के अनुसार". */
function before(passage: Passage, at: number): Token[] {
  const lead = withoutGlosses(passage.sentence.tokens.filter((token) => token.end <= at));
  const own = lead.slice(-LONGEST);
  const stop = own.findLastIndex((token, i) => ends(passage, token, own[i + 1]));
  return own.slice(stop + 1);
}

const isCount = ({ cues }: CueWord): boolean => cues.has('data') && cues.has('count');
const isShow = ({ cues }: CueWord): boolean => cues.has('show') && !cues.has('data');

/** "… data show": data words right before a verb that tells. */
export const dataShow = ({ cues }: Passage): CueWord | undefined =>
  cues.find((word, i) => {
    const verb = cues[i + 1];
    return isCount(word) && verb?.cues.has('show') && verb.start - word.end <= 2;
  });

/** "numbers of the ministry show", "figures seen by our reporter show": whose they are. */
function owners(passage: Passage): Token[] {
  const verb = passage.cues.findLast(isShow);
  const data = passage.cues.findLast((word) => isCount(word) && word.end < (verb?.start ?? 0));
  if (!verb || !data) return [];
  const link = between(passage, data.end, verb.start);
  const isBroken = link.some((token) => SIGN.test(token.word) && !/^[()]$/.test(token.word));
  if (link.length > LONGEST || isBroken || link.some((token) => isA(passage, token, 'stop')))
    return [];
  const of = link.findIndex((token) => isLink(passage, token, 'owner'));
  const isSeen = link.slice(0, of + 1).some((token) => isA(passage, token, 'seen'));
  return of < 0 || isSeen ? before(passage, data.end) : firstOf(passage, link.slice(of + 1));
}

/** "Harbourline puts imports at …", «агентство „…“ подсчитало»: who made a figure begins the sentence. */
function maker(passage: Passage): Token[] {
  const { tokens } = passage.sentence;
  const verb = passage.cues.find((word) => word.cues.has('makes'));
  if (!verb) return [];
  const nouns = before(passage, verb.start);
  const [first, ...rest] = nouns;
  if (first?.start !== passage.sentence.start || nouns.at(-1)?.end !== verb.start - 1) return [];
  const isAt = passage.quantities.some(({ span }) =>
    isLink(
      passage,
      tokens.findLast(({ end }) => end <= span.start),
      'at',
    ),
  );
  const isNamed = rest.some(({ capital }) => capital) || !isLink(passage, first, 'several');
  return isNamed && (isAt || hasTrait(passage, 'declining')) ? nouns : [];
}

/** "…, the agency reports." at the end of a clause. */
function reporting(passage: Passage): CueWord | undefined {
  const { tokens } = passage.sentence;
  return passage.cues.find((word) => {
    if (!word.cues.has('cited')) return false;
    const next = tokens.find((token) => token.start >= word.end);
    const isLast = !tokens.some((token) => token.kind === 'word' && token.start >= word.end);
    const lead = before(passage, word.start)[0];
    const comma = lead && tokens.findLast((token) => token.end <= lead.start);
    return isLast || (next?.word === ',' && comma?.word === ',');
  });
}

/** So many words, with the marks, make a name in quotation marks. */
const QUOTED = 7;

/** «в обзоре центра „…“», «по данным „…“»: a body is known by the name in quotation marks. */
export function quotedName(passage: Passage, nouns: readonly Token[]): Token[] {
  const { tokens } = passage.sentence;
  const cue = passage.cues.findLast((word) => word.cues.has('citing') || word.cues.has('cited'));
  if (!hasTrait(passage, 'quotedNames') || !cue || nouns.some(({ capital }) => capital)) return [];
  if (tokens.some((token) => contains(cue, token) && isLink(passage, token, 'voice'))) return [];
  const from = nouns.at(-1)?.end ?? cue.end;
  const rest = tokens.filter((token) => token.start >= from).slice(0, QUOTED + 1);
  const close = rest.findIndex((token, i) => i > 1 && /^[»“”"]$/.test(token.word));
  const isName = /^[«„“"]$/.test(rest[0]?.word ?? '') && rest[1]?.capital === true;
  return isName && close > 0 && !rest[close + 1]?.capital ? rest.slice(0, close + 1) : [];
}

const beforeOf = (passage: Passage, { start }: Span = passage.sentence): Token[] =>
  before(passage, start);

/** "यह जानकारी मंत्रालय ने दी": the word after who gave it. */
const giver = (passage: Passage): Token | undefined =>
  passage.cues.some((word) => word.cues.has('above'))
    ? passage.sentence.tokens.find((token) => isLink(passage, token, 'giver'))
    : undefined;

/** The noun phrase that a sentence names as its source. */
export function nounPhrase(passage: Passage): Token[] {
  const citing = passage.cues.findLast((word) => word.cues.has('citing'));
  if (citing) return after(passage, citing);
  const cited = passage.cues.find((word) => word.cues.has('cited'));
  if (hasTrait(passage, 'postpositional')) return beforeOf(passage, cited ?? giver(passage));
  const within = passage.cues.findLast((word) => word.cues.has('cited'));
  if (hasTrait(passage, 'citedAfter')) return within ? after(passage, within) : maker(passage);
  const data = dataShow(passage);
  if (data) return before(passage, data.end);
  const told = reporting(passage);
  if (told) return before(passage, told.start);
  const owned = owners(passage);
  return owned.length > 0 ? owned : maker(passage);
}
