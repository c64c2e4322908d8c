import type { Token } from '../token';
import { type Amount, counted, wordNumeral } from './amount';
import {
  articles,
  compared,
  comparing,
  fractions,
  multiples,
  ordinals,
  times,
  timesBefore,
  year,
} from './lexica';
import { tie } from './numeral';

const isCompared = (tokens: readonly Token[], from: number, to: number): boolean =>
  compared.at(tokens, to) !== undefined || timesBefore.has(tokens[from - 1]?.word ?? '');

/** "nearly half a century" is a time, "a quarter century" as well. */
const compares = (tokens: readonly Token[], from: number, to: number): boolean =>
  isCompared(tokens, from, to) && !articles.has(tokens[to]?.word ?? '');

/** "2.6 times", "50-fold", "в 1,5 раза", "1.4 गुना". */
export function timesAt(tokens: readonly Token[], bare: Amount): Amount | undefined {
  if (bare.side !== 'none') return undefined;
  const at = bare.to + tie(tokens, bare.to);
  const match = times.at(tokens, at);
  if (!match) return undefined;
  const to = at + match.length;
  const isMultiple =
    match.meaning === 'always' || bare.numeral.decimals > 0 || isCompared(tokens, bare.from, to);
  return isMultiple ? counted('multiple', 'x', bare.numeral, to, 'unit:times') : undefined;
}

/** "half-|year", "quarter-|final": the first part of a word. */
const isCompound = (tokens: readonly Token[], to: number): boolean => {
  const [hyphen, next] = [tokens[to], tokens[to + 1]];
  return hyphen?.word === '-' && !hyphen.spaced && next?.kind === 'word' && !next.spaced;
};

/** "three quarters of | the year", "of | 2019": a time. */
function isOfYear(tokens: readonly Token[], to: number): boolean {
  const { word = '' } = tokens[to] ?? {};
  const isNumbered = word.length === 4 && word >= '1900' && word < '2100';
  return isNumbered || year.has(tokens[to + 1]?.word ?? '');
}

/** "doubled", "twice as much", "two-thirds". */
export function multipleAt(tokens: readonly Token[], at: number): Amount | undefined {
  // "the first half of the year", "three quarters of the year" are times, "second half" of a match as well.
  if (ordinals.of(tokens[at - 1]?.word ?? '') !== undefined) return undefined;
  const share = fractions.at(tokens, at);
  const whole = multiples.at(tokens, at);
  const beside = comparing.at(tokens, at);
  const match =
    share ?? whole ?? (beside && compares(tokens, at, at + beside.length) ? beside : undefined);
  if (!match) return undefined;
  const to = at + match.length;
  if (isCompound(tokens, to) || isOfYear(tokens, to)) return undefined;
  const rule = share ? 'unit:share' : 'unit:multiple-word';
  return counted('multiple', 'x', wordNumeral(tokens, at, to, match.meaning), to, rule);
}
