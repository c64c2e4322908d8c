import type { Measure } from '../../../model/measure';
import type { FoundPeriod } from '../../analysis';
import type { Phrase } from '../../mentions/phrase';
import { phrasesOf } from '../../mentions/scan';
import type { Unit } from '../../mentions/unit';
import { cuesOf } from '../lexicon/cues';
import { AMOUNTS } from './amount';
import { type Caption, isOfPair, unitsOf } from './caption';
import { flowUnder, isFlow } from './flows';
import { type Line, partOf } from './line';
import type { UnitLabel } from './unit-label';
import { isColumnWord } from './vocabulary';
import type { ColumnCue } from './words';

/** What is counted under a head or beside a margin. */
export interface What {
  /** `part`: goods or flows; `whole`: a sum, or whatever the caption counts. */
  readonly is: 'part' | 'whole' | 'growth';
  readonly measure?: Measure;
  readonly unit?: UnitLabel;
  /** Whether it tells more than the caption: which way goods go, or that it is their sum. */
  readonly tells: boolean;
}

/** Under which the table is read: the text, its day and the caption with what was read of times. */
export interface Under {
  readonly text: string;
  /** The day of publication, at the latest that of reading: ISO. */
  readonly today: string;
  readonly caption: Caption;
  readonly periods: readonly FoundPeriod[];
}

/** A country, or a word that speaks of trade; "tonnes", "rupees" are units that stand where none is looked for. */
const speaks = ({ party, form, roles }: Unit): boolean =>
  form !== 'currency' &&
  (party !== undefined ||
    (roles.size > 0 && !roles.has('bulk') && (!roles.has('measure') || roles.has('of'))));

/** Whether the tables know every word of a label: "crews", "rank" may count anything. */
function isKnown(words: Line, units: readonly Unit[]): boolean {
  const cues = cuesOf(words).filter(({ cues }) => cues.has('sum') || cues.has('filler'));
  return units.every(
    (unit) =>
      speaks(unit) ||
      isColumnWord(words.language, unit.word, ...AMOUNTS, 'balance', 'growth') ||
      cues.some(({ start, end }) => start <= unit.start && unit.end <= end),
  );
}

/** Whether a label has a word of the heads of tables. */
export const hasCue = (words: Line, ...of: readonly ColumnCue[]): boolean =>
  words.tokens.some(({ word }) => isColumnWord(words.language, word, ...of));

const isSum = (words: Line): boolean => cuesOf(words).some(({ cues }) => cues.has('sum'));

/** What is counted under the name of all trade, of what both flows come to or of the caption's own. */
function wholeOf(words: Line, phrases: readonly Phrase[], { caption }: Under): What | undefined {
  const [phrase] = phrases;
  if (phrase?.core === 'balance' || hasCue(words, 'balance'))
    return { is: 'whole', measure: 'balance', tells: true };
  if (phrase?.core === 'trade' || phrase?.core === 'turnover')
    return { is: 'whole', measure: 'total', tells: true };
  const { measure } = caption;
  const sum = caption.phrases.length > 1 ? 'total' : undefined;
  if (isSum(words)) return { is: 'whole', measure: measure ?? sum, tells: true };
  return hasCue(words, ...AMOUNTS) ? { is: 'whole', measure, tells: false } : undefined;
}

/** "exports", "supplies to Russia"; a bare "ships" may be a noun, "Russian oil" be anybody's. */
const isToldFlow = (phrase: Phrase): boolean =>
  phrase.core === 'export' ||
  phrase.core === 'import' ||
  (isFlow(phrase) && phrase.core !== 'product' && phrase.participants.length > 0);

/** What words say that are no time. */
export function meaningOf(words: Line, under: Under): What | undefined {
  const units = unitsOf(under.text, words);
  const phrases = phrasesOf(units);
  if (!isOfPair(units) || !isKnown(words, units) || phrases.length > 1) return undefined;
  const [phrase] = phrases;
  if (phrase && isToldFlow(phrase))
    return { is: 'part', measure: flowUnder(under.caption, phrase), tells: true };
  const whole = wholeOf(words, phrases, under);
  if (whole || phrase) return whole;
  if (!units.some(({ roles }) => roles.has('product'))) return undefined;
  const { measure } = under.caption;
  const isWay = measure === 'exports_to_russia' || measure === 'imports_from_russia';
  return { is: 'part', measure: isWay ? measure : undefined, tells: false };
}

/** Percent under "growth" are a change; other percentages may be of anything. */
export function growthOf(words: Line, under: Under): What | undefined {
  const rest = words.tokens.filter(({ word }) => !isColumnWord(words.language, word, 'growth'));
  if (rest.length === words.tokens.length) return undefined;
  const of = rest.length > 0 ? meaningOf(partOf(words, rest), under) : undefined;
  if (rest.length > 0 && !of) return undefined;
  const measure = of ? of.measure : under.caption.measure;
  return { is: 'growth', measure, tells: of?.tells ?? false };
}
