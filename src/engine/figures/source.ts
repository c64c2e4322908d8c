import type { Side } from '../../model/measure';
import { contains, cover, overlaps, type Span } from '../../model/span';
import type { EngineDocument } from '../document';
import { statisticsOf } from '../provenance/statistics';
import { nominativePhrase } from '../quotes/inflection';
import type { Token } from '../token';
import type { CueWord } from './cues';
import type { Passage } from './passage';
import type { Cue } from './words';

/** Statistics or a body that a sentence names as its source. */
export interface Source {
  readonly name: string;
  readonly span: Span;
  /** The whole noun phrase around the name: "sources in" a body. */
  readonly phrase: Span;
  /** Whose count it is, where the name says so. */
  readonly side?: Side;
}

const SIGN = /^[,.;:()"“”«»!?।—–|]$/;
const LONGEST = 12;

const isA = (passage: Passage, token: Token, ...cues: Cue[]): boolean =>
  passage.cues.some((word) => contains(word, token) && cues.some((cue) => word.cues.has(cue)));

const isArticle = (token: Token): boolean => /^(the|a|an)$/.test(token.word);

const isDated = ({ periods, quantities }: Passage, token: Token): boolean =>
  [...periods, ...quantities].some(({ span }) => overlaps(span, token));

/** Whether the name of a source is over at a token: a sign, a verb, a date, a preposition before anything but a name. */
function ends(passage: Passage, token: Token, next: Token | undefined): boolean {
  if (SIGN.test(token.word) || isDated(passage, token)) return true;
  if (
    isA(passage, token, 'stop', 'actual') ||
    (isA(passage, token, 'show') && !isA(passage, token, 'data'))
  )
    return true;
  return isA(passage, token, 'soft') && !(next?.capital && !isDated(passage, next));
}

/** The noun phrase after "according to". */
function after(passage: Passage, cue: CueWord): Token[] {
  const rest = passage.sentence.tokens.filter((token) => token.start >= cue.end).slice(0, LONGEST);
  const stop = rest.findIndex((token, i) => ends(passage, token, rest[i + 1]));
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** The noun phrase before "data show" or "के अनुसार". */
function before(passage: Passage, at: number): Token[] {
  const lead = passage.sentence.tokens.filter((token) => token.end <= at).slice(-LONGEST);
  const stop = lead.findLastIndex((token, i) => ends(passage, token, lead[i + 1]));
  return lead.slice(stop + 1);
}

/** A country or a capital, but no body of one: «оценили в Москве» names nobody. */
const isAt = ({ units }: Passage, token: Token): boolean =>
  units.some(
    ({ party, form, start, end }) =>
      (form === 'place' || (party !== undefined && form !== 'body')) &&
      contains({ start, end }, token),
  );

/** More than a country or a common noun: "India's" and "Government" need their "statistics" and "data". */
const isName = (passage: Passage, tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      token.kind === 'word' &&
      (passage.sentence.language === 'hi' ||
        (token.capital && token.start !== passage.sentence.start)) &&
      !isAt(passage, token),
  );

/** "The ministry's own data": neither its "data" nor its "'s" is the name's. */
const isBeyond = (passage: Passage, token: Token): boolean =>
  isA(passage, token, 'data') || /^['’]$/.test(token.word) || (token.word === 's' && !token.spaced);

/** Without articles and words for data, unless these are all that makes a name of it. */
function trimmed(passage: Passage, tokens: readonly Token[]): Token[] {
  let [from, to] = [0, tokens.length];
  while (from < to && isA(passage, tokens[from] as Token, 'data')) from++;
  while (to > from && isBeyond(passage, tokens[to - 1] as Token)) to--;
  const own = tokens.slice(from, to);
  if (isName(passage, own)) return own;
  const start = tokens.findIndex((token) => !isArticle(token));
  return start < 0 ? [] : tokens.slice(start);
}

/** Whose count it is: of the one country of the pair that the name holds. */
function sideOf({ units }: Passage, span: Span): Side | undefined {
  const own = units.filter((unit) => contains(span, unit) && unit.form !== 'currency');
  const [india, russia] = ['IN', 'RU'].map((party) => own.some((unit) => unit.party === party));
  if (india === russia) return undefined;
  return india ? 'india' : 'russia';
}

/** "… data show": data words right before a verb that tells. */
const dataShow = ({ cues }: Passage): CueWord | undefined =>
  cues.find((word, i) => {
    const verb = cues[i + 1];
    const isData = word.cues.has('data') && word.cues.has('count');
    return isData && verb?.cues.has('show') && verb.start - word.end <= 2;
  });

/** "…, the agency reports." at the end of a sentence. */
function reportingAtEnd(passage: Passage): CueWord | undefined {
  const { tokens, language } = passage.sentence;
  const last = tokens.findLast((token) => token.kind === 'word');
  if (language !== 'en' || !last) return undefined;
  return passage.cues.find((word) => word.cues.has('cited') && contains(word, last));
}

/** So many words, with the marks, make a name in quotation marks. */
const QUOTED = 7;
/** These bring in what a person or a medium says. */
const TELLING = /^(словам|сообщает|приводит)$/;

/** «в обзоре центра „…“», «по данным „…“»: a body is known by the name in quotation marks. */
function quotedName(passage: Passage, nouns: readonly Token[]): Token[] {
  const { tokens, language } = passage.sentence;
  const cue = passage.cues.findLast((word) => word.cues.has('citing') || word.cues.has('cited'));
  if (language !== 'ru' || !cue || nouns.some((token) => token.capital)) return [];
  if (tokens.some((token) => contains(cue, token) && TELLING.test(token.word))) return [];
  const from = nouns.at(-1)?.end ?? cue.end;
  const rest = tokens.filter((token) => token.start >= from).slice(0, QUOTED + 1);
  const close = rest.findIndex((token, i) => i > 1 && /^[»“”"]$/.test(token.word));
  const isName = /^[«„“"]$/.test(rest[0]?.word ?? '') && rest[1]?.capital === true;
  return isName && close > 0 && !rest[close + 1]?.capital ? rest.slice(0, close + 1) : [];
}

function nounPhrase(passage: Passage): Token[] {
  const citing = passage.cues.findLast((word) => word.cues.has('citing'));
  if (citing) return after(passage, citing);
  const within = passage.cues.findLast((word) => word.cues.has('cited'));
  if (passage.sentence.language === 'ru') return within ? after(passage, within) : [];
  const told =
    passage.sentence.language === 'hi'
      ? passage.cues.find((word) => word.cues.has('cited'))
      : (dataShow(passage) ?? reportingAtEnd(passage));
  if (!told) return [];
  return before(passage, told.cues.has('data') ? told.end : told.start);
}

/** "the data show": those named before. */
export const citesAgain = (passage: Passage): boolean => dataShow(passage) !== undefined;

/** Statistics that are known by a name of their own. */
function knownStatistics(passage: Passage): Source | undefined {
  const [known] = statisticsOf(passage.sentence);
  const span = known?.evidence;
  return known && span && { name: known.name, span, phrase: span, side: sideOf(passage, span) };
}

/** Everything but the subject of «сообщает» stands in an oblique case; other languages have none. */
const isNominative = ({ sentence, cues }: Passage, { start }: Span): boolean =>
  sentence.language !== 'ru' ||
  sentence.tokens.findLast((token) => token.end <= start)?.word === 'сообщает' ||
  !cues.some(({ cues: of, end }) => end <= start && (of.has('citing') || of.has('cited')));

/** A word and another form of it begin alike. */
const STEM = 5;

/** «По прогнозу центра»: the body named in full before, by its common noun. */
export function isShortFor({ text }: EngineDocument, short: Source, full: Source): boolean {
  const word = text.slice(short.phrase.start, short.phrase.end);
  const isNoun = /^[а-яё]{5,}$/.test(word) && short.span.start !== full.span.start;
  return isNoun && text.startsWith(word.slice(0, STEM), full.phrase.start);
}

/** The source that a sentence names for its figures: a body by its name, else statistics by theirs. */
export function sourceIn({ text }: EngineDocument, passage: Passage): Source | undefined {
  const whole = nounPhrase(passage);
  const quoted = quotedName(passage, whole);
  const own = quoted.length > 0 ? quoted : trimmed(passage, whole);
  const known = isName(passage, own) ? undefined : knownStatistics(passage);
  const [first, last] = [own[0], own.at(-1)];
  const isEmpty = own.every((token) => isA(passage, token, 'data', 'soft') || isAt(passage, token));
  if (known || !first || !last || isEmpty || isA(passage, first, 'soft')) return known;
  const span = { start: first.start, end: last.end };
  const phrase = cover(whole[0] ?? first, quoted.length > 0 ? last : (whole.at(-1) ?? last));
  const name = text.slice(span.start, span.end);
  return {
    name:
      (quoted.length > 0 && whole.length > 0) || isNominative(passage, span)
        ? name
        : nominativePhrase(name),
    span,
    phrase,
    side: sideOf(passage, span),
  };
}
