import { calendarYear } from '../../../model/period';
import type { FoundPeriod } from '../../analysis';
import { unitWords } from '../../quantities/lexica';
import type { Token } from '../../token';
import { fits } from './amount';
import { strays } from './caption';
import { type Line, partOf, within } from './line';
import { growthOf, hasCue, meaningOf, type Under, type What } from './meaning';
import { type UnitLabel, unitLabelsIn } from './unit-label';
import { isColumnWord } from './vocabulary';

/** What the head of a column or the margin of a row says of its values. */
export type Label = What | { readonly is: 'time'; readonly found: FoundPeriod };

const MARK = /^[()[\],;:.*%'’–—-]$/;

/** "2022" beside "2023": in a row of heads a year is no count. */
function yearOf({ tokens, start, end }: Line, { today }: Under): FoundPeriod | undefined {
  const [token] = tokens;
  if (tokens.length !== 1 || !/^(19|20)[0-9][0-9]$/.test(token?.word ?? '')) return undefined;
  const period = calendarYear(Number(token?.word));
  return period.start <= today ? { span: { start, end }, period, because: [] } : undefined;
}

/** A time and nothing else. */
function timeOf(cell: Line, under: Under): FoundPeriod | undefined {
  const [found, ...others] = within(under.periods, cell);
  if (!found) return yearOf(cell, under);
  if (!found.period || found.role || found.ahead || others.length > 0) return undefined;
  const rest = cell.tokens.filter(
    ({ start, end }) => start < found.span.start || end > found.span.end,
  );
  return rest.every(({ word }) => MARK.test(word)) ? found : undefined;
}

/** A word, or the apostrophe of an owner. */
const isOfWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' ||
  (/^['’]$/.test(tokens[at]?.word ?? '') && !tokens[at]?.spaced && tokens[at - 1]?.kind === 'word');

/** The words of a label without its unit. */
function wordsOf(cell: Line, labels: readonly UnitLabel[]): Line {
  const { language } = cell;
  const words = cell.tokens.filter(
    ({ word }, at) =>
      isOfWord(cell.tokens, at) &&
      !labels.some(({ from, to }) => at >= from && at < to) &&
      !(labels.length > 0 && isColumnWord(language, word, 'lead', 'tail')),
  );
  return partOf(cell, words);
}

const hasPercent = ({ tokens }: Line): boolean =>
  tokens.some((_, at) => unitWords.at(tokens, at)?.meaning.kind === 'percent');

/** "Exports, €": a unit without a scale is another than the caption's. */
const hasOtherUnit = ({ tokens }: Line, labels: readonly UnitLabel[]): boolean =>
  tokens.some(
    ({ kind }, at) =>
      kind === 'mark' &&
      unitWords.at(tokens, at)?.meaning.kind === 'money' &&
      !labels.some(({ from, to }) => at >= from && at < to),
  );

/** What a label says; nothing where any of its words may say something else. */
export function labelOf(cell: Line, under: Under): Label | undefined {
  const found = timeOf(cell, under);
  if (found) return { is: 'time', found };
  if (cell.tokens.some(({ kind, word }) => kind === 'number' && word !== '000') || strays(cell))
    return undefined;
  const labels = unitLabelsIn(cell);
  const isPercent = hasPercent(cell);
  if (labels.length > 1 || hasOtherUnit(cell, labels)) return undefined;
  const words = wordsOf(cell, labels);
  if (isPercent) return growthOf(withoutPercent(words), under);
  const [unit] = labels;
  if (words.tokens.length === 0)
    return unit && { is: 'whole', measure: under.caption.measure, unit, tells: false };
  if (hasCue(words, 'growth')) return undefined;
  const meaning = meaningOf(words, under);
  return meaning && fits(words, unit ?? under.caption.unit) ? { ...meaning, unit } : undefined;
}

/** "Growth, per cent": the word is its unit. */
function withoutPercent(words: Line): Line {
  const { tokens } = words;
  const skipped = new Set(
    tokens.flatMap((_, at) => {
      const match = unitWords.at(tokens, at);
      return match?.meaning.kind === 'percent' ? tokens.slice(at, at + match.length) : [];
    }),
  );
  return partOf(
    words,
    tokens.filter((token) => !skipped.has(token)),
  );
}
