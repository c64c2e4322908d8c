import { skipAdverbs } from '../cues/adverbs';
import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { namesMedium } from '../outlets/media';
import { datelineEnd, type Item, isAdverb, isBreak, type Range } from '../passage/items';
import type { Passage } from '../passage/passages';
import { isOffice } from '../phrase/descriptions';
import { isSpeaking } from '../phrase/nouns';
import { isParticiple } from '../phrase/origin';
import { speakingHost, subjectAfter } from './after';
import { isAnimate } from './animacy';
import { isAdjacent, isReceived, issuedAt, speakingPlace, subjectBefore } from './before';
import { companion, owner, withMaker } from './beside';
import { isGoverned, whoBefore } from './governed';
import { mainStart, mainSubject } from './main-clause';
import { marked, markerBehind } from './marked';
import { sourceBefore } from './sources';
import type { Subject } from './subject';
import { isRelative, isUnmarked, unmarked } from './unmarked';

/** The subject of the verb before, unless that stands in a clause which only leads to the main one. */
function shared(
  speech: Speech,
  passage: Passage,
  at: number,
  last: Subject | undefined,
): Subject | undefined {
  const start = mainStart(speech, passage.items, at);
  const main = mainSubject(speech, passage, at);
  const isLeading = last && last.from < start && start < at && main;
  return last && !isLeading ? { ...last, side: 'shared' } : main;
}

/** Whether a name or noun for people ends at the verb, or a full name only an adverbial before it. */
function touches(speech: Speech, items: readonly Item[], own: Subject, at: number): boolean {
  const last = items[own.to - 1];
  const isFull = !!last?.capital && !!items[own.to - 2]?.capital && own.apposition === undefined;
  const isPerson = isSpeaking(speech, last) || speech.pronouns.has(last?.word ?? '');
  return isPerson && (isFull || isAdjacent(speech, items, own, at));
}

/** «Чиновник, просивший не называть его, сказал ТАСС, что …»: an office with one participle, and one word for the hearer. */
function isDescribedOfficial(
  speech: Speech,
  items: readonly Item[],
  own: Subject,
  { after }: Cue,
): boolean {
  const { from, to } = own.apposition ?? { from: 0, to: 0 };
  const hasHearer =
    items[after + 1]?.word === ',' && speech.is.that.has(items[after + 2]?.word ?? '');
  return (
    hasHearer &&
    isOffice(speech, items[own.from] as Item) &&
    isParticiple(speech, items[from]) &&
    !items.slice(from, to).some(({ word }) => word === ',')
  );
}

