import type { Token } from '../token';
import type { Literal } from './literal';

/** Denominators of prices and measures; others are dates, scores and the like. */
const DENOMINATORS = new Set(['2', '3', '4', '5', '8', '16', '32']);

/** A fraction in digits, and the index after it. */
export interface Fraction {
  readonly value: number;
  readonly to: number;
}

function fractionAt(tokens: readonly Token[], at: number): Fraction | undefined {
  const [above, slash, below, next] = tokens.slice(at, at + 4);
  if (above?.kind !== 'number' || slash?.word !== '/' || !below) return undefined;
  const isGlued = !slash.spaced && !below.spaced && (next?.spaced !== false || next.word === '-');
  const value = Number(above.word) / Number(below.word);
  if (!isGlued || !DENOMINATORS.has(below.word) || !(value > 0 && value < 1)) return undefined;
  return { value, to: at + 3 };
}

/**
 * The fraction at token `at` that goes on a whole number which is no year: 10 "1/2" miles.
 * @example fractionBehind(tokens('10 3/4', 0, 6), ten, 1) // { value: 0.75, to: 4 }
 */
export function fractionBehind(
  tokens: readonly Token[],
  whole: Literal | undefined,
  at: number,
): Fraction | undefined {
  const isWhole = whole?.value !== undefined && whole.value < 1000 && whole.decimals === 0;
  return isWhole && whole.to === at ? fractionAt(tokens, at) : undefined;
}
