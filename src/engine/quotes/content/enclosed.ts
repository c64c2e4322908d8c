import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { type Item, isAdverb, isDash, type Range } from '../passage/items';
import type { Attributed } from './attributed';

/** How far in front of a verb the mark stands that opens an aside, in words. */
const LONGEST_ASIDE = 40;

/** "The envoy - who praised the port - | left": whether a dash opens an aside in front of a verb. */
function isInDashes(items: readonly Item[], at: number): boolean {
  let isOpen = false;
  for (let i = Math.max(0, at - LONGEST_ASIDE); i < at; i++) if (isDash(items[i])) isOpen = !isOpen;
  return isOpen;
}

/** "(Menon denied it) | and left": whether a bracket opens in front of a verb and does not close. */
function isInBrackets(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_ASIDE); i--) {
    if (items[i]?.word === ')') return false;
    if (items[i]?.word === '(') return true;
  }
  return false;
}

const isVerbAt = (speech: Speech, items: readonly Item[], i: number): boolean => {
  const word = items[i]?.word ?? '';
  return (
    speech.is.auxiliaries.has(word) ||
    speech.is.passive.has(word) ||
    speech.is.pasts.has(word) ||
    speech.cues.at(items, i)?.meaning.form === 'finite'
  );
};

/** "Menon, | who | said …, | left", "Tea, | which | Menon said …, | left": a clause about what the sentence tells more of. */
function isRelative(speech: Speech, items: readonly Item[], { from }: Range): boolean {
  const isWho = speech.pronouns.get(items[from]?.word ?? '')?.relative === true;
  const isWhich = speech.is.asides.has(items[from - 1]?.word ?? '');
  return (isWho && items[from - 1]?.word === ',') || (isWhich && items[from - 2]?.word === ',');
}

/** "Even while | Menon praised …, | prices rose", "In a year when | …": a clause that tells when or why something else is; not "As Menon said, …". */
function isLed(speech: Speech, items: readonly Item[], cue: Cue, { from }: Range): boolean {
  const opener = items[from - 1]?.word ?? '';
  if (from > LONGEST_ASIDE || !speech.is.subordinators.has(opener)) return false;
  if (speech.is.as.has(opener) && cue.class !== 'act') return false;
  const opening = items.slice(0, from - 1);
  const isFirst = opening.every(
    (item) => speech.is.openings.has(item.word) || isAdverb(speech, item),
  );
  const isPlaced = speech.is.prepositions.has(opening[0]?.word ?? '');
  return isFirst || (isPlaced && !opening.some(({ word }) => word === ','));
}

/** Where what is said inside an aside or a clause that depends on another ends, at `to` at the latest. */
export function enclosedEnd(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
  to: number,
): number {
  if (speech.inverts || !speech.capitals || !subject) return to;
  if (subject.side === 'shared' && subject.from > cue.after) return Math.min(to, subject.from);
  if (subject.side !== 'before') return to;
  const isAside = isInDashes(items, cue.at);
  const isBracketed = isInBrackets(items, cue.at);
  const isClause = isRelative(speech, items, subject);
  const isLedBy = isLed(speech, items, cue, subject);
  const isBound = isAside || isBracketed || isClause || isLedBy;
  if (!isBound || items.slice(cue.after, to).some(({ quoted }) => quoted)) return to;
  for (let i = cue.after + 1; i < to; i++) {
    if (isAside && isDash(items[i])) return i;
    if (isBracketed && items[i]?.word === ')') return i;
    if (isClause && items[i]?.word === ',' && isVerbAt(speech, items, i + 1)) return i;
    if (isLedBy && items[i]?.word === ',') return i;
  }
  return to;
}
