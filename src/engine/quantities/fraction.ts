import type { Token } from '../token';

/** Denominators of prices and measures; others are dates, scores and the like. */
const DENOMINATORS = new Set(['2', '3', '4', '5', '8', '16', '32']);

/** A fraction in digits, and the index after it. */
export interface Fraction {
  readonly value: number;
  readonly to: number;
}

/**
 * A fraction in digits as it stands behind a whole number: 10 "1/2" miles.
 * @example fractionAt(tokens('3/4', 0, 3), 0) // { value: 0.75, to: 3 }
 */
export function fractionAt(tokens: readonly Token[], at: number): Fraction | undefined {
  const [above, slash, below, next] = tokens.slice(at, at + 4);
  if (above?.kind !== 'number' || slash?.word !== '/' || !below) return undefined;
  const isGlued = !slash.spaced && !below.spaced && (next?.spaced !== false || next.word === '-');
  const value = Number(above.word) / Number(below.word);
  if (!isGlued || !DENOMINATORS.has(below.word) || !(value > 0 && value < 1)) return undefined;
  return { value, to: at + 3 };
}
