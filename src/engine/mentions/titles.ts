import type { Phrase } from './phrase';
import type { Unit } from './unit';

/** So many words stand in the name of a body on either side of a phrase. */
const FAR = 4;

const isMark = (unit: Unit | undefined): boolean => /^["'“”‘’«»„]$/.test(unit?.word ?? '');

/** Where the run of words ends that goes on from `at` by `step`. */
function runEnd(units: readonly Unit[], at: number, step: 1 | -1): number {
  let i = at;
  while (Math.abs(i - at) < FAR && units[i]?.kind === 'word') i += step;
  return i;
}

/** A word that no row names, and no short one like those that headlines leave small. */
const LONG = 4;
const isPlain = ({ kind, word, roles, party }: Unit): boolean =>
  kind === 'word' && word.length >= LONG && roles.size === 0 && party === undefined;

const isCapital = (unit: Unit | undefined): boolean => unit?.capital === true && isPlain(unit);

/** "the | Trade | Lens Initiative": one word of a name, in a sentence whose other words are small. */
const isInName = (units: readonly Unit[], { from, to }: Phrase): boolean =>
  to === from + 1 &&
  units[from]?.capital === true &&
  isCapital(units[to]) &&
  units.some((unit) => !unit.capital && isPlain(unit));

/** Whether a phrase without a country stands in a name, as in ‘वाणिज्य अध्ययन केंद्र’: one in quotation marks that ends like a body's. */
export function isInTitle(units: readonly Unit[], phrase: Phrase): boolean {
  const { from, to, participants } = phrase;
  if (participants.length === 0 && isInName(units, phrase)) return true;
  const [start, end] = [runEnd(units, from - 1, -1), runEnd(units, to, 1)];
  const isNamed = end > to && units[end - 1]?.roles.has('stop') === true;
  return participants.length === 0 && isNamed && isMark(units[start]) && isMark(units[end]);
}
