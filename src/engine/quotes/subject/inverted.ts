import { isSubjectAdjective, isSubjectForm } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import { mediumAt } from '../outlets/media';
import type { Item } from '../passage/items';

/** How far behind its verb an inverted subject may begin, in words. */
const REACH = 18;

/** A longer quotation is what was said, not the name of a medium. */
const LONGEST_NAME = 6;

const isNoun = (speech: Speech, { word }: Item): boolean =>
  speech.roles.of(word) === true || speech.bodies.of(word) === true;

const isPreposition = (speech: Speech, item: Item | undefined): boolean =>
  speech.is.prepositions.has(item?.word ?? '');

/** «временный поверенный»: the adjectives in front of a subject are part of it. */
function withAdjectives(speech: Speech, items: readonly Item[], at: number, least: number): number {
  let i = at;
  while (
    i > least &&
    isSubjectAdjective(items[i - 1]?.word ?? '') &&
    !isPreposition(speech, items[i - 2])
  )
    i--;
  return i;
}

/** What one word says of where the subject is: it begins here, cannot come, or comes so much later. */
type Step = 'here' | 'never' | number;

/** «с послом Иваном Лаптевым»: a name in another case than a subject's. */
const isGovernedName = (speech: Speech, items: readonly Item[], i: number): boolean =>
  items.slice(i, i + 2).every(({ word }) => speech.is.governedNames.has(word));

/** «на брифинге в Дели …»: what a preposition governs is stepped over. */
function governed(speech: Speech, items: readonly Item[], i: number): Step {
  const item = items[i] as Item;
  const place = speech.places.at(items, i)?.length;
  if (isPreposition(speech, items[i - 1])) return place ?? 1;
  if (item.capital)
    return place ?? (items[i + 1]?.capital && !isGovernedName(speech, items, i) ? 'here' : 1);
  return isNoun(speech, item) && isSubjectForm(item.word) ? 'here' : 1;
}

function free(speech: Speech, items: readonly Item[], i: number): Step {
  const item = items[i] as Item;
  if (item.capital && speech.places.at(items, i)) return 'never';
  if (item.capital || speech.pronouns.has(item.word)) return 'here';
  if (isNoun(speech, item)) return isSubjectForm(item.word) ? 'here' : 1;
  return speech.is.hearers.has(item.word) ? 1 : 'here';
}

/** Media, times and short titles, which may stand anywhere between; undefined for other words. */
function interposed(speech: Speech, items: readonly Item[], i: number): Step | undefined {
  const item = items[i] as Item;
  const { word, kind, quoted, spaced } = item;
  if (quoted) return quoted.after - quoted.first <= LONGEST_NAME ? 1 : 'never';
  const medium = mediumAt(speech, items, i)?.length;
  if (medium) return medium;
  if (speech.media.of(word) && speech.is.onAir.has(items[i - 1]?.word ?? '')) return 1;
  if (speech.media.of(word) && !item.capital) return isSubjectForm(word) ? 'never' : 1;
  if (kind === 'mark') return word === '-' && !spaced ? 2 : 'never';
  if (kind === 'number' || speech.is.times.has(word) || speech.is.between.has(word)) return 1;
  const isSource = speech.cues.at(items, i)?.meaning.form === 'sourceBefore';
  if (isSource || speech.is.stops.has(word) || speech.is.that.has(word)) return 'never';
  return undefined;
}

/**
 * Where the subject begins that follows its verb, behind hearers, media and adverbials:
 * «сообщил ТАСС на брифинге в Дели | посол …»; -1 where none does.
 */
export function invertedStart(speech: Speech, items: readonly Item[], after: number): number {
  let isGoverned = false;
  for (let i = after; i < Math.min(items.length, after + REACH); ) {
    let step = interposed(speech, items, i);
    if (step === undefined && isPreposition(speech, items[i])) {
      isGoverned = true;
      step = 1;
    } else if (step !== undefined && mediumAt(speech, items, i)) isGoverned = false;
    step ??= (isGoverned ? governed : free)(speech, items, i);
    if (step === 'never') return -1;
    if (step === 'here') return withAdjectives(speech, items, i, after);
    i += step;
  }
  return -1;
}

/** Whether a phrase behind a preposition names a body: «Федеральной таможенной службе», «Минздраве». */
function isBodyAt(speech: Speech, items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || speech.is.times.has(item.word)) return false;
    if (speech.bodies.at(items, i)) return true;
    if (speech.places.at(items, i)) return false;
    const describes = speech.is.governedAdjectives.has(item.word) && items[i + 1]?.kind === 'word';
    if (!describes) return item.capital;
  }
  return false;
}

/** Where the body begins in which «сказали», said of nobody: in front of the verb or behind it; -1. */
export function hostAt(
  speech: Speech,
  items: readonly Item[],
  preposition: number,
  verb: number,
): number {
  const isWithin = speech.is.within.has(items[preposition]?.word ?? '');
  const isHost = isWithin && speech.is.pluralVerbs.has(items[verb]?.word ?? '');
  return isHost && isBodyAt(speech, items, preposition + 1) ? preposition + 1 : -1;
}

/** «рассказали «Известиям» в Минздраве»: where the body begins behind its verb; -1. */
export function hostAfter(speech: Speech, items: readonly Item[], after: number): number {
  let i = after;
  while (i < items.length) {
    const step = interposed(speech, items, i);
    if (typeof step !== 'number') break;
    i += step;
  }
  return hostAt(speech, items, i, after - 1);
}
