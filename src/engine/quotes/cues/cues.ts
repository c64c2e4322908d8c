import type { CueMeaning, Speech } from '../lexicon/speech';
import {
  type Item,
  isAdverb,
  isBreak,
  isContraction,
  isGluedTo,
  isPossessive,
} from '../passage/items';
import type { Passage } from '../passage/passages';
import { headAt } from '../phrase/descriptions';
import { phraseBefore } from '../phrase/phrase-before';

/** A word or phrase that reports speech: items `at` to `after` of its passage. */
export interface Cue extends CueMeaning {
  readonly at: number;
  readonly after: number;
  /** True where the subject must stand directly before. */
  readonly adjoins: boolean;
}

const isBetween = (speech: Speech, item: Item): boolean =>
  speech.is.between.has(item.word) || isAdverb(speech, item);

/** The same without what an apostrophe glues to a pronoun. */
function skipPlain(speech: Speech, items: readonly Item[], from: number): number {
  let i = from;
  while (i >= 0 && isBetween(speech, items[i] as Item)) i--;
  return i;
}

/** "He’s said", "they’d claimed": the auxiliary that an apostrophe glues to a pronoun. */
const isShortened = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.pronouns.has(items[i - 2]?.word ?? '') &&
  speech.is.shortened.has(items[i]?.word ?? '') &&
  isGluedTo(items, i);

/** Index of the nearest item to the left that is more than an adverb or auxiliary. */
export function skipAdverbs(speech: Speech, items: readonly Item[], from: number): number {
  const i = skipPlain(speech, items, from);
  return isShortened(speech, items, i) ? skipPlain(speech, items, i - 2) : i;
}

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

const isDenied = (speech: Speech, items: readonly Item[], at: number): boolean =>
  someBetween(
    speech,
    items,
    at,
    (i) => speech.is.negations.has((items[i] as Item).word) || isContraction(speech, items, i),
  );

const isPassive = (speech: Speech, items: readonly Item[], at: number): boolean =>
  someBetween(speech, items, at, (i) => speech.is.passive.has((items[i] as Item).word)) ||
  (isShortened(speech, items, skipPlain(speech, items, at - 1)) &&
    speech.is.to.has(items[at + 1]?.word ?? ''));

/** "his claim", "the report", "to say": the form is a noun or an infinitive here. */
function isNoun(speech: Speech, items: readonly Item[], at: number): boolean {
  const word = items[at - 1]?.word;
  if (word === undefined) return false;
  const determines = speech.is.determiners.has(word) && !speech.pronouns.has(word);
  const isOwned = isPossessive(speech, items, at - 1) && !isShortened(speech, items, at - 1);
  return determines || speech.is.prepositions.has(word) || isOwned;
}

/** "The polls show", "the ministry claims": a body and a verb agree in number, two nouns do not. */
function isAgreeing(speech: Speech, body: Item, verb: Item | undefined): boolean {
  const isSingular = speech.is.agreeing.has(verb?.word ?? '');
  return speech.bodies.of(body.word) === true && speech.is.agreeing.has(body.word) !== isSingular;
}

/** "Footage | of the port | shows": the noun in front of what describes it. */
function headBefore(speech: Speech, items: readonly Item[], at: number): Item[] {
  if (speech.inverts) return [];
  const phrase = phraseBefore(speech, items, skipAdverbs(speech, items, at - 1) + 1);
  const head = phrase && items[headAt(speech, items, phrase)];
  return head ? [head] : [];
}

