import type { Approximation } from '../../model/quantity';
import type { Span } from '../../model/span';
import type { Token } from '../token';
import { approximateAfter, approximateBefore, articles, changes, rises } from './lexica';

const LONGEST = 4;

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** "a 35 per cent | rise | over 3 million": a rise told by its size, behind which stands what it is a rise on. */
const isRise = (tokens: readonly Token[], over: number): boolean =>
  rises.has(tokens[over - 1]?.word ?? '') &&
  tokens.slice(Math.max(0, over - LONGEST), over).some(({ kind }) => kind === 'number');

/** The longest approximator that ends where the number begins. */
function before(tokens: readonly Token[], end: number) {
  for (let from = Math.max(0, end - LONGEST); from < end; from++) {
    const match = approximateBefore.at(tokens, from);
    if (!match || from + match.length !== end) continue;
    // "went up to 5" tells where a change ended.
    const isChange = match.meaning === '≤' && changes.has(tokens[from - 1]?.word ?? '');
    const isBase = match.length === 1 && isRise(tokens, from);
    return isChange || isBase
      ? undefined
      : { meaning: match.meaning, span: spanOf(tokens, from, end) };
  }
  return undefined;
}

/**
 * What the words around a number say of its exactness: "nearly", "около", "से अधिक".
 * @example approximationOf(tokens('over $5 bn', 0, 10), 1, 4) // { meaning: '>', … }
 */
export function approximationOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly meaning: Approximation; readonly span: Span } | undefined {
  const hasArticle = articles.has(tokens[from - 1]?.word ?? '');
  const ahead = before(tokens, hasArticle ? from - 1 : from);
  if (ahead) return ahead;
  const match = approximateAfter.at(tokens, to);
  return match && { meaning: match.meaning, span: spanOf(tokens, to, to + match.length) };
}
