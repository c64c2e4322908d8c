import type { Quote } from '../../../model/finding';
import { bisect, contains, overlaps, type Span } from '../../../model/span';
import type { Draft } from '../../analysis';
import { scriptOf } from '../../language';
import { nominativeName } from '../../quotes/lexicon/personal-names';
import { speechOf } from '../../quotes/lexicon/speech';
import { remembered } from '../../remembered';
import { tokens } from '../../token';
import { links } from '../lexicon/links';
import { isOfTrait } from '../lexicon/traits';
import type { Memory } from '../memory';
import type { Passage } from '../passage/passage';
import type { Source } from './source';

/** So many bodies and speakers before are looked at. */
const RECENT = 12;
/** A word and another form of it begin alike. */
const STEM = 5;
const LONG = /^\p{L}{5,}$/u;

const isArticle = (word: string): boolean => links(scriptOf(word), word, 'article');

const wordsOf = remembered((name): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s«»“”"-]+/)
    .filter((word) => word && !isArticle(word)),
);

/** "the ministry", «ведомство», "मंत्रालय": a noun that names nobody. */
function commonNoun(name: string): string | undefined {
  const [word, ...rest] = wordsOf(name);
  return rest.length === 0 && !/\p{Lu}/u.test(name) ? word : undefined;
}

const isForm = (a: string, b: string): boolean =>
  a === b ||
  (LONG.test(a) && isOfTrait(scriptOf(a), 'declining') && b.startsWith(a.slice(0, STEM)));

const names = (full: string, noun: string): boolean => {
  const words = wordsOf(full);
  return words.length > 1 && words.some((word) => isForm(noun, word));
};

/** Those who spoke before a place, the last one last. */
function speakersBefore(quotes: readonly Draft<Quote>[], at: number): string[] {
  const end = bisect(quotes, ({ span }) => span.start >= at);
  return quotes.slice(Math.max(0, end - RECENT), end).flatMap(({ speaker }) => speaker ?? []);
}

/** "according to the firm": whether the words may stand for a source that was called so, or for what it published. */
export const mayMean = ({ sentence }: Passage, nouns: string, { words }: Source): boolean =>
  wordsOf(nouns).some(
    (noun) =>
      links(sentence.language, noun, 'published') ||
      wordsOf(words).some((word) => isForm(noun, word)),
  );

function bodyOf(name: string, cited: readonly Source[]): Source | undefined {
  const noun = commonNoun(name);
  return noun === undefined
    ? undefined
    : cited.slice(-RECENT).findLast(({ name, words }) => names(name, noun) || names(words, noun));
}

/** The name that a body was given before which is called by its common noun. */
export const fullName = (name: string, cited: readonly Source[]): string | undefined =>
  bodyOf(name, cited)?.name;

/** Whether a noun for bodies is among the words of a name. */
const isBody = (name: string): boolean =>
  tokens(name, 0, name.length).some(
    ({ word }) => speechOf(scriptOf(word) ?? 'en').bodies.of(word) === true,
  );

/** "its data": of the body that spoke or was cited last, where that was in the sentence before. */
export function lastNamed(
  phrase: Span,
  { cited, before }: Pick<Memory, 'cited' | 'before'>,
  quotes: readonly Draft<Quote>[],
): Source | undefined {
  const isNear = (span: Span): boolean => before !== undefined && contains(before, span);
  const last = quotes[bisect(quotes, ({ span }) => span.start >= phrase.start) - 1];
  const { speaker: name, speakerSpan: span, role } = last ?? {};
  if (!span || !isNear(span)) return cited && isNear(cited.span) ? { ...cited, phrase } : undefined;
  return name && !role && isBody(name) ? { name, span, phrase, words: name } : undefined;
}

/** A statement and the words that name its speaker are sought within so many characters. */
const WINDOW = 1000;

/** "According to the board's head": the person whom a statement found behind the words. */
function personBehind(
  { name, phrase }: Source,
  quotes: readonly Draft<Quote>[],
): string | undefined {
  const from = bisect(quotes, ({ span }) => span.start >= phrase.start - WINDOW);
  const to = bisect(quotes, ({ span }) => span.start >= phrase.end + WINDOW);
  return quotes
    .slice(from, to)
    .find(
      ({ speaker, role, speakerSpan }) =>
        (role !== undefined || (speaker !== name && speaker === nominativeName(name))) &&
        speakerSpan &&
        overlaps(phrase, speakerSpan),
    )?.speaker;
}

/** A person by the name that the text gives, a body that is called by its common noun with the name that it was given before. */
export function inFull(
  short: Source,
  cited: readonly Source[],
  quotes: readonly Draft<Quote>[],
): Source {
  const person = personBehind(short, quotes);
  if (person) return { ...short, name: person };
  const noun = commonNoun(short.name);
  const known = bodyOf(short.name, cited);
  if (known) return { ...short, name: known.name, side: short.side ?? known.side };
  const speaker =
    noun && speakersBefore(quotes, short.span.start).findLast((name) => names(name, noun));
  return speaker ? { ...short, name: speaker } : short;
}
