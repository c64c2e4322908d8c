import type { Passage } from './passage';

/** Words with a space on either side, so that one text holds another only in whole words. */
const folded = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()} `;

const NOTHING = folded('');

/** A title may be longer than the headline, by the outlet's name, or shorter, for a search engine. */
const isOneOf = (titles: readonly string[], words: string): boolean =>
  words !== NOTHING && titles.some((title) => title.includes(words) || words.includes(title));

/**
 * The headline over an article: the last first-level heading before its body that says what the
 * document's title says; undefined where there is none.
 * @param passages the document's passages, in reading order
 * @param titles what the document calls itself
 */
export function headlineOf(
  passages: readonly Passage[],
  body: readonly Passage[],
  titles: readonly string[],
): Passage | undefined {
  const before = body[0] ? passages.slice(0, passages.indexOf(body[0])) : [];
  const wanted = titles.map(folded).filter((title) => title !== NOTHING);
  return before.findLast(
    ({ element, words }) => element.closest('h1') && isOneOf(wanted, folded(words)),
  );
}
