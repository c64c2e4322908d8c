import type { CueMeaning, Speech } from '../lexicon/speech';
import { mediumAt } from '../outlets/media';
import { type Item, isAdverb, isBreak } from '../passage/items';
import type { Passage } from '../passage/passages';
import { isSpeaking } from '../phrase/nouns';
import { isBetween } from './adverbs';
import { isBid, isReport } from './owners';
import { isDenied, isNoun, isPassive, isVerb } from './verbs';

/** A word or phrase that reports speech: items `at` to `after` of its passage. */
export interface Cue extends CueMeaning {
  readonly at: number;
  readonly after: number;
  /** True where the subject must stand directly before. */
  readonly adjoins: boolean;
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

/** «तंज कसा | कि …», "went on | “…”": whether words follow or stand beside a verb that may tell of something else. */
const voices = (speech: Speech, items: readonly Item[], { at, after }: Cue): boolean =>
  isBesideQuotation(items, at, after) ||
  (!speech.capitals && speech.is.that.has(items[after]?.word ?? ''));

/** How far behind a participle a quotation shows that it reports words. */
const QUOTING = 15;

/** "voters calling for change": a participle that only describes the noun before it. */
function isReducedRelative(speech: Speech, items: readonly Item[], { at, after }: Cue): boolean {
  const [left, next] = [items[at - 1], items[after]];
  if (!left || isBreak(left) || isBetween(speech, left) || speech.pronouns.has(left.word))
    return false;
  const isLed =
    speech.is.prepositions.has(left.word) ||
    speech.is.conjunctions.has(left.word) ||
    speech.is.messages.has(left.word);
  const isQuoting = items.slice(after, after + QUOTING).some(({ quoted }) => quoted);
  return !isLed && !isQuoting && !speech.is.that.has(next?.word ?? '');
}

/** So far behind "replying to" what was replied may be announced. */
const FAR_THAT = 8;

/** "replying to a question, …": on what occasion the next verb says something. */
const isOccasion = (speech: Speech, items: readonly Item[], { at, after }: Cue): boolean =>
  speech.is.answering.has(items[at]?.word ?? '') &&
  speech.is.to.has(items[after]?.word ?? '') &&
  (speech.is.determiners.has(items[after + 1]?.word ?? '') || items[after + 1]?.capital === true) &&
  !items
    .slice(after, after + FAR_THAT)
    .some(({ word, quoted }) => quoted || word === ':' || speech.is.that.has(word));

/** "no better than, say, tea": a verb between commas is an aside. */
const isInterjected = (speech: Speech, items: readonly Item[], { at, after }: Cue): boolean =>
  speech.is.interjected.has(items[at]?.word ?? '') &&
  items[at - 1]?.word === ',' &&
  items[after]?.word === ',';

/** "Tea, | he went on, | was dear": a pronoun and its verb between commas, behind which the clause goes on. */
function isInterposed(speech: Speech, items: readonly Item[], { at, after }: Cue): boolean {
  const verb = items.slice(at, after).map(({ word }) => word);
  const next = items[after + 1]?.word ?? '';
  return (
    speech.is.interposes.has(verb.join(' ')) &&
    items[at - 2]?.word === ',' &&
    speech.pronouns.get(items[at - 1]?.word ?? '')?.gender !== undefined &&
    items[after]?.word === ',' &&
    (speech.is.passive.has(next) || speech.is.auxiliaries.has(next))
  );
}

/** A speaker who ends a sentence behind a comma has no more words. */
const LONGEST_CLOSING = 6;
/** Fewer words in front of that are an adverbial. */
const LEAST_SAID = 6;

/** "Tea is dear because of the rains, | the trade envoy continued.": an office or a pronoun and its verb behind a comma, at the end. */
function isClosing(speech: Speech, items: readonly Item[], { at, after }: Cue): boolean {
  const verb = items.slice(at, after).map(({ word }) => word);
  const isEnd = after >= items.length - 1 && items[after]?.kind !== 'word';
  if (!isEnd || !speech.is.interposes.has(verb.join(' '))) return false;
  const comma = items.findIndex(({ word }) => word === ',');
  const speaker = items.slice(comma + 1, at);
  const isWhole =
    isSpeaking(speech, items[at - 1]) &&
    speaker.length <= LONGEST_CLOSING &&
    speaker.every(({ kind, word }) => kind === 'word' && !speech.is.prepositions.has(word)) &&
    !speech.is.plural.has(items[at - 1]?.word ?? '');
  return comma >= LEAST_SAID && isWhole && !isLed(speech, items);
}

/** "With the duties in force, …", "Long after the guests had left, …": what opens so tells on what occasion something was. */
const isLed = (speech: Speech, items: readonly Item[]): boolean =>
  isAdverb(speech, items[0]) ||
  speech.is.pasts.has(items[0]?.word ?? '') ||
  speech.is.prepositions.has(items[0]?.word ?? '') ||
  items.slice(0, 2).some(({ word }) => speech.is.subordinators.has(word));

/** "commuters told to use the metro": whom somebody told to act says nothing. */
const isTold = (speech: Speech, items: readonly Item[], { at, after }: Cue): boolean =>
  speech.is.ordered.has(`${items[at]?.word} ${items[after]?.word}`);

/** "an economic think tank": no verb. */
const isCompound = (speech: Speech, items: readonly Item[], { at, after }: Cue): boolean =>
  speech.is.compounds.has(`${items[at]?.word} ${items[after]?.word}`);

/** So many words show whether an amount is told of something, and who found it. */
const FAR_VERB = 12;
const FAR_STUDY = 24;

/** "would add | $9 billion to the bill": an amount of which no verb tells anything was not said. */
function isOfAmount(speech: Speech, items: readonly Item[], { at, after }: Cue): boolean {
  const next = items[after];
  if (!speech.is.objective.has(items[at]?.word ?? '') || !next) return false;
  const isAmount = next.kind === 'number' || /^[$€£₹]$/.test(next.word);
  const isFinding = (): boolean =>
    items.slice(Math.max(0, at - FAR_STUDY), at).some(({ word }) => speech.is.studies.has(word));
  return (
    isAmount &&
    !isFinding() &&
    !items
      .slice(after, after + FAR_VERB)
      .some(({ word }) => speech.is.passive.has(word) || speech.is.auxiliaries.has(word))
  );
}

/** "to the reporters that": so many words name who heard it. */
const HEARER = 4;

/** "adding | to a downturn", "added to the bill": what grew, unless words that were said follow. */
function isOfIncrease(speech: Speech, items: readonly Item[], { at, after }: Cue): boolean {
  const adds = speech.is.increases.has(items[at]?.word ?? '');
  if (!adds || !speech.is.to.has(items[after]?.word ?? '')) return false;
  const rest = items.slice(after, after + FAR_VERB);
  const isSaid = items
    .slice(Math.max(0, at - FAR_STUDY), after + FAR_VERB)
    .some(({ word, quoted }) => quoted !== undefined || word === ':');
  return !isSaid && !rest.slice(1, HEARER).some((item) => item.capital || isSpeaking(speech, item));
}

/** "asking not to be named": what a source asks for itself is no statement. */
const isForAnonymity = (speech: Speech, items: readonly Item[], { at, after }: Cue): boolean =>
  speech.is.asks.has(items[at]?.word ?? '') &&
  (speech.anonymity.at(items, after) !== undefined ||
    speech.is.anonymous.has(items[after + 2]?.word ?? ''));

/** "Menon left, | hoping", "Menon is | hoping"; not "refrained from | hoping". */
const isContinuing = (speech: Speech, left: Item | undefined): boolean =>
  left?.word === ',' || (!!left && isBetween(speech, left));

/** The name of a medium may begin so many words in front of its last. */
const MEDIUM = 3;

/** "The Pune | Express | print this page": a verb that is the name of a medium. */
function isOfMedium(speech: Speech, items: readonly Item[], at: number): boolean {
  if (!speech.capitals || !items[at]?.capital) return false;
  for (let i = Math.max(0, at - MEDIUM); i < at; i++)
    if (i + (mediumAt(speech, items, i)?.length ?? 0) > at) return true;
  return false;
}

/** «баланс односторонний и | требует | исправления»: nobody acts in front of the verb that "and" joins. */
function isOfThing(speech: Speech, items: readonly Item[], at: number): boolean {
  if (!speech.is.conjunctions.has(items[at - 1]?.word ?? '')) return false;
  const comma = items.slice(0, at).findLastIndex(({ word }) => word === ',');
  return !items
    .slice(comma + 1, at)
    .some((item) => isSpeaking(speech, item) && !speech.is.things.has(item.word));
}

function isCue(speech: Speech, items: readonly Item[], cue: Cue): boolean {
  const { at, after, form } = cue;
  if (isOfMedium(speech, items, at)) return false;
  if (cue.adjoins && speech.inverts && isOfThing(speech, items, at)) return false;
  if (isTold(speech, items, cue) || isForAnonymity(speech, items, cue)) return false;
  if (isInterjected(speech, items, cue) || isCompound(speech, items, cue)) return false;
  if (isOfIncrease(speech, items, cue)) return false;
  if (form === 'finite' && isOfAmount(speech, items, cue)) return false;
  const range = { from: at, to: after };
  if (isBid(speech, items, range) || !isReport(speech, items, range)) return false;
  if (form === 'sourceBefore' && cue.opens) return at < 2 || isBreak(items[at - 1]);
  // «मंत्री ने कहा कि | उनकी मांग है | कि …»: a pronoun that begins what is said is the speaker's word
  if (form === 'sourceOwn' && !speech.capitals && speech.is.that.has(items[at - 1]?.word ?? ''))
    return false;
  if (form !== 'finite' && form !== 'participle') return true;
  if (isDenied(speech, items, at)) return false;
  if (form === 'participle' && isReducedRelative(speech, items, cue)) return false;
  if (form === 'participle' && isOccasion(speech, items, cue)) return false;
  if (form === 'participle' && cue.class === 'stance') return isContinuing(speech, items[at - 1]);
  if (form === 'participle') return cue.class !== 'voice' || leadsToQuotation(items, after);
  const isDone =
    speech.is.pasts.has(items[at]?.word ?? '') &&
    speech.is.passiveWith.has(items[after]?.word ?? '');
  if (cue.class === 'act' && isDone && after === at + 1) return false;
  const isNominal = isNoun(speech, items, at) && speech.is.markers.size === 0 && !speech.inverts;
  const isAside = isInterposed(speech, items, cue) || isClosing(speech, items, cue);
  if (cue.class === 'voice' && !isAside && !voices(speech, items, cue)) return false;
  return !isNominal && !isPassive(speech, items, at) && isVerb(speech, items, at, after);
}

/** Every cue of a passage, in order; those inside quotations are not the narrator's. */
export function cuesIn(speech: Speech, { items }: Passage): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < items.length; ) {
    const cue = cueAt(speech, items, at);
    if (cue) found.push(cue);
    at = cue?.after ?? at + 1;
  }
  return found;
}

/** "backed a | “lower duty”", not "wants to | see a “lower duty”": whether what is thought of something is told in own words. */
const isVoicing = (speech: Speech, items: readonly Item[], at: number, after: number): boolean =>
  !speech.is.to.has(items[after - 1]?.word ?? '') && isBesideQuotation(items, at, after);

function cueAt(speech: Speech, items: readonly Item[], at: number): Cue | undefined {
  const match = speech.cues.at(items, at);
  if (!match) return undefined;
  const adjoins = speech.is.adjoining.has((items[at] as Item).word);
  // Spelled out: this is done for every verb of speech, and a spread takes several times as long.
  const { class: kind, form, opens, cites, traits } = match.meaning;
  const after = at + match.length;
  const isVoiced = kind === 'stance' && isVoicing(speech, items, at, after);
  const cue: Cue = {
    class: isVoiced ? 'voice' : kind,
    form,
    opens,
    cites,
    traits,
    at,
    after,
    adjoins,
  };
  return isCue(speech, items, cue) ? cue : undefined;
}
