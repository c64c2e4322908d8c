import type { Quote } from '../../../model/finding';
import { bisect, overlaps, type Span } from '../../../model/span';
import type { Draft } from '../../analysis';
import { scriptOf } from '../../language';
import { remembered } from '../../remembered';
import { links } from '../lexicon/links';
import { isOfTrait } from '../lexicon/traits';
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

/** "its data" are of somebody who was named so many characters before at most. */
const NEAR = 400;

/** Whoever spoke or was cited last before a phrase that names nobody. */
export function lastNamed(
  phrase: Span,
  cited: Source | undefined,
  quotes: readonly Draft<Quote>[],
): Source | undefined {
  const isNear = ({ start }: Span): boolean => start < phrase.start && phrase.start - start < NEAR;
  const before = quotes.slice(
    0,
    bisect(quotes, ({ span }) => span.start >= phrase.start),
  );
  const { speaker: name, speakerSpan: span } = before.at(-1) ?? {};
  if (!name || !span || !isNear(span) || (cited && cited.span.start > span.start))
    return cited && isNear(cited.span) ? { ...cited, phrase } : undefined;
  return { name, span, phrase, words: name };
}

/** A statement and the words that name its speaker are no farther apart, in characters. */
const SENTENCE = 1000;

/** "According to the board's head": the person whom a statement found behind the words. */
function personBehind({ phrase }: Source, quotes: readonly Draft<Quote>[]): string | undefined {
  const from = bisect(quotes, ({ span }) => span.start >= phrase.start - SENTENCE);
  const to = bisect(quotes, ({ span }) => span.start >= phrase.end + SENTENCE);
  return quotes
    .slice(from, to)
    .find(
      ({ role, speakerSpan }) => role !== undefined && speakerSpan && overlaps(phrase, speakerSpan),
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
