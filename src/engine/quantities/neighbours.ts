import type { Token } from '../token';
import type { Amount } from './amount';
import { type Gap, gapBetween, REACH } from './gap';
import { against, functionWords, monthsBefore } from './lexica';
import { rangeOf } from './range';
import { isBare, isNear, isScaled, isUnscaledSign, like } from './share';

// Numbers that stand together share a unit only where grammar says so: ranges (8–10 billion),
// lists ($5, $6 and $7 billion), changes (to 65.7 from 49.4 billion dollars).

/** Across these nothing is left out that stands on the other side. */
const BARRIERS = new Set(['(', ')', ';', ':', '"', '«', '»', '“', '”']);

/** "the year ended March 31, from 11 tonnes": a day counts nothing. */
const isDay = (tokens: readonly Token[], { from }: Amount): boolean =>
  monthsBefore.has(tokens[from - 1]?.word ?? '');

/** Whether `a` takes unit and scale from the amount behind it. */
function isLinked(tokens: readonly Token[], a: Amount, b: Amount, gap: Gap): boolean {
  if (isBare(a) && isDay(tokens, a)) return false;
  // "0.7 million, or 39%", "65 billion, and three quarters"
  if (isScaled(a) && (b.kind === 'percent' || b.kind === 'multiple')) return false;
  if (gap === 'other' || gap === 'dash' || isBare(b) || a.numeral.yearlike) return false;
  if (gap === 'comma' && !b.rules.includes('unit:shared')) return false;
  if (!isScaled(a) && isScaled(b) && !isNear(a, b)) return false;
  if (isBare(a)) return b.side === 'after' || b.side === 'shared';
  return isUnscaledSign(a) && isScaled(b) && b.side === 'before' && a.unit === b.unit;
}

/** "1.2 million barrels a day from 1.5 million": a value beside which another stands. */
const isSetAgainst = (tokens: readonly Token[], { from }: Amount): boolean =>
  against.has(tokens[from - 1]?.word ?? '');

/** "five billion, and wants to bring it to ten billion dollars": the same scale, nothing counted between. */
function isElliptic(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const isCounted = b.kind === 'money' || (b.unit.startsWith('bbl') && isSetAgainst(tokens, a));
  if (!isBare(a) || !isScaled(a) || !isCounted || isBare(b)) return false;
  if (a.numeral.scale !== b.numeral.scale || a.numeral.scale < 1e6) return false;
  const [from, to] = b.from > a.to ? [a.to, b.from] : [b.to, a.from];
  const next = tokens[a.to];
  if (to - from > REACH || tokens.slice(from, to).some(({ word }) => BARRIERS.has(word)))
    return false;
  return !next || next.kind === 'mark' || functionWords.has(next.word);
}

/**
 * Joins ranges and lets amounts share what grammar says they share, from the last to the first,
 * since a unit stands behind what it is shared by.
 */
export function withNeighbours(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
  const done: Amount[] = [];
  for (let i = amounts.length - 1; i >= 0; i--) {
    const a = amounts[i] as Amount;
    const b = done[done.length - 1];
    if (!b) {
      done.push(a);
      continue;
    }
    const gap = gapBetween(tokens, a, b);
    const range = b.high === undefined ? rangeOf(tokens, a, b, gap) : undefined;
    if (range) done[done.length - 1] = range;
    else if (isTorn(a, b, gap)) continue;
    else done.push(isLinked(tokens, a, b, gap) || isElliptic(tokens, a, b) ? like(a, b) : a);
  }
  done.reverse();
  return done.map((a, i) => {
    const previous = done[i - 1];
    return previous && isElliptic(tokens, a, previous) ? like(a, previous) : a;
  });
}

/** "$500–1 billion": the first end's scale is anybody's guess, so it is left out. */
const isTorn = (a: Amount, b: Amount, gap: Gap): boolean =>
  gap === 'dash' && isUnscaledSign(a) && isScaled(b);
