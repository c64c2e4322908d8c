import { skipAdverbs } from '../cues/adverbs';
import { isAdjective, isSubjectAdjective, isSubjectForm } from '../lexicon/inflection';
import type { Speech } from '../lexicon/speech';
import { mediumAt } from '../outlets/media';
import { type Item, isDash, isDecimal, type Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { headAt, holdsOffice } from '../phrase/descriptions';
import { isSpeaking, openingBracket } from '../phrase/nouns';
import { isParticiple } from '../phrase/origin';
import { afterName } from '../phrase/phrase-after';
import { adverbialStart, isAdverbial, phraseBefore } from '../phrase/phrase-before';
import { hostAt } from './inverted';
import { signedBy } from './signature';
import { REACH, type Subject } from './subject';

/** A comma, or a dash in its place. */
export const isComma = (item: Item | undefined): boolean => item?.word === ',' || isDash(item);

/** «हाल में», «हाल ही में»: whether a postposition only tells when. */
const isLately = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.is.locative.has(items[i]?.word ?? '') && speech.is.lately.has(items[i - 1]?.word ?? '');

/** Steps left over "on Tuesday", "Monday morning", adverbs and auxiliaries. */
function skipLeft(speech: Speech, items: readonly Item[], from: number): number {
  for (let i = from; ; ) {
    const next = skipAdverbs(speech, items, i);
    const item = items[next];
    // "last week", "earlier this month"
    if (speech.is.spans.has(item?.word ?? '') && speech.is.times.has(items[next - 1]?.word ?? '')) {
      i = next - 2;
      continue;
    }
    if (isLately(speech, items, next)) {
      i = next - 2;
      continue;
    }
    if (!item || !speech.is.times.has(item.word)) return next;
    const hasPreposition = speech.is.prepositions.has(items[next - 1]?.word ?? '');
    i = next - (hasPreposition ? 2 : 1);
  }
}

/** "Ravi Menon, | the minister of tea |, who …": the full name that an office behind a comma describes. */
function describedBy(speech: Speech, items: readonly Item[], office: Range): Range | undefined {
  if (speech.inverts || items[office.from - 1]?.word !== ',') return undefined;
  const name = phraseBefore(speech, items, office.from - 1);
  const isFull = items.slice((name?.to ?? 0) - 2, name?.to).every(({ capital }) => capital);
  return name && isFull && holdsOffice(speech, items, office) ? name : undefined;
}

/** "…, for Trade, | Science, and Culture |, said": whether a comma parts the members of a list that ends with "and". */
function isInList(speech: Speech, items: readonly Item[], comma: number, before: number): boolean {
  if (speech.inverts) return false;
  for (let i = comma + 1; i < before && (items[i]?.capital || items[i]?.word === ','); i++)
    if (items[i]?.word === ',' && speech.is.conjunctions.has(items[i + 1]?.word ?? '')) return true;
  return speech.is.conjunctions.has(items[comma + 1]?.word ?? '');
}

/** The phrase before an apposition that closes at `comma`. */
function throughApposition(
  speech: Speech,
  items: readonly Item[],
  comma: number,
): Subject | undefined {
  for (let i = comma - 1; i >= Math.max(0, comma - REACH); i--) {
    const { word } = items[i] as Item;
    if (items[i]?.quoted || word === ';' || word === ':') return undefined;
    if (isDecimal(items, i) || isInList(speech, items, i, comma)) continue;
    const isHead = isComma(items[i]) && (speech.inverts || !isAdverbial(speech, items, i));
    const head = isHead ? phraseBefore(speech, items, i) : undefined;
    if (!head) continue;
    const noun = items[speech.inverts ? head.to - 1 : headAt(speech, items, head)];
    const isDescribed =
      speech.pronouns.has(items[i + 1]?.word ?? '') ||
      isWhom(speech, items, i + 1) ||
      items[i + 1]?.kind === 'number' ||
      (speech.inverts &&
        isParticiple(speech, items[i + 1]) &&
        isSpeaking(speech, items[head.from])) ||
      isSpeaking(speech, noun);
    if (isDescribed || items[head.to - 1]?.word === ')')
      return {
        ...(describedBy(speech, items, head) ?? head),
        side: 'before',
        apposition: { from: i + 1, to: comma },
      };
  }
  return undefined;
}

/** «Во вторник Карелин сказал», «В эфире она сказала»: behind an adverbial a name or pronoun is the subject, unless the adverbial governs it. */
function isOwnName(speech: Speech, items: readonly Item[], { from }: Range): boolean {
  const [before, first] = [items[from - 1], items[from]];
  const isGoverned =
    speech.is.prepositions.has(before?.word ?? '') || speech.places.at(items, from);
  const isPronoun = speech.pronouns.get(first?.word ?? '')?.gender !== undefined;
  return (first?.capital === true || isPronoun) && !isGoverned;
}

/** "after | Menon | argued", "since | he | said": a preposition that joins clauses as well governs no name in front of a verb. */
function behindConjunction(
  speech: Speech,
  items: readonly Item[],
  to: number,
): Subject | undefined {
  const at = adverbialStart(speech, items, to);
  const isJoint = !speech.inverts && speech.is.subordinators.has(items[at]?.word ?? '');
  if (!isJoint) return undefined;
  const words = items.slice(at + 1, to);
  const isName = words.length > 0 && words.every(({ capital }) => capital);
  return isName ? { from: at + 1, to, side: 'before' } : undefined;
}

/** Whether a word may belong to an office behind it: a noun in another case does not. */
const agrees = ({ kind, word }: Item): boolean =>
  kind !== 'word' || isSubjectForm(word) || isAdjective(word);

/** «Таким итогам | министр | порадовался», not «Знакомый с итогами чиновник»: what the verb governs stands in front of an office at the end of a phrase. */
function officeAlone(speech: Speech, items: readonly Item[], { from, to }: Range): Range {
  const last = items[to - 1] as Item;
  const isOffice = !last.capital && speech.roles.of(last.word) === true && isSubjectForm(last.word);
  const lead = items.slice(from, to - 1);
  if (!speech.inverts || !isOffice || isSubjectAdjective(lead[0]?.word ?? '')) return { from, to };
  return { from: from + lead.findLastIndex((item) => !agrees(item)) + 1, to };
}

/** So many words make "issued a joint press statement". */
const LONGEST_ISSUE = 4;

/** "The board | issued | a press statement, saying": where the verb stands by which a message is sent that ends at an item. */
export function issuedAt(speech: Speech, items: readonly Item[], at: number): number | undefined {
  if (!speech.is.messages.has(items[at]?.word ?? '')) return undefined;
  for (let i = at - 1; i > Math.max(0, at - LONGEST_ISSUE); i--) {
    if (!speech.is.determiners.has(items[i]?.word ?? '')) continue;
    // "sent out a statement"
    const verbs = [i - 1, i - 2].filter((verb) => speech.is.issues.has(items[verb]?.word ?? ''));
    return verbs[0];
  }
  return undefined;
}

/** "Refiners | got | an email saying": a message that somebody else has sent. */
export const isReceived = (speech: Speech, items: readonly Item[], at: number): boolean =>
  speech.is.messages.has(items[at]?.word ?? '') &&
  items.slice(Math.max(0, at - LONGEST_ISSUE), at).some(({ word }) => speech.is.receives.has(word));

/** The subject in front of the verb at `at`. */
export function subjectBefore(speech: Speech, passage: Passage, at: number): Subject | undefined {
  const { items } = passage;
  let i = skipLeft(speech, items, at - 1);
  const issued = issuedAt(speech, items, isComma(items[i]) ? i - 1 : i);
  if (issued) return subjectBefore(speech, passage, issued);
  // "on Friday (October 5) | said"
  if (items[i]?.word === ')') i = skipLeft(speech, items, openingBracket(items, i) - 1);
  if (i < 0) return undefined;
  if (isComma(items[i])) return throughApposition(speech, items, i);
  const range = phraseBefore(speech, items, i + 1);
  if (
    range &&
    speech.inverts &&
    isAdverbial(speech, items, i + 1) &&
    !isOwnName(speech, items, range)
  )
    return undefined;
  if (!range) return behindConjunction(speech, items, i + 1);
  const head = beforeWho(speech, items, range) ?? beforeAdverbial(speech, items, range);
  if (!head) return undefined;
  if (areThings(speech, items, head) || isObject(speech, items, head, at)) return undefined;
  const signed = signedBy(speech, items, head, at);
  if (signed) return signed;
  const { from } = officeAlone(speech, items, head);
  const to = speech.inverts ? afterName(speech, items, head) : head.to;
  return { from, to, side: 'before' };
}

/** «Купец, | с которым | я говорил, …»: a preposition and a pronoun that open a clause about the noun before it. */
const isWhom = (speech: Speech, items: readonly Item[], i: number): boolean =>
  speech.is.prepositions.has(items[i]?.word ?? '') && speech.is.whom.has(items[i + 1]?.word ?? '');

/** «Санкции объясняют не все»: nobody speaks. */
const areThings = (
  { is, bodies, roles }: Speech,
  items: readonly Item[],
  { from, to }: Range,
): boolean => {
  const word = items[from]?.word ?? '';
  return to - from === 1 && is.things.has(word) && !bodies.of(word) && !roles.of(word);
};

/** «Рост | отмечает | эксперт»: a word in front of a verb behind which an office tells who speaks. */
const isObject = (
  { inverts, is, roles, bodies, pronouns }: Speech,
  items: readonly Item[],
  { from, to }: Range,
  at: number,
): boolean => {
  const [word, next] = [items[from]?.word ?? '', items[at + 1]?.word ?? ''];
  const isNoun = from === 0 && to === 1 && at === 1;
  const isSomebody = roles.of(word) || bodies.of(word) || pronouns.has(word);
  const isBehind = roles.of(next) === true && isSubjectForm(next);
  const mayBe = inverts && isNoun && !isSomebody && isBehind;
  return mayBe && !items.some((item) => is.that.has(item.word));
};

/** No clause that tells how a source stays unnamed is longer. */
const LONGEST_WHO = 12;

/** "A dealer | who asked not to be | named | said": the noun in front of "who". */
function beforeWho(speech: Speech, items: readonly Item[], range: Range): Range | undefined {
  const isLone = range.to - range.from === 1 && speech.is.pasts.has(items[range.from]?.word ?? '');
  if (!isLone || !speech.is.passive.has(items[range.from - 1]?.word ?? '')) return undefined;
  for (let i = range.from - 2; i > Math.max(0, range.from - LONGEST_WHO); i--)
    if (speech.pronouns.get(items[i]?.word ?? '')?.relative) return phraseBefore(speech, items, i);
  return undefined;
}

/** "Alipov, while speaking to …, said": a clause without a subject of its own lies between. */
function beforeAdverbial(speech: Speech, items: readonly Item[], range: Range): Range | undefined {
  const isClause =
    speech.is.gerunds.has(items[range.from]?.word ?? '') && !items[range.from]?.capital;
  const joint = items[range.from - 1];
  if (!isClause || !speech.is.subordinators.has(joint?.word ?? '')) return range;
  return phraseBefore(speech, items, range.from - 1);
}

export const isAdjacent = (
  speech: Speech,
  items: readonly Item[],
  subject: Subject,
  at: number,
): boolean =>
  subject.apposition === undefined && skipLeft(speech, items, at - 1) === subject.to - 1;

/** «В посольстве сообщили»: the body in which something was said speaks. */
export function speakingPlace(
  speech: Speech,
  items: readonly Item[],
  at: number,
): Subject | undefined {
  const to = skipLeft(speech, items, at - 1) + 1;
  const preposition = adverbialStart(speech, items, to);
  const isHost = hostAt(speech, items, preposition, at) >= 0;
  const isBody = speech.bodies.of(items[preposition + 1]?.word ?? '') === true;
  if (preposition < 0 || !(isBody || isHost)) return undefined;
  let end = preposition + 2;
  while (end < to && !mediumAt(speech, items, end)) end++;
  return { from: preposition + 1, to: end, side: 'before', isOblique: true };
}
