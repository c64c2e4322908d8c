import type { Measure } from '../../../model/measure';
import { contains, overlaps, type Span } from '../../../model/span';
import type { FoundPeriod } from '../../analysis';
import { isThird } from '../../mentions/countries';
import type { Phrase } from '../../mentions/phrase';
import { phrasesOf } from '../../mentions/scan';
import type { Unit } from '../../mentions/unit';
import { unitsIn } from '../../mentions/units';
import { cuesOf } from '../lexicon/cues';
import type { Cue } from '../lexicon/words';
import type { Readings } from '../passage/passages';
import { isCounted, measureOfAll, ownerOf } from './flows';
import { type Line, within } from './line';
import { type UnitLabel, unitLabelsIn } from './unit-label';
import { isColumnWord } from './vocabulary';

/** A line that says what the table below it counts. */
export interface Caption {
  readonly line: Line;
  /** The words by which it speaks of the pair's trade. */
  readonly mention: Span;
  readonly phrases: readonly Phrase[];
  /** Whose exports are meant, if one of the two is named as trading with the other. */
  readonly owner?: 'IN' | 'RU';
  /** What all is counted in; of several units none is. */
  readonly unit?: UnitLabel;
  readonly measure?: Measure;
  /** The one time that it names. */
  readonly period?: FoundPeriod;
}

/** No caption is longer, in tokens. */
const LONGEST = 40;
const SENTENCE_END = /^[.!?।…]$/;

/** Subjects of which no table of trade is. */
const STRAYING = [
  'noise',
  'terms',
  'share',
  'rank',
  'investment',
  'stuck',
  'settled',
  'domestic',
  'target',
  'future',
] as const satisfies readonly Cue[];

/** Whether a line speaks of prices, shares, plans or the like; "in rupees" of crore tells no payment, "foreign trade with Russia" is the pair's. */
export function strays(line: Line, mention?: Span): boolean {
  const labels = unitLabelsIn(line);
  return cuesOf(line).some(
    (word) =>
      STRAYING.some((cue) => word.cues.has(cue)) &&
      !labels.some((label) => overlaps(label, word)) &&
      !(mention && word.cues.has('noise') && contains(mention, word)),
  );
}

export const unitsOf = (text: string, line: Line): readonly Unit[] => unitsIn(text, line);

/** Whether nobody but the two is named. */
export const isOfPair = (units: readonly Unit[]): boolean =>
  !units.some(({ party, form }) => party && form !== 'currency' && isThird(party));

/** Whether a line ends as a sentence does, not with the full stop of "долл.". */
const isSpoken = (line: Line): boolean =>
  SENTENCE_END.test(line.tokens[line.tokens.length - 1]?.word ?? '.') &&
  !unitLabelsIn(line).some(({ end }) => end === line.end);

/** "Growth of trade": what it became is not told. */
const isOfChange = (line: Line): boolean =>
  cuesOf(line).some(({ cues }) => cues.has('up') || cues.has('down'));

/** One unit, or none where several would be a guess. */
export const soleUnit = (labels: readonly UnitLabel[]): UnitLabel | undefined =>
  labels.length === 1 && labels[0]?.kind !== 'percent' ? labels[0] : undefined;

/** "Monthly average, USD million": of no year beside it; barrels a day are an average anyway. */
const isPaced = (line: Line): boolean =>
  line.tokens.some(({ word }) => isColumnWord(line.language, word, 'paced')) &&
  soleUnit(unitLabelsIn(line))?.unit !== 'bbl/d';

/** A line that names the pair's trade and tells no value of it; nothing if it may be a sentence. */
export function captionOf(text: string, line: Line, read: Readings): Caption | undefined {
  const { length } = line.tokens;
  if (length === 0 || length > LONGEST || isSpoken(line)) return undefined;
  const [mention, ...others] = within(read.mentions, line);
  if (!mention || strays(line, mention.span) || isOfChange(line) || isPaced(line)) return undefined;
  if (others.length > 1 || within(read.quantities, line).length > 0) return undefined;
  const units = unitsOf(text, line);
  const phrases = phrasesOf(units).filter(({ from, to }) =>
    overlaps(line, { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 }),
  );
  if (!isOfPair(units) || phrases.length === 0 || !phrases.every(isCounted)) return undefined;
  const periods = within(read.periods, line);
  return {
    line,
    mention: mention.span,
    phrases,
    owner: ownerOf(phrases),
    unit: soleUnit(unitLabelsIn(line)),
    measure: measureOfAll(phrases),
    period: periods.length === 1 ? periods[0] : undefined,
  };
}
