import type { Speech } from '../lexicon/speech';
import { type Item, isPossessive, type Range } from '../passage/items';
import { firstPreposition, headAt } from '../phrase/descriptions';

/** "a statement | by": prepositions between a message and who sent it. */
const isBySender = (speech: Speech, word: string): boolean =>
  speech.is.by.has(word) || speech.is.employedBy.has(word);

/** "the board's | press | release": nothing else stands between an owner and a message; a "joint" or "fake" one is not its alone. */
const isPlain = (speech: Speech, items: readonly Item[], from: number, head: number): boolean =>
  items
    .slice(from, head)
    .every(({ word }) => speech.is.portfolios.has(word) || speech.is.determiners.has(word));

/** Where the owner's name ends in "the board's press release"; -1 where nobody owns it. */
function ownerEnd(speech: Speech, items: readonly Item[], { from }: Range, head: number): number {
  for (let i = head - 1; i > from; i--)
    if (isPossessive(speech, items, i)) return isPlain(speech, items, i + 1, head) ? i - 1 : -1;
  return -1;
}

/** "the Ministry | of | Trade", not "the board | on | Monday": where a body's name ends. */
function nameEnd(speech: Speech, items: readonly Item[], sender: Range): number {
  const at = firstPreposition(speech, items, sender);
  const isTask =
    speech.bodies.of(items[at - 1]?.word ?? '') && speech.is.employedBy.has(items[at]?.word ?? '');
  return isTask && at < sender.to
    ? firstPreposition(speech, items, { from: at, to: sender.to })
    : at;
}

/** "the board's press release", "a statement by the board": who speaks by a message; undefined where it is no message or nobody's. */
export function senderOf(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
): Range | undefined {
  // "Friday|'s statement from the board"
  const isCut = speech.capitals && isPossessive(speech, items, from);
  const whole = isCut ? { from: from + 1, to } : { from, to };
  return senderIn(speech, items, whole) ?? (isCut ? whole : undefined);
}

function senderIn(speech: Speech, items: readonly Item[], subject: Range): Range | undefined {
  if (!speech.capitals || speech.inverts) return undefined;
  const head = headAt(speech, items, subject);
  if (!speech.is.messages.has(items[head]?.word ?? '')) return undefined;
  const end = ownerEnd(speech, items, subject, head);
  const isTime = speech.is.times.has(items[subject.from]?.word ?? '');
  if (end > subject.from) return isTime ? undefined : { from: subject.from, to: end };
  const sender = { from: head + 2, to: subject.to };
  const isSent = isBySender(speech, items[head + 1]?.word ?? '') && sender.from < sender.to;
  const isWhole = sender.to === nameEnd(speech, items, sender);
  const isAtPlace = speech.places.at(items, sender.from)?.length === sender.to - sender.from;
  const isOnes = isPlain(speech, items, subject.from, head) && isWhole && !isAtPlace;
  return isSent && isOnes ? sender : undefined;
}
