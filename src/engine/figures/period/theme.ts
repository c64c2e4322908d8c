import type { Period } from '../../../model/period';
import type { FoundPeriod } from '../../analysis';
import { type Passage, says } from '../passage/passage';
import { isStretch } from '../passage/periods';
import { isMeasuredBy } from './governing';

/** The one time that a text has told of so far, or that it told of several. */
export type Theme = Period | 'several';

/** What a sentence says was counted then: nothing that it compares with, aims at or expects. */
const isTold = (passage: Passage, period: FoundPeriod): boolean =>
  !period.role && !period.ahead && isStretch(period) && !isMeasuredBy(passage, period);

const isSame = (one: Period, other: Period): boolean =>
  one.start === other.start && one.end === other.end;

/** A text that told of one time goes on about it when it looks back to an earlier one, and no longer when it names another. */
function next(theme: Theme | undefined, period: Period | undefined): Theme | undefined {
  if (!theme || theme === 'several') return theme ?? period;
  if (!period || period.end < theme.start || isSame(theme, period)) return theme;
  return 'several';
}

/** What a text has told of after a sentence; what none of its numbers is told of opens no theme. */
export function themeAfter(theme: Theme | undefined, passage: Passage): Theme | undefined {
  if (says(passage, 'future') || says(passage, 'target')) return theme;
  if (!theme && passage.quantities.length === 0) return undefined;
  return passage.periods
    .filter((period) => isTold(passage, period))
    .reduce((last, { period }) => next(last, period), theme);
}

/** The time of a figure in a sentence that names none and does not speak of now. */
export const themeOf = (theme: Theme | undefined, passage: Passage): Period | undefined =>
  theme === 'several' || says(passage, 'present') ? undefined : theme;
