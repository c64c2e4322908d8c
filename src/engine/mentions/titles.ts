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

/** ‘वाणिज्य अध्ययन केंद्र’: whether a phrase without a country stands in a name in quotation marks that ends like a body's. */
export function isInTitle(units: readonly Unit[], { from, to, participants }: Phrase): boolean {
  const [start, end] = [runEnd(units, from - 1, -1), runEnd(units, to, 1)];
  const isNamed = end > to && units[end - 1]?.roles.has('stop') === true;
  return participants.length === 0 && isNamed && isMark(units[start]) && isMark(units[end]);
}
