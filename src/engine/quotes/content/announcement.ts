import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';

/** How far behind a verb an aside may begin and end, in words. */
const FAR_ASIDE = 8;
const LONGEST_ASIDE = 20;

/** "said in Kazan, | where he lives |, that …": behind "that" where a clause about the place or hearer stands in front of it; 0 where none does. */
export function behindAnnounced(speech: Speech, items: readonly Item[], { after }: Cue): number {
  if (speech.inverts || !speech.capitals) return 0;
  const opens = (i: number): boolean =>
    items[i]?.word === ',' && speech.is.asides.has(items[i + 1]?.word ?? '');
  let from = after + 1;
  while (from < after + FAR_ASIDE && !opens(from)) from++;
  if (!opens(from)) return 0;
  for (let i = from + 2; i < from + LONGEST_ASIDE; i++)
    if (items[i]?.word === ',') return speech.is.that.has(items[i + 1]?.word ?? '') ? i + 2 : 0;
  return 0;
}
