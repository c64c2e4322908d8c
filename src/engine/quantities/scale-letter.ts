import type { Token } from '../token';
import { numeralWords, singulars, unitWords } from './lexica';

const GOODS: ReadonlySet<string> = new Set(['bbl', 'bbl/d', 't', 'kg']);

/** "1.8m barrels", "2.5m tonnes": it touches its number, and many follow. */
const countsGoods = (tokens: readonly Token[], at: number, unit: string): boolean =>
  tokens[at]?.spaced === false && GOODS.has(unit) && !singulars.has(tokens[at + 1]?.word ?? '');

/**
 * Whether the letter at token `at` is a scale by what follows it: "1.8m dollars", "100k bpd",
 * "1.8m barrels"; alone k, m, t and l mean something else.
 */
export function countsLetter(tokens: readonly Token[], at: number): boolean {
  const [own, unit] = [at, at + 1].map((i) => unitWords.at(tokens, i)?.meaning);
  if (unit === undefined) return false;
  if (countsGoods(tokens, at, unit.unit)) return true;
  // "a 25 mm dollar coin": what is a measure as well is a scale only behind a currency; "3.5 t dollars" are no tonnes.
  if (own?.kind === 'volume' && own.only !== 'measured') return false;
  return unit.kind === 'money' || numeralWords.at(tokens, at)?.meaning.value === 1e3;
}