/** Before or after an inverted verb? A name or role that touches the verb speaks for "before". */
function inverted(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Subject | undefined {
  const { items } = passage;
  const before = subjectBefore(speech, passage, cue.at);
  const who = whoBefore(speech, items, cue.at);
  if (who) return who;
  const own = before && !isGoverned(speech, passage, before, cue) ? before : undefined;
  const isMedium = own && namesMedium(speech, items, own);
  if (own && !isMedium && touches(speech, items, own, cue.at)) return own;
  if (own && isDescribedOfficial(speech, items, own, cue)) return own;
  const after = subjectAfter(speech, passage, cue.after);
  if (after) return after;
  const place = speakingPlace(speech, items, cue.at) ?? speakingHost(speech, items, cue.after);
  if (place) return place;
  const isJoined = own && speech.is.conjunctions.has(items[own.to - 1]?.word ?? '');
  const isHeaded = own && !isJoined && isSpeaking(speech, items[own.from]);
  return own?.apposition || isHeaded ? own : joined(speech, passage, cue, last);
}

/** A verb after "and" has the subject of the verb before. */
function joined(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Subject | undefined {
  const { items } = passage;
  const { word } = items[skipAdverbs(speech, items, cue.at - 1)] ?? { word: '' };
  const continues = word === ',' && cue.class === 'speech' && (!speech.inverts || last);
  const joins = speech.is.conjunctions.has(word) || continues;
  return joins ? shared(speech, passage, cue.at, last) : undefined;
}

/** "said some traders in Pune.", but "said some ministers in Pune agreed": whether no verb follows up to the next sign. */
function endsClause(speech: Speech, items: readonly Item[], at: number): boolean {
  for (let i = at; items[i]?.kind === 'word'; i++) {
    const { word } = items[i] as Item;
    if (speech.pronouns.get(word)?.relative) return true;
    const isVerb = speech.is.passive.has(word) || speech.is.auxiliaries.has(word);
    if (isVerb || speech.is.pasts.has(word) || speech.cues.of(word)?.form === 'finite')
      return false;
  }
  return true;
}

/** Whether a phrase after the verb stands alone, so that it is the speaker and not the content's subject. */
function closes(
  speech: Speech,
  items: readonly Item[],
  { from, to }: Range,
  strictly: boolean,
): boolean {
  const first = items[from]?.word ?? '';
  if (speech.is.possessives.has(first)) return false;
  if (speech.pronouns.has(first)) return to - from > 1 && endsClause(speech, items, to);
  const next = items[to];
  if (strictly) return !next || next.word === ',' || next.word === '.' || next.word === ';';
  if (!next || isBreak(next) || next.kind === 'mark') return true;
  return speech.is.breaks.has(next.word) || speech.is.times.has(next.word);
}

/** "Ravi Menon, who …, said": whether a phrase is nothing but a name with its titles. */
function isNamed(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const { word, kind, capital } = items[i] as Item;
    const fits = capital || kind !== 'word' || speech.titles.of(word) || speech.roles.of(word);
    if (!fits && !speech.is.determiners.has(word)) return false;
  }
  return items[to - 1]?.capital === true;
}

/** "…, said | Anna Belova, head of a yard.": a full name with what describes it, up to the end. */
function isSigned(speech: Speech, passage: Passage, after: number): boolean {
  const own = subjectAfter(speech, passage, after);
  const name = passage.items.slice(after, own?.to);
  const isFull = name.length > 1 && name.every(({ capital }) => capital);
  return isFull && own?.apposition !== undefined && own.apposition.to >= passage.items.length - 1;
}

/** "…," said X: after words that end with a comma or a quotation mark the speaker may come last. */
function finite(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Subject | undefined {
  const { items } = passage;
  const left = items[cue.at - 1];
  const own = subjectBefore(speech, passage, cue.at);
  const isHearing = speech.is.objects.has(items[cue.at]?.word ?? '') && own !== undefined;
  const isSure =
    own?.apposition && isNamed(speech, items, own) && !isSigned(speech, passage, cue.after);
  if (cue.at > 0 && isBreak(left) && !isHearing && !isSure) {
    const after = subjectAfter(speech, passage, cue.after);
    // "Out of reach, says | our | model": whom a narrator counts among its own can only be the speaker
    const isOurs = left?.word === ',' && speech.is.ours.has(items[cue.after]?.word ?? '');
    if (after && isOurs) return isAnimate(speech, items, after) ? after : undefined;
    const isReport = cue.class === 'speech' || cue.class === 'thought';
    const mayInvert = left?.quoted || (after && isReport && isAnimate(speech, items, after));
    if (after && mayInvert && (left?.quoted || closes(speech, items, after, own !== undefined)))
      return after;
  }
  return own ?? joined(speech, passage, cue, last);
}

/** The subject of a cue where a marker tells who acts: a verb in the past needs it, a genitive and «कहते हैं» have none. */
function ownSubject(speech: Speech, passage: Passage, cue: Cue): Subject | undefined {
  if (isUnmarked(speech, passage.items, cue))
    return withMaker(speech, passage.items, unmarked(speech, passage, cue));
  const own = cue.adjoins ? undefined : marked(speech, passage, cue.at);
  return own ?? withMaker(speech, passage.items, subjectBefore(speech, passage, cue.at));
}

/** "was | still | insisting": whether a form of "to be" makes a participle the verb of its clause. */
const isProgressive = (speech: Speech, items: readonly Item[], at: number): boolean =>
  items
    .slice(skipAdverbs(speech, items, at - 1) + 1, at)
    .some(({ word }) => speech.is.passive.has(word));

/** Who goes on, or opens a sentence, with a participle: "…, adding", "Noting that …, Menon". */
function participial(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Subject | undefined {
  const { items } = passage;
  if (cue.at === datelineEnd(items) && !speech.inverts)
    return mainSubject(speech, passage, items.length);
  const before = skipAdverbs(speech, items, cue.at - 1);
  const left = items[before];
  if (isReceived(speech, items, before)) return undefined;
  const isDetached =
    speech.is.messages.has(left?.word ?? '') ||
    isBreak(left) ||
    isAdverb(speech, left) ||
    speech.is.conjunctions.has(left?.word ?? '');
  const isIssued = issuedAt(speech, items, before) !== undefined;
  const isOwn = !isDetached || isIssued || (isBreak(left) && isProgressive(speech, items, cue.at));
  const own = isOwn
    ? (subjectBefore(speech, passage, cue.at) ?? companion(speech, items, cue.at))
    : undefined;
  return own ?? shared(speech, passage, cue.at, last);
}

/** Who a cue says is speaking; `last` is the subject of the cue before in this passage. */
export function subjectOf(
  speech: Speech,
  passage: Passage,
  cue: Cue,
  last: Subject | undefined,
): Subject | undefined {
  const { items } = passage;
  if (cue.form === 'sourceOwn')
    return { from: cue.at, to: cue.after, side: 'after', traits: cue.traits };
  if (cue.form === 'sourceBefore') return sourceBefore(speech, items, cue.after);
  if (cue.form === 'sourceAfter')
    return withMaker(speech, items, subjectBefore(speech, passage, cue.at));
  if (speech.postposed.at(items, cue.at)) return owner(speech, items, cue);
  if (speech.backward.at(items, cue.at)) {
    const marker = markerBehind(speech, items, cue.after);
    const behind = marker < 0 ? undefined : marked(speech, passage, marker + 1);
    const own = behind && { ...behind, from: Math.max(behind.from, cue.after) };
    return marked(speech, passage, cue.at) ?? own;
  }
  if (speech.is.markers.size > 0)
    return isRelative(speech, items, cue) ? undefined : (ownSubject(speech, passage, cue) ?? last);
  if (cue.form === 'finite')
    return (speech.inverts ? inverted : finite)(speech, passage, cue, last);
  return participial(speech, passage, cue, last);
}
