import type { Speech } from '../lexicon/speech';
import { type Item, isContraction, isPossessive } from '../passage/items';
import { headAt } from '../phrase/descriptions';
import { isDeterminer } from '../phrase/nouns';
import { phraseBefore } from '../phrase/phrase-before';
import { isBetween, isShortened, skipAdverbs, skipPlain } from './adverbs';

/** Whether one of the words between a subject and the verb at `at` passes the test. */
function someBetween(
  speech: Speech,
  items: readonly Item[],
  at: number,
  test: (i: number) => boolean,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (test(i)) return true;
    if (!isBetween(speech, items[i] as Item)) return false;
  }
  return false;
}

/** "did not say": whether the verb is denied. */
export const isDenied = (speech: Speech, items: readonly Item[], at: number): boolean =>
  someBetween(
    speech,
    items,
    at,
    (i) => speech.is.negations.has((items[i] as Item).word) || isContraction(speech, items, i),
  );

/** "was told", "he’s expected to": whether the verb is passive. */
export const isPassive = (speech: Speech, items: readonly Item[], at: number): boolean =>
  someBetween(speech, items, at, (i) => speech.is.passive.has((items[i] as Item).word)) ||
  (isShortened(speech, items, skipPlain(speech, items, at - 1)) &&
    speech.is.to.has(items[at + 1]?.word ?? ''));

/** "has | since | said", "was | quick to | say": words between a subject and its verb that stand in front of nouns as well. */
const isAside = (speech: Speech, items: readonly Item[], i: number): boolean =>
  (speech.is.ready.has(`${items[i - 1]?.word} ${items[i]?.word}`) &&
    speech.is.passive.has(items[i - 2]?.word ?? '')) ||
  (speech.is.between.has(items[i]?.word ?? '') &&
    speech.is.auxiliaries.has(items[i - 1]?.word ?? ''));

/** "his claim", "the report", "to say": the form is a noun or an infinitive here. */
export function isNoun(speech: Speech, items: readonly Item[], at: number): boolean {
  const word = items[at - 1]?.word;
  if (word === undefined || isAside(speech, items, at - 1)) return false;
  // "they all suggested": a quantity may float behind its noun, in front of what is only a verb
  const floats = speech.is.between.has(word) && !speech.is.nouns.has(items[at]?.word ?? '');
  const determines = speech.is.determiners.has(word) && !speech.pronouns.has(word) && !floats;
  const isOwned = isPossessive(speech, items, at - 1) && !isShortened(speech, items, at - 1);
  return determines || speech.is.prepositions.has(word) || isOwned;
}

/** "The polls show", "the ministry claims", "critics fear": people or a body and a verb agree in number, two nouns do not. */
function isAgreeing(speech: Speech, body: Item, verb: Item | undefined): boolean {
  const isSingular = speech.is.agreeing.has(verb?.word ?? '');
  const speaks = speech.bodies.of(body.word) === true || speech.roles.of(body.word) === true;
  return speaks && speech.is.agreeing.has(body.word) !== isSingular;
}

/** "Footage | of the port | shows": the noun in front of what describes it. */
function headBefore(speech: Speech, items: readonly Item[], at: number): Item[] {
  if (speech.inverts) return [];
  const phrase = phraseBefore(speech, items, skipAdverbs(speech, items, at - 1) + 1);
  const head = phrase && items[headAt(speech, items, phrase)];
  return head ? [head] : [];
}

/** "Menon | calls for", "Menon | claims | he": the first word of a sentence, behind which a verb of one goes on with words. */
function isOpeningName(speech: Speech, items: readonly Item[], at: number, after: number): boolean {
  const [name, verb, next] = [items[0], items[at], items[after]];
  if (at !== 1 || !name?.capital || verb?.capital || name.kind !== 'word') return false;
  const agrees = speech.is.agreeing.has(verb?.word ?? '') && !speech.is.agreeing.has(name.word);
  const object = items[after + 1];
  const isMeant =
    speech.is.to.has(next?.word ?? '') && !object?.capital && !isDeterminer(speech, object);
  return agrees && (speech.pronouns.has(next?.word ?? '') || isMeant || after > at + 1);
}

/** Whether a quotation ends as what was said does in front of its verb. */
const endsOpen = ({ quoted, lastWord }: Item): boolean =>
  quoted !== undefined && /^[,!?…]$/.test(lastWord ?? '');

/** "the four early states": a form that is a noun as well counts after a name or pronoun, or before its content. */
export function isVerb(speech: Speech, items: readonly Item[], at: number, after: number): boolean {
  if (!speech.is.nouns.has((items[at] as Item).word)) return true;
  const [before, next] = [items[skipAdverbs(speech, items, at - 1)], items[after]];
  if (!before || !next) return false;
  if (before.quoted && next.capital) return true;
  // “…,” jokes a pilot
  if (endsOpen(before) && speech.is.indefinite.has(next.word)) return true;
  if (isOpeningName(speech, items, at, after)) return true;
  const isLabel = next.word === ':' && at > 0 && items[at]?.capital && !items[after + 1]?.quoted;
  if (speech.is.that.has(next.word) || next.quoted || next.word === ':') return !isLabel;
  if (
    next.kind !== 'word' ||
    speech.is.prepositions.has(next.word) ||
    speech.is.stops.has(next.word)
  )
    return false;
  const isNamed = before.capital && at > 1 && !items[at]?.capital;
  const bodies = [before, ...headBefore(speech, items, at)];
  return (
    isNamed ||
    speech.pronouns.has(before.word) ||
    bodies.some((body) => isAgreeing(speech, body, items[at]))
  );
}
