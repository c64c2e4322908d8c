import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { isQuotedName } from '../outlets/media';
import type { Item } from '../passage/items';
import { adverbialStart, phraseBefore } from '../phrase/phrase-before';
import type { Subject } from './subject';

/** "…, with | analysts | warning": who does something beside the subject. */
export function companion(speech: Speech, items: readonly Item[], at: number): Subject | undefined {
  const from = adverbialStart(speech, items, at);
  if (!speech.is.with.has(items[from]?.word ?? '') || from + 1 >= at) return undefined;
  return { from: from + 1, to: at, side: 'before' };
}

/** «शोध संस्थान ‘चाय लैब’ | की रिपोर्ट | के अनुसार»: a name in quotation marks to which a report belongs. */
export function withMaker(
  speech: Speech,
  items: readonly Item[],
  own: Subject | undefined,
): Subject | undefined {
  const maker = items[(own?.from ?? 0) - 1];
  if (!own || !maker || !isQuotedName(maker)) return own;
  if (!speech.is.genitive.has(items[own.from]?.word ?? '')) return own;
  return { ...own, from: phraseBefore(speech, items, own.from - 1)?.from ?? own.from - 1 };
}

/** «“…,” यह कहना है | चाय बेचने वाले रवि मेनन | का»: whoever ends the sentence in the genitive. */
export function owner(speech: Speech, items: readonly Item[], { after }: Cue): Subject | undefined {
  const end = items.length - (items.at(-1)?.kind === 'mark' ? 2 : 1);
  if (!speech.is.genitive.has(items[end]?.word ?? '')) return undefined;
  const range = phraseBefore(speech, items, end);
  return range && { from: Math.max(range.from, after), to: range.to, side: 'after' };
}
