import type { Token } from '../token';
import type { Amount } from './amount';
import { links, rangeJoints } from './lexica';

/** Amounts further apart, in tokens, have nothing to do with each other. */
export const REACH = 8;

const isDash = (token: Token | undefined): boolean =>
  token !== undefined && '-–—'.includes(token.word);

/** What stands between two amounts. */
export type Gap = 'dash' | 'range' | 'link' | 'comma' | 'other';

export function gapBetween(tokens: readonly Token[], a: Amount, b: Amount): Gap {
  const first = tokens[a.to];
  if (!first || b.from <= a.to || b.from - a.to > REACH) return 'other';
  const length = b.from - a.to;
  if (length === 1 && isDash(first)) return 'dash';
  if (length === 1 && first.word === ',') return 'comma';
  const start = first.word === ',' ? a.to + 1 : a.to;
  const fits = (match: { length: number } | undefined): boolean =>
    match !== undefined && start + match.length === b.from;
  if (start === a.to && fits(rangeJoints.at(tokens, start))) return 'range';
  return fits(links.at(tokens, start)) ? 'link' : 'other';
}
