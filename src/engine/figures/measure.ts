import type { Measure } from '../../model/measure';
import { isRelative } from './change';
import type { Perspective } from './flow';
import type { Passage, Topic } from './passage';
import type { Selected } from './select';
import type { Cue } from './words';

const says = (passage: Passage, cue: Cue): boolean =>
  passage.cues.some((word) => word.cues.has(cue));

/** A part of the oil that India buys, or of something else; a bare "share" is of what the last one was. */
function shareOf(passage: Passage, perspective: Perspective): Measure {
  if (says(passage, 'settled')) return 'other';
  const isNamed = passage.topics.some(({ kind }) => kind === 'ours');
  const ofOil = says(passage, 'oil') || (!isNamed && perspective.ofOil);
  perspective.ofOil = ofOil;
  return ofOil ? 'oil_share' : 'other';
}

/** What the head of a figure speaks of. */
function measureOfHead(head: Topic, passage: Passage, perspective: Perspective) {
  if (head.cue === 'deficit') return 'balance';
  if (head.cue === 'investment') return 'investment';
  const { phrase } = head;
  if (!phrase) return head.cue === 'share' ? shareOf(passage, perspective) : undefined;
  switch (phrase.core) {
    case 'trade':
    case 'turnover':
      return 'total';
    case 'balance':
      return 'balance';
    case 'payment':
      return 'other';
    case 'share':
      return shareOf(passage, perspective);
    default:
      return perspective.flowOf(phrase, head, passage);
  }
}

/** What a figure about the pair's trade measures. */
export function measureOf(
  { head, found }: Selected,
  passage: Passage,
  perspective: Perspective,
  isChange: boolean,
): Measure | undefined {
  const { quantity } = found;
  if (quantity.kind === 'rank') return 'other';
  const measure = head && measureOfHead(head, passage, perspective);
  if (isRelative(found) && !isChange)
    return measure === 'balance' || measure === 'investment'
      ? measure
      : shareOf(passage, perspective);
  const counted = isChange
    ? passage.quantities.map((other) => other.quantity.unit)
    : [quantity.unit];
  const inBarrels = counted.some((unit) => unit.startsWith('bbl'));
  return inBarrels ? 'oil_volume' : measure;
}
