import type { Speech } from '../lexicon/speech';
import type { Item } from '../passage/items';

/** No noun phrase has more words. */
export const LONGEST = 25;
const GLUE = new Set(['.', '’', "'", '-', '‑', '&', '/', '@', '#', '_', '%']);

/** Whether a sign joins the words beside it to one. */
export const isGlued = (items: readonly Item[], i: number): boolean => {
  const [item, next] = [items[i], items[i + 1]];
  return (
    GLUE.has(item?.word ?? '') && (!item?.spaced || item.word === '&' || next?.spaced === false)
  );
};

/** The bracket that opens what closes at `at`; `at` itself where none is near. */
export function openingBracket(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) if (items[i]?.word === '(') return i;
  return at;
}

/** A capitalised word, or a noun for people or bodies that speak. */
export const isSpeaking = (speech: Speech, item: Item | undefined): boolean =>
  !!item &&
  (item.capital || speech.roles.of(item.word) === true || speech.bodies.of(item.word) === true);

/** An article, "this", "his": what a noun phrase may begin with. */
export const isDeterminer = (speech: Speech, item: Item | undefined): boolean =>
  speech.is.determiners.has(item?.word ?? '');

/** "current | and | former officials": two adjectives of one noun for people. */
const joinsServing = (speech: Speech, items: readonly Item[], i: number): boolean =>
  [i - 1, i + 1].every((at) => speech.is.serving.has(items[at]?.word ?? '')) &&
  isSpeaking(speech, items[i + 2]);

/** So many words back stands the body of two tasks. */
const FAR_BODY = 4;

/** «министерство торговли | и | промышленности»: two tasks of one body, and no verb that goes on. */
export function joinsTasks(speech: Speech, items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (!speech.capitals || next?.kind !== 'word' || next.capital) return false;
  const arePeople = isSpeaking(speech, next) && speech.is.plural.has(next.word);
  if (
    arePeople ||
    speech.cues.of(next.word) ||
    isPronoun(speech, next) ||
    isDeterminer(speech, next)
  )
    return false;
  const before = items.slice(Math.max(0, i - FAR_BODY), i);
  const body = before.findLastIndex(({ word }) => speech.bodies.of(word) === true);
  const tasks = before.slice(body + 1);
  const isLed = speech.inverts || speech.is.prepositions.has(tasks[0]?.word ?? '');
  return (
    body >= 0 && isLed && tasks.length > 0 && tasks.every((o) => o.kind === 'word' && !o.capital)
  );
}

/** "Singh and Modi", "analysts and traders": two heads of one phrase. */
export function joinsNouns(speech: Speech, items: readonly Item[], i: number): boolean {
  const { word } = items[i] as Item;
  if (!speech.is.conjunctions.has(word) || speech.is.as.has(word)) return false;
  const after = items[i + 1];
  if (joinsServing(speech, items, i) || joinsTasks(speech, items, i)) return true;
  return (
    isSpeaking(speech, items[i - 1]) && (isSpeaking(speech, after) || isDeterminer(speech, after))
  );
}

/** How far before "and" the preposition of the first of two places may stand, in words. */
const FAR_PLACE = 3;

/** "observers in Pune | and | around the country": two places of one noun for people, and no other noun for some. */
export function joinsPlaces(speech: Speech, items: readonly Item[], i: number): boolean {
  const isPreposition = (at: number): boolean => speech.is.prepositions.has(items[at]?.word ?? '');
  const isPeople = (item: Item): boolean => !item.capital && isSpeaking(speech, item);
  if (!speech.is.and.has(items[i]?.word ?? '') || !isPreposition(i + 1)) return false;
  if (items.slice(i + 2, i + 2 + FAR_PLACE).some(isPeople)) return false;
  for (let at = i - 2; at >= i - FAR_PLACE; at--)
    if (isPreposition(at)) return isSpeaking(speech, items[at - 1]);
  return false;
}

/** A verb in front of a phrase: "told | the paper"; in English none that may be part of it ("think tank"). */
export function isReporting(speech: Speech, { word, capital }: Item): boolean {
  const cue = speech.cues.of(word);
  if (cue?.form !== 'finite' || !speech.capitals) return false;
  return speech.inverts || (cue.class === 'speech' && !capital && !speech.is.nouns.has(word));
}

/** A word that stands for somebody whom the text names elsewhere. */
export const isPronoun = (speech: Speech, item: Item | undefined): boolean =>
  speech.pronouns.has(item?.word ?? '');
