import type { Speech } from '../lexicon/speech';
import { mediumAt } from '../outlets/media';
import { type Item, isPossessive, type Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { phraseAfter } from '../phrase/phrase-after';
import { isComma } from './before';
import { hostAfter, invertedStart } from './inverted';
import { resumes } from './resumption';
import type { Subject } from './subject';

/** «сообщил Лаптев, | владелец верфи»: whether what stands behind a subject and a comma describes it. */
function isDescribed(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  if (!isComma(items[to])) return false;
  if (!speech.inverts) return true;
  return !speech.pronouns.has(items[from]?.word ?? '') && !resumes(speech, items, to);
}

/** "said the | Ledger | 's Ravi Menon": the medium for which somebody behind a verb works. */
function employerAt(speech: Speech, items: readonly Item[], after: number): Range | undefined {
  if (speech.inverts) return undefined;
  const from = speech.is.definite.has(items[after]?.word ?? '') ? after + 1 : after;
  const to = from + (mediumAt(speech, items, from)?.length ?? 0);
  const isOwning = to > from && isPossessive(speech, items, to + 1);
  return isOwning ? { from, to } : undefined;
}

/** "Reuters's | Ravi Menon |", not its "Moscow office". */
const endsWithName = (speech: Speech, items: readonly Item[], { to }: Range): boolean => {
  const last = items[to - 1];
  return !!last?.capital && !speech.bodies.of(last.word) && !speech.places.of(last.word);
};

/** The subject behind a verb that ends at `after`. */
export function subjectAfter(
  speech: Speech,
  { items }: Passage,
  after: number,
): Subject | undefined {
  const employer = employerAt(speech, items, after);
  const start = speech.inverts ? invertedStart(speech, items, after) : after;
  const from = employer ? employer.to + 2 : start;
  const range = mediumAt(speech, items, from) ? undefined : phraseAfter(speech, items, from);
  if (employer && !(range && endsWithName(speech, items, range)))
    return { ...employer, side: 'after' };
  if (!range) return undefined;
  const isAside = speech.inverts && speech.is.subordinators.has(items[0]?.word ?? '');
  if (isAside || !isDescribed(speech, items, range)) return { ...range, side: 'after' };
  let to = range.to + 1;
  const ends = speech.inverts ? [';', ':'] : [';'];
  while (to < items.length && !items[to]?.quoted && !ends.includes(items[to]?.word ?? '')) to++;
  return { ...range, side: 'after', apposition: { from: range.to + 1, to } };
}

/** «сообщили в посольстве»: the body in which something was said, behind the verb. */
export function speakingHost(
  speech: Speech,
  items: readonly Item[],
  after: number,
): Subject | undefined {
  const from = hostAfter(speech, items, after);
  const range = from < 0 ? undefined : phraseAfter(speech, items, from);
  return range && { ...range, side: 'after', isOblique: true };
}
