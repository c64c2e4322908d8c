import type { Measure } from '../model/measure';
import { samePeriod } from '../model/period';
import { type Problem, problemAt } from './problem';
import type { Dossier, Value } from './schema';

/** Half of the last digit that is not zero: what rounding may have taken. @example halfStep(49.36e9) // 5e6 */
export function halfStep(value: number): number {
  if (value === 0) return 0;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step / 2;
}

/** The same count of another measure: exports beside a total. */
const beside = (dossier: Dossier, value: Value, measure: Measure): Value | undefined =>
  dossier.values.find(
    (other) =>
      other.measure === measure &&
      other.side === value.side &&
      other.statistics === value.statistics &&
      samePeriod(other.period, value.period),
  );

const EXPECTED = {
  total: (exports: number, imports: number): number => exports + imports,
  balance: (exports: number, imports: number): number => exports - imports,
} as const;

function isOff(dossier: Dossier, value: Value, measure: keyof typeof EXPECTED): boolean {
  const exports = beside(dossier, value, 'exports_to_russia');
  const imports = beside(dossier, value, 'imports_from_russia');
  if (!exports || !imports) return false;
  const expected = EXPECTED[measure](exports.value, imports.value);
  const spare = [value, exports, imports].reduce((sum, x) => sum + halfStep(x.value), 0);
  return Math.abs(value.value - expected) > spare * 1.001;
}

/** Totals are exports plus imports and balances exports less imports, as far as rounding allows. */
export const sumProblems = (dossier: Dossier): Problem[] =>
  dossier.values.flatMap((value, i) => {
    const { measure, mismatch } = value;
    if (measure !== 'total' && measure !== 'balance') return [];
    if (mismatch || !isOff(dossier, value, measure)) return [];
    const reason = `is not exports ${measure === 'total' ? 'plus' : 'less'} imports; if so in the source, say why in "mismatch"`;
    return [problemAt('values', i, '/value', reason)];
  });
