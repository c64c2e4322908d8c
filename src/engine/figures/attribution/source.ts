import type { Side } from '../../../model/measure';
import { contains, cover, type Span } from '../../../model/span';
import type { EngineDocument } from '../../document';
import { statisticsOf } from '../../provenance/statistics';
import { nominativePhrase } from '../../quotes/lexicon/inflection';
import type { Token } from '../../token';
import { isLink } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { isA, type Passage } from '../passage/passage';
import { dataShow, nounPhrase, quotedName } from './citation';

/** Statistics or a body that a sentence names as its source. */
export interface Source {
  readonly name: string;
  readonly span: Span;
  /** The whole noun phrase around the name: "sources in" a body. */
  readonly phrase: Span;
  /** Its words: «центра „…“» is a centre. */
  readonly words: string;
  /** Whose count it is, where the name says so. */
  readonly side?: Side;
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
      (hasTrait(passage, 'uncapitalised') ||
        (token.capital && token.start !== passage.sentence.start)) &&
      !isAt(passage, token),
  );

/** The "research" of a source is no part of its name, that of "Harbourline Research" is. */
const isCommon = ({ sentence }: Passage, { capital, start }: Token): boolean =>
  !capital || start === sentence.start;

/** "The ministry's own data", «… टाइम्स की एक रिपोर्ट»: neither its "data" nor its "'s", nor the little words in front of "report", are the name's. */
const isBeyond = (passage: Passage, token: Token): boolean =>
  (isA(passage, token, 'data') && isCommon(passage, token)) ||
  /^['’]$/.test(token.word) ||
  (isLink(passage, token, 'genitive') && (!token.spaced || hasTrait(passage, 'postpositional'))) ||
  (isLink(passage, token, 'article') && hasTrait(passage, 'postpositional'));

/** «जहाजों पर नजर रखने वाली फर्म | …»: the name behind what tells of a firm's task. */
function behindTask(passage: Passage, tokens: readonly Token[]): number {
  const at = tokens.findLastIndex((token) => isLink(passage, token, 'doing'));
  return at < 0 ? 0 : Math.min(at + 2, tokens.length - 1);
}

/** Without articles and words for data, unless these are all that makes a name of it. */
function trimmed(passage: Passage, tokens: readonly Token[]): Token[] {
  let [from, to] = [0, tokens.length];
  const isLead = (token: Token): boolean =>
    isA(passage, token, 'data', 'body') && isCommon(passage, token);
  from = behindTask(passage, tokens);
  while (from < to && isLead(tokens[from] as Token)) from++;
  while (to > from && isBeyond(passage, tokens[to - 1] as Token)) to--;
  const own = tokens.slice(from, to);
  const isNoun = hasTrait(passage, 'declining') || isLink(passage, own.at(-1), 'authority');
  if (isName(passage, own) || (own.length > 0 && isNoun)) return own;
  const start = tokens.findIndex((token) => !isLink(passage, token, 'article'));
  return start < 0 ? [] : tokens.slice(start);
}

/** Whose count it is: of the one country of the pair that the name holds. */
function sideOf({ units }: Passage, span: Span): Side | undefined {
  const own = units.filter((unit) => contains(span, unit) && unit.form !== 'currency');
  const [india, russia] = ['IN', 'RU'].map((party) => own.some((unit) => unit.party === party));
  if (india === russia) return undefined;
  return india ? 'india' : 'russia';
}

/** "the data show": those named before. */
export const citesAgain = (passage: Passage): boolean => dataShow(passage) !== undefined;

/** A phrase for whoever was named last. */
export interface Anaphor extends Span {
  /** "its data" say nothing of what they are of, "the agency" does. */
  readonly ofSomebody: boolean;
}

const isWhose = (passage: Passage, token: Token): boolean => isLink(passage, token, 'whose');

/** "according to the agency", «по данным ведомства», "according to its data": the words for whoever was named last. */
export function citesLast(passage: Passage): Anaphor | undefined {
  const nouns = nounPhrase(passage);
  const [first, last] = [nouns[0], nouns.at(-1)];
  const isNobody = nouns.every(
    (token) =>
      isLink(passage, token, 'article') ||
      isWhose(passage, token) ||
      isA(passage, token, 'data', 'body'),
  );
  const ofSomebody = nouns.some((token) => isWhose(passage, token));
  const isBody = isNobody && (ofSomebody || nouns.some((token) => isA(passage, token, 'body')));
  return isBody && first && last ? { ...cover(first, last), ofSomebody } : undefined;
}

/** Statistics that are known by a name of their own. */
function knownStatistics(passage: Passage): Source | undefined {
  const [known] = statisticsOf(passage.sentence);
  const span = known?.evidence;
  if (!known || !span) return undefined;
  return { name: known.name, words: known.name, span, phrase: span, side: sideOf(passage, span) };
}

/** Everything but the subject of «сообщает» stands in an oblique case; other languages have none. */
function isNominative(passage: Passage, { start }: Span): boolean {
  const { sentence, cues } = passage;
  const before = sentence.tokens.findLast((token) => token.end <= start);
  return (
    !hasTrait(passage, 'declining') ||
    isLink(passage, before, 'telling') ||
    !cues.some(({ cues: of, end }) => end <= start && (of.has('citing') || of.has('cited')))
  );
}

/** "the Tea Board | (TBI)": where the short name behind a name ends. */
function glossEnd(passage: Passage, end: number): number {
  const { tokens } = passage.sentence;
  const at = tokens.findIndex((token) => token.start >= end);
  const [open, short, close] = at < 0 ? [] : tokens.slice(at, at + 3);
  if (open?.word !== '(' || close?.word !== ')' || short?.kind !== 'word') return end;
  return short.capital || hasTrait(passage, 'uncapitalised') ? close.end : end;
}

/** The source that a sentence names for its figures: a body by its name, else statistics by theirs. */
export function sourceIn({ text }: EngineDocument, passage: Passage): Source | undefined {
  const whole = nounPhrase(passage);
  const quoted = quotedName(passage, whole);
  const own = quoted.length > 0 ? quoted : trimmed(passage, whole);
  const known = isName(passage, own) ? undefined : knownStatistics(passage);
  const [first, last] = [own[0], own.at(-1)];
  const isEmpty = own.every(
    (token) =>
      isA(passage, token, 'data', 'body', 'soft') ||
      isAt(passage, token) ||
      isWhose(passage, token),
  );
  if (known || !first || !last || isEmpty || isA(passage, first, 'soft')) return known;
  const span = { start: first.start, end: last.end };
  const phrase = cover(whole[0] ?? first, quoted.length > 0 ? last : (whole.at(-1) ?? last));
  const name = text.slice(span.start, span.end);
  const isPrinted = (quoted.length > 0 && whole.length > 0) || isNominative(passage, span);
  const end = glossEnd(passage, span.end);
  return {
    name: (isPrinted ? name : nominativePhrase(name)) + text.slice(span.end, end),
    span: { ...span, end },
    phrase,
    words: text.slice(phrase.start, phrase.end),
    side: sideOf(passage, span),
  };
}
