import type { Token } from '../token';
import type { Amount } from './amount';
import { changeOpeners, changes, functionWords, links, rangeJoints, rangeOpeners } from './lexica';
import { exact } from './sum';

// Numbers that stand together share a unit only where grammar says so: ranges (8–10 billion),
// lists ($5, $6 and $7 billion), changes (to 65.7 from 49.4 billion dollars).

const REACH = 8;
/** Ends whose printed numbers lie further apart are not of one scale. */
const FARTHEST = 20;

/** Across these nothing is left out that stands on the other side. */
const BARRIERS = new Set(['(', ')', ';', ':', '"', '«', '»', '“', '”']);

const isDash = (token: Token | undefined): boolean =>
  token !== undefined && '-–—'.includes(token.word);

/** What stands between two amounts. */
type Gap = 'dash' | 'range' | 'link' | 'comma' | 'other';

function gapBetween(tokens: readonly Token[], a: Amount, b: Amount): Gap {
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

const isScaled = (amount: Amount): boolean => amount.numeral.scaleWords.length > 0;
const isBare = (amount: Amount): boolean => amount.side === 'none';
const isUnscaledSign = (amount: Amount): boolean => amount.side === 'before' && !isScaled(amount);

/** Whether two printed numbers may be of one scale. */
function isNear(a: Amount, b: Amount): boolean {
  const ratio = a.numeral.value / (b.numeral.value / b.numeral.scale);
  return ratio < FARTHEST && ratio > 1 / FARTHEST;
}

/** The amount with unit and scale of its neighbour. */
function like(a: Amount, b: Amount): Amount {
  const scale = isScaled(a) ? 1 : b.numeral.scale;
  return {
    ...a,
    kind: b.kind,
    unit: b.unit,
    factor: b.factor,
    side: isBare(a) ? 'shared' : a.side,
    value: exact(a.numeral.value * scale * b.factor),
    numeral: isScaled(a)
      ? a.numeral
      : {
          ...a.numeral,
          scale,
          value: exact(a.numeral.value * scale),
          scaleWords: b.numeral.scaleWords,
        },
    rules: [...a.rules, 'unit:shared'],
  };
}

const before = (tokens: readonly Token[], at: number): string => tokens[at - 1]?.word ?? '';

/** "rose from 49 to 65 billion" is a change, "from 8 to 10 billion" a range. */
function isChange(tokens: readonly Token[], a: Amount): boolean {
  if (!changeOpeners.has(before(tokens, a.from))) return false;
  if (!rangeOpeners.has(before(tokens, a.from))) return true;
  for (let i = Math.max(0, a.from - REACH); i < a.from - 1; i++)
    if (changes.has(tokens[i]?.word ?? '')) return true;
  return false;
}

function isRange(tokens: readonly Token[], a: Amount, b: Amount, gap: Gap): boolean {
  if (gap === 'dash') return true;
  const joint = tokens[a.to]?.word;
  const opener = before(tokens, a.from);
  if (joint === 'and' || joint === 'и') return opener === 'between' || opener === 'между';
  if (gap !== 'range' || isChange(tokens, a)) return false;
  if (joint === 'до') return rangeOpeners.has(opener);
  return isBare(a) || (isUnscaledSign(a) && isScaled(b));
}

/** The range that two amounts make, where they do. */
function rangeOf(tokens: readonly Token[], a: Amount, b: Amount, gap: Gap) {
  if (a.numeral.yearlike && isBare(a)) return undefined;
  if (!isRange(tokens, a, b, gap)) return undefined;
  const [low, high] = shareUnit(a, b) ?? [];
  if (!low || !high || low.unit !== high.unit || low.value >= high.value || low.value < 0)
    return undefined;
  return {
    ...low,
    to: high.to,
    numeral: {
      ...low.numeral,
      to: high.to,
      decimals: Math.max(low.numeral.decimals, high.numeral.decimals),
    },
    high: high.value,
    rules: [...new Set([...low.rules, ...high.rules, 'number:range'])],
  } satisfies Amount;
}

/** Both ends with the same unit and their own scales, or nothing where that would be a guess. */
function shareUnit(a: Amount, b: Amount): [Amount, Amount] | undefined {
  if (isBare(a) && isBare(b)) return undefined;
  if (isBare(b)) return a.side === 'before' ? sharePrefix(a, b) : undefined;
  if (isBare(a)) return b.side === 'before' ? undefined : scaled(a, b);
  return a.unit === b.unit ? scaled(a, b) : undefined;
}

/** "$8-10 billion": the sign in front counts for both, the scale behind as well. */
function sharePrefix(a: Amount, b: Amount): [Amount, Amount] | undefined {
  const end: Amount = {
    ...b,
    kind: a.kind,
    unit: a.unit,
    factor: a.factor,
    side: 'before',
    value: exact(b.numeral.value * a.factor),
  };
  return b.numeral.yearlike ? undefined : scaled(a, end);
}

function scaled(a: Amount, b: Amount): [Amount, Amount] | undefined {
  if (isScaled(a) || !isScaled(b)) return [isBare(a) ? like(a, b) : a, b];
  const isBelow = a.numeral.value < b.numeral.value / b.numeral.scale;
  return isBelow ? [like(a, b), b] : undefined;
}

/** Whether `a` takes unit and scale from the amount behind it. */
function isLinked(a: Amount, b: Amount, gap: Gap): boolean {
  if (gap === 'other' || gap === 'dash' || isBare(b) || a.numeral.yearlike) return false;
  if (gap === 'comma' && !b.rules.includes('unit:shared')) return false;
  if (!isScaled(a) && isScaled(b) && !isNear(a, b)) return false;
  if (isBare(a)) return b.side === 'after' || b.side === 'shared';
  return isUnscaledSign(a) && isScaled(b) && b.side === 'before' && a.unit === b.unit;
}

/** "five billion, and wants to bring it to ten billion dollars": the same scale, nothing counted between. */
function isElliptic(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  if (!isBare(a) || !isScaled(a) || b.kind !== 'money' || isBare(b)) return false;
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
    else done.push(isLinked(a, b, gap) || isElliptic(tokens, a, b) ? like(a, b) : a);
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