/** "the four early states": a form that is a noun as well counts after a name or pronoun, or before its content. */
function isVerb(speech: Speech, items: readonly Item[], at: number, after: number): boolean {
  if (!speech.is.nouns.has((items[at] as Item).word)) return true;
  const [before, next] = [items[skipAdverbs(speech, items, at - 1)], items[after]];
  if (!before || !next) return false;
  if (before.quoted && next.capital) return true;
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

/** Whether a quotation follows within a few words. */
function leadsToQuotation(items: readonly Item[], after: number): boolean {
  for (let i = after; i < after + 10 && items[i]?.word !== ';'; i++)
    if (items[i]?.quoted) return true;
  return false;
}

/** Whether a quotation follows the verb, or ends within a few words before it. */
function isBesideQuotation(items: readonly Item[], at: number, after: number): boolean {
  if (leadsToQuotation(items, after)) return true;
  for (let i = at - 1; i >= at - 8 && (i >= at - 4 || !isBreak(items[i + 1])); i--)
    if (items[i]?.quoted) return true;
  return false;
}

/** How far behind a participle a quotation shows that it reports words. */
const QUOTING = 15;

/** "voters calling for change": a participle that only describes the noun before it. */
function isReducedRelative(speech: Speech, items: readonly Item[], { at, after }: Cue): boolean {
  const [left, next] = [items[at - 1], items[after]];
  if (!left || isBreak(left) || isBetween(speech, left) || speech.pronouns.has(left.word))
    return false;
  const isLed = speech.is.prepositions.has(left.word) || speech.is.conjunctions.has(left.word);
  const isQuoting = items.slice(after, after + QUOTING).some(({ quoted }) => quoted);
  return !isLed && !isQuoting && !speech.is.that.has(next?.word ?? '');
}

/** "no better than, say, tea": a verb between commas is an aside. */
const isInterjected = (speech: Speech, items: readonly Item[], { at, after }: Cue): boolean =>
  speech.is.interjected.has(items[at]?.word ?? '') &&
  items[at - 1]?.word === ',' &&
  items[after]?.word === ',';

/** "commuters told to use the metro": whom somebody told to act says nothing. */
const isTold = (speech: Speech, items: readonly Item[], { at, after }: Cue): boolean =>
  speech.is.ordered.has(`${items[at]?.word} ${items[after]?.word}`);

/** "asking not to be named": what a source asks for itself is no statement. */
const isForAnonymity = (speech: Speech, items: readonly Item[], { at, after }: Cue): boolean =>
  speech.is.asks.has(items[at]?.word ?? '') &&
  (speech.anonymity.at(items, after) !== undefined ||
    speech.is.anonymous.has(items[after + 2]?.word ?? ''));

function isCue(speech: Speech, items: readonly Item[], cue: Cue): boolean {
  const { at, after, form } = cue;
  if (isTold(speech, items, cue) || isForAnonymity(speech, items, cue)) return false;
  if (isInterjected(speech, items, cue)) return false;
  if (form === 'sourceBefore' && cue.opens) return at < 2 || isBreak(items[at - 1]);
  if (form !== 'finite' && form !== 'participle') return true;
  if (isDenied(speech, items, at)) return false;
  if (form === 'participle' && isReducedRelative(speech, items, cue)) return false;
  if (form === 'participle') return cue.class !== 'voice' || leadsToQuotation(items, after);
  const isDone =
    speech.is.pasts.has(items[at]?.word ?? '') &&
    speech.is.passiveWith.has(items[after]?.word ?? '');
  if (cue.class === 'act' && isDone && after === at + 1) return false;
  const isNominal = isNoun(speech, items, at) && speech.is.markers.size === 0 && !speech.inverts;
  if (cue.class === 'voice' && !isBesideQuotation(items, at, after)) return false;
  return !isNominal && !isPassive(speech, items, at) && isVerb(speech, items, at, after);
}

/** Every cue of a passage, in order; those inside quotations are not the narrator's. */
export function cuesIn(speech: Speech, { items }: Passage): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < items.length; ) {
    const match = speech.cues.at(items, at);
    const adjoins = speech.is.adjoining.has((items[at] as Item).word);
    const cue = match && { ...match.meaning, at, after: at + match.length, adjoins };
    const isHere = cue && isCue(speech, items, cue);
    if (isHere) found.push(cue);
    at += isHere ? match.length : 1;
  }
  return found;
}
