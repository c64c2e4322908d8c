import type { Item, Passage } from './passages';
import type { CueMeaning, Speech } from './speech';

/** A word or phrase that reports speech: items `at` to `after` of its passage. */
export interface Cue extends CueMeaning {
  readonly at: number;
  readonly after: number;
}

const APOSTROPHE = new Set(["'", '’', 'ʼ']);

/** "India's", "don't": the apostrophe and what it glues to the word before. */
export const isPossessive = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === 's' && APOSTROPHE.has(items[at - 1]?.word ?? '') && !items[at]?.spaced;

const isContraction = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === 't' && APOSTROPHE.has(items[at - 1]?.word ?? '');

/** Index of the nearest item to the left that is more than an adverb. */
export function skipAdverbs(speech: Speech, items: readonly Item[], from: number): number {
  let i = from;
  while (i >= 0) {
    const { word, capital } = items[i] as Item;
    const isAdverb = word.endsWith('ly') && word.length > 4 && (!capital || i === 0);
    if (!speech.is.between.has(word) && !isAdverb) break;
    i--;
  }
  return i;
}

function isDenied(speech: Speech, items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { word } = items[i] as Item;
    if (speech.is.negations.has(word) || isContraction(items, i)) return true;
    if (!speech.is.between.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

function isPassive(speech: Speech, items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { word } = items[i] as Item;
    if (speech.is.passive.has(word)) return true;
    if (!speech.is.between.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

/** "his claim", "the report", "to say": the form is a noun or an infinitive here. */
function isNoun(speech: Speech, items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (!before) return false;
  const { word } = before;
  const determines = speech.is.determiners.has(word) && !speech.pronouns.has(word);
  return determines || speech.is.prepositions.has(word) || isPossessive(items, at - 1);
}

/** "the four early states": a form that is a noun as well counts after a name or pronoun, or before its content. */
function isVerb(speech: Speech, items: readonly Item[], at: number, after: number): boolean {
  if (!speech.is.nouns.has((items[at] as Item).word)) return true;
  const [before, next] = [items[skipAdverbs(speech, items, at - 1)], items[after]];
  if (!before || !next) return false;
  if (speech.is.that.has(next.word) || next.quoted || next.word === ':') return true;
  const isObject = !speech.is.prepositions.has(next.word) && next.kind === 'word' && !speech.is.stops.has(next.word);
  return isObject && (speech.pronouns.has(before.word) || (before.capital && at > 1 && !(items[at] as Item).capital));
}

function isCue(speech: Speech, items: readonly Item[], at: number, meaning: CueMeaning): boolean {
  if (meaning.form === 'sourceBefore' || meaning.form === 'sourceAfter') return true;
  if (isDenied(speech, items, at)) return false;
  if (meaning.form === 'participle') return true;
  return !isNoun(speech, items, at) && !isPassive(speech, items, at);
}

/** Every cue of a passage, in order; those inside quotations are not the narrator's. */
export function cuesIn(speech: Speech, { items }: Passage): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < items.length; ) {
    const match = speech.cues.at(items, at);
    const isHere = match && isCue(speech, items, at, match.meaning) && isVerb(speech, items, at, at + match.length);
    if (isHere) found.push({ ...match.meaning, at, after: at + match.length });
    at += isHere ? match.length : 1;
  }
  return found;
}
