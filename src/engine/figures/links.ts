import type { Language } from '../../model/language';
import { links as en } from '../languages/en/measures';
import { links as hi } from '../languages/hi/measures';
import { links as ru } from '../languages/ru/measures';
import { normalise, type Token } from '../token';
import type { Passage } from './passage';
import { LINKS, type Link, type LinkWords, type Rows, rowsOf } from './words';

/** Whether words are a row of a table. */
type Test = (words: string) => boolean;

function testOf(rows: Rows): Test {
  const all = rowsOf(rows).map(normalise);
  const whole = new Set(all.filter((row) => !row.includes('*')));
  const beginnings = all.filter((row) => row.endsWith('*')).map((row) => row.slice(0, -1));
  const endings = all.filter((row) => row.startsWith('*')).map((row) => row.slice(1));
  if (all.length === 0) return () => false;
  return (words) =>
    whole.has(words) ||
    beginnings.some((row) => words.startsWith(row)) ||
    endings.some((row) => words.endsWith(row));
}

const testsOf = (words: LinkWords) =>
  Object.fromEntries(LINKS.map((link) => [link, testOf(words[link])])) as Record<Link, Test>;

const TESTS: Readonly<Record<Language, Readonly<Record<Link, Test>>>> = {
  en: testsOf(en),
  hi: testsOf(hi),
  ru: testsOf(ru),
};

/** Whether a word, or several parted by spaces, are a link in a language. */
export const links = (language: Language, words: string, link: Link): boolean =>
  TESTS[language][link](words);

/** Whether a token is one of some links in the language of its sentence. */
export const isLink = (
  { sentence: { language } }: Pick<Passage, 'sentence'>,
  token: { readonly word: string } | undefined,
  ...kinds: Link[]
): boolean => token !== undefined && kinds.some((link) => links(language, token.word, link));

export const joined = (tokens: readonly Token[]): string =>
  tokens.map(({ word }) => word).join(' ');

/** So many words make the longest phrase of a link. */
const LONGEST = 3;

/** How many tokens from an index on make a word or phrase of a link, none if 0. */
export function linkAt(
  { sentence: { language } }: Passage,
  tokens: readonly Token[],
  at: number,
  link: Link,
): number {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--)
    if (links(language, joined(tokens.slice(at, at + length)), link)) return length;
  return 0;
}

/** Whether tokens are links of some kinds in turn, of which only the first has to be there. */
export function isChain(
  passage: Passage,
  tokens: readonly Token[],
  first: Link,
  ...rest: Link[]
): boolean {
  let at = linkAt(passage, tokens, 0, first);
  if (at === 0) return false;
  for (const link of rest) at += linkAt(passage, tokens, at, link);
  return at === tokens.length;
}
