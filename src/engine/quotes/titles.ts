import type { Token } from '../token';
import type { Quoted } from './marks';
import type { Speech } from './speech';

/** Longer quotations are words, not the name of a medium or firm. */
const LONGEST = 8;

/** «рассказал «Ведомостям»», «глава «Росатома»»: marks around a name, not around words that were said. */
export function isTitle(
  speech: Speech,
  all: readonly Token[],
  { first, after, open }: Quoted,
): boolean {
  const [opener, initial] = [all[first], all[first + 1]];
  const isPiece = opener?.kind !== 'mark' || all[after - 1]?.kind !== 'mark';
  if (!speech.inverts || open || isPiece || after - first > LONGEST || !initial?.capital)
    return false;
  const medium = speech.outlets.at(all, first + 1)?.length;
  if (medium === after - first - 2) return true;
  const [before, behind] = [all[first - 1], all[after]];
  const isOneWord = after - first === 3 && behind?.kind === 'word' && !behind.capital;
  if (isOneWord && !before) return true;
  const noun = before?.word ?? '';
  return (speech.roles.of(noun) ?? speech.bodies.of(noun)) === true;
}

/** The words of a title; its marks count to the first and the last. */
export function unmarked(all: readonly Token[], { first, after, start, end }: Quoted): Token[] {
  return all.slice(first + 1, after - 1).map((token, i, words) => ({
    ...token,
    start: i === 0 ? start : token.start,
    end: i === words.length - 1 ? end : token.end,
    spaced: i === 0 ? true : token.spaced,
  }));
}
