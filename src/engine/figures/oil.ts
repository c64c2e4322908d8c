import { contains } from '../../model/span';
import type { Unit } from '../mentions/units';
import type { CueWord } from './cues';
import type { Passage } from './passage';

/** "sunflower oil", «алмазного сырья»: what stands before tells that it is no crude. */
function isOther(units: readonly Unit[], oil: CueWord): boolean {
  const at = units.findIndex((unit) => contains(unit, oil));
  const [unit, before] = [units[at], units[at - 1]];
  if (!unit || unit.party !== undefined) return false;
  return (
    unit.start < oil.start || (/^сырь/.test(unit.word) && before?.roles.has('product') === true)
  );
}

/** Whether a sentence names mineral oil. */
export const tellsOil = ({ cues, units }: Passage): boolean =>
  cues.some((word) => word.cues.has('oil') && !isOther(units, word));
