import type { Language } from '../../../model/language';
import { FormSet, rowsOf } from '../../forms';
import { links as en } from '../../languages/en/measures';
import { links as hi } from '../../languages/hi/measures';
import { links as ru } from '../../languages/ru/measures';
import { normalise, type Token } from '../../token';
import type { InSentence } from './traits';
import { LINKS, type Link, type LinkWords } from './words';

/** The words and phrases of a link; most of a text's words begin no phrase, and one look tells. */
interface Known {
  readonly forms: FormSet;
  readonly openings: ReadonlySet<string>;
}

type FormsOf = Readonly<Record<Link, Known>>;

function knownOf(words: string): Known {
  const rows = rowsOf(words).map(normalise);
  const phrases = rows.map((row) => row.split(' ')).filter(({ length }) => length > 1);
  return { forms: new FormSet(rows), openings: new Set(phrases.map(([first = '']) => first)) };
}

const formsOf = (words: LinkWords): FormsOf =>
  Object.fromEntries(LINKS.map((link) => [link, knownOf(words[link])])) as FormsOf;

const FORMS: Readonly<Record<Language, FormsOf>> = {
  en: formsOf(en),
  hi: formsOf(hi),
  ru: formsOf(ru),
};

/** Whether a word, or several parted by spaces, are a link in a language. */
export const links = (language: Language | undefined, words: string, link: Link): boolean =>
  language !== undefined && FORMS[language][link].forms.has(words);

/** Whether a token is one of some links in the language of its sentence. */
export const isLink = (
  { sentence: { language } }: InSentence,
  token: { readonly word: string } | undefined,
  ...kinds: Link[]
): boolean => token !== undefined && kinds.some((link) => links(language, token.word, link));

const joined = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');

/** So many words make the longest phrase of a link. */
const LONGEST = 3;

/** How many tokens from an index on make a word or phrase of a link, none if 0. */
export function linkAt(
  { sentence: { language } }: InSentence,
  tokens: readonly Token[],
  at: number,
  link: Link,
): number {
  const first = tokens[at]?.word;
  if (first === undefined) return 0;
  const { forms, openings } = FORMS[language][link];
  const most = openings.has(first) ? Math.min(LONGEST, tokens.length - at) : 1;
  for (let length = most; length > 1; length--)
    if (forms.has(joined(tokens.slice(at, at + length)))) return length;
  return forms.has(first) ? 1 : 0;
}

/** Whether tokens are links of some kinds in turn, of which only the first has to be there. */
export function isChain(
  passage: InSentence,
  tokens: readonly Token[],
  first: Link,
  ...rest: Link[]
): boolean {
  let at = linkAt(passage, tokens, 0, first);
  if (at === 0) return false;
  for (const link of rest) at += linkAt(passage, tokens, at, link);
  return at === tokens.length;
}
