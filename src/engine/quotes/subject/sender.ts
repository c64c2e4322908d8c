import type { Speech } from '../lexicon/speech';
import { type Item, isPossessive, type Range } from '../passage/items';
import { headAt } from '../phrase/descriptions';

/** "a statement | by": prepositions between a message and who sent it. */
const isBySender = (speech: Speech, word: string): boolean =>
  speech.is.by.has(word) || speech.is.employedBy.has(word);

/** Where the owner's name ends in "the board's press release"; -1 where nobody owns it. */
function ownerEnd(speech: Speech, items: readonly Item[], { from }: Range, head: number): number {
  for (let i = head - 1; i > from; i--) if (isPossessive(speech, items, i)) return i - 1;
  return -1;
}

/** "a letter from the board | obtained by …": where the sender's name ends. */
function describedEnd(speech: Speech, items: readonly Item[], from: number, to: number): number {
  const isDescribing = ({ word, capital }: Item): boolean => !capital && speech.is.pasts.has(word);
  const at = items.slice(from + 1, to).findIndex(isDescribing);
  return at < 0 ? to : from + 1 + at;
}

/** "the board's press release", "a statement by the board": who speaks by a message; undefined where it is no message or nobody's. */
export function senderOf(
  speech: Speech,
  items: readonly Item[],
  subject: Range,
): Range | undefined {
  if (!speech.capitals || speech.inverts) return undefined;
  const head = headAt(speech, items, subject);
  if (!speech.is.messages.has(items[head]?.word ?? '')) return undefined;
  const end = ownerEnd(speech, items, subject, head);
  if (end > subject.from) return { from: subject.from, to: end };
  const isSent = isBySender(speech, items[head + 1]?.word ?? '') && head + 2 < subject.to;
  return isSent
    ? { from: head + 2, to: describedEnd(speech, items, head + 2, subject.to) }
    : undefined;
}
