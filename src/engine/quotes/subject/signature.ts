import type { Speech } from '../lexicon/speech';
import { datelineEnd, type Item, type Range } from '../passage/items';
import { firstPreposition, holdsOffice, isOffice } from '../phrase/descriptions';
import type { Subject } from './subject';

/** What stands between a name and its verb has no more parts. */
const MOST = 3;

/** An office is told in no more words. */
const LONGEST = 10;

/** A name has no more words and dots. */
const LONGEST_NAME = 6;

const PARTS = /^[.\-–'’]$/u;

/** Not "In June": words that stand in front of a name, or tell when. */
const mayName = ({ is, bodies }: Speech, { word, capital }: Item): boolean =>
  capital &&
  !bodies.of(word) &&
  !is.prepositions.has(word) &&
  !is.determiners.has(word) &&
  !is.definite.has(word) &&
  !is.openings.has(word) &&
  !is.gerunds.has(word) &&
  !is.times.has(word);

/** "R. Uday Menon": nothing but capitals and what belongs to a name. */
function isFullName(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const words = items.slice(from, to);
  const names = words.filter(({ kind }) => kind === 'word');
  return (
    names.length > 1 &&
    words.length <= LONGEST_NAME &&
    words.every(({ kind, word }) => kind === 'word' || PARTS.test(word)) &&
    names.every((item) => mayName(speech, item)) &&
    speech.places.at(items, from) === undefined &&
    !holdsOffice(speech, items, { from, to })
  );
}

/** "CEO", "Director – General", "partner at Leaf & Co": an office, and no name of somebody else behind it. */
function isOfficeOnly(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const words = items.slice(from, to);
  const last = words.findLastIndex((item) => isOffice(speech, item));
  const next = words[last + 1];
  return (
    last >= 0 &&
    words.length <= LONGEST &&
    !words.some((item) => item.quoted || speech.pronouns.has(item.word)) &&
    !words.some(({ word, capital }) => !capital && speech.cues.of(word)?.form === 'finite') &&
    (next === undefined || speech.is.prepositions.has(next.word))
  );
}

/** Where the words between two commas begin that end in front of `comma`; longer ones are none of ours. */
function partStart(items: readonly Item[], comma: number): number {
  let from = comma;
  while (from > 0 && comma - from <= LONGEST && !isEdge(items[from - 1])) from--;
  return from;
}

const isEdge = (item: Item | undefined): boolean =>
  item?.word === ',' || item?.quoted !== undefined;

/** "partner at Leaf & Co": what somebody is and where, not "a spokesman" or "analysts", who speak themselves. */
function isPost(speech: Speech, items: readonly Item[], own: Range): boolean {
  const first = items[own.from]?.word ?? '';
  const isSomebody = speech.is.determiners.has(first) || speech.is.plural.has(first);
  return (
    !isSomebody && isOfficeOnly(speech, items, own) && firstPreposition(speech, items, own) < own.to
  );
}

/** "Leaf Group": a name alone, not "President Belov" or "traders". */
const isEmployer = (speech: Speech, items: readonly Item[], own: Range): boolean =>
  items[own.to - 1]?.capital === true && !holdsOffice(speech, items, own);

/** "Narendra Modi, …, analysts said | , will go": a comma behind the verb makes an aside of it. */
const isAside = (items: readonly Item[], from: number, verb: number): boolean =>
  items[from - 1]?.quoted === undefined && items[verb + 1]?.word === ',';

/** Whether a name at `from` opens the sentence or follows what it said; behind another name it ends a list. */
const opens = (items: readonly Item[], from: number): boolean =>
  from <= datelineEnd(items) ||
  items[from - 1]?.quoted !== undefined ||
  (items[from - 1]?.word === ',' && items[from - 2]?.capital !== true);

/**
 * "“…,” | Ravi Menon, CEO, Leaf Group | said", "Ravi Menon, partner at Leaf & Co said": who speaks where no
 * comma closes what stands behind the name; `own` is what stands in front of the verb.
 */
export function signedBy(
  speech: Speech,
  items: readonly Item[],
  own: Range,
  verb: number,
): Subject | undefined {
  if (speech.inverts || !speech.capitals) return undefined;
  let hasOffice = isPost(speech, items, own);
  if (!hasOffice && !isEmployer(speech, items, own)) return undefined;
  let end = own.from - 1;
  for (let part = 0; part < MOST && items[end]?.word === ','; part++) {
    const from = partStart(items, end);
    const range = { from, to: end };
    if (hasOffice && isFullName(speech, items, range))
      return opens(items, from) && !isAside(items, from, verb)
        ? { ...range, side: 'before', apposition: { from: end + 1, to: own.to } }
        : undefined;
    if (!isOfficeOnly(speech, items, range)) return undefined;
    hasOffice = true;
    end = from - 1;
  }
  return undefined;
}
