import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { isHearer, isQuotedName } from '../outlets/media';
import { type Item, isAdverb, isDash } from '../passage/items';
import { isSpeaking } from '../phrase/nouns';
import type { Attributed } from './attributed';
import { behindAside, behindOccasion, goesOn, isAfterSource, isNarrators } from './continuation';
import { opensByDash } from './dash';
import { isJoined } from './leading';
import { describesNoun, isPlacing, isTime } from './placing';

/** How far behind a cue its content may be announced, in words. */
const FAR = 30;

const startsClause = (speech: Speech, item: Item): boolean =>
  speech.pronouns.has(item.word) || speech.is.determiners.has(item.word);

const isPronoun = (speech: Speech, { word }: Item): boolean =>
  speech.pronouns.get(word)?.relative === undefined &&
  speech.pronouns.has(word) &&
  !speech.is.determiners.has(word);

const isNear = (items: readonly Item[], i: number, from: number, to: number): boolean =>
  i < to && i < from + FAR && items[i] !== undefined;

/** Where the content is announced after an adverbial or a hearer: "that", a colon, a quotation. */
function announced(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = from; isNear(items, i, from, to); i++) {
    const item = items[i] as Item;
    if (item.word === ':' && i + 1 < to && items[i - 2]?.word !== '(') return i + 1;
    if (speech.is.that.has(item.word)) return describesNoun(speech, items, from, i) ? -1 : i + 1;
    const isSaid = items[i - 1]?.word === ',' || i === from;
    if (item.quoted && isSaid && !isHearer(speech, items, i)) return i;
    if (item.word === ';' || isDash(item)) return -1;
  }
  return -1;
}

/** Where a clause begins after an adverbial ("at a meeting on Monday he …"). */
function afterAdverbial(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; isNear(items, i, from, to); i++) {
    const [before, item] = [items[i - 1] as Item, items[i] as Item];
    if (item.word === ',') return -1;
    if (isPlacing(speech, items, i)) continue;
    if (isPlacing(speech, items, i - 1) && !(isTime(speech, before) && startsClause(speech, item)))
      continue;
    if (speech.is.determiners.has(before.word)) continue;
    if (speech.is.conjunctions.has(before.word) && !items[i + 1]?.quoted) continue;
    if (startsClause(speech, item) || isTime(speech, before)) return i;
  }
  return -1;
}

/** "asked on the floor | whether": the question behind an adverbial; -1 where none is near. */
function questionBehind(speech: Speech, items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; isNear(items, i, from, to); i++)
    if (speech.is.told.has(items[i]?.word ?? '')) return i;
  return -1;
}

/** Where the content begins after the hearer ("told reporters he …", "urged them to …"). */
function afterHearer(speech: Speech, items: readonly Item[], from: number, to: number): number {
  const asks = speech.is.asks.has(items[from - 1]?.word ?? '');
  // "asked on the floor | whether": an adverbial stands where the hearer would.
  const isLed = speech.is.prepositions.has(items[from]?.word ?? '');
  const clauses = asks ? speech.is.asked : speech.is.told;
  // "asks about tea": what somebody asks for is no statement
  if (asks && isLed) return questionBehind(speech, items, from, to);
  for (let i = from + 1; isNear(items, i, from, to); i++) {
    const [before, item] = [items[i - 1] as Item, items[i] as Item];
    if (item.word === ',' || item.word === '.') return -1;
    if (speech.is.to.has(item.word) || (speech.is.about.has(item.word) && !asks))
      return speech.is.not.has(before.word) ? i - 1 : i;
    if (clauses.has(item.word)) return i;
    if (isTime(speech, item) && isTime(speech, before)) continue;
    if (speech.is.prepositions.has(item.word)) return afterAdverbial(speech, items, i, to);
    const isHead =
      speech.is.determiners.has(before.word) || speech.is.conjunctions.has(before.word);
    if (!isHead && startsClause(speech, item)) return i;
  }
  return -1;
}

/** What tells more of a source, between two commas, has no more words; "in May," does not. */
const LONGEST_OPENING = 10;

/** "According to the board, | in May", "| coking coal": what opens a clause there, not "of the board" or "citing data". */
const opensClause = (speech: Speech, items: readonly Item[], i: number): boolean => {
  const word = items[i]?.word ?? '';
  const isHis = speech.is.employedBy.has(word) || speech.pronouns.get(word)?.relative === true;
  const isParted = items.slice(i, i + LONGEST_OPENING).some((item) => item.word === ',');
  const isAside = isParted && !speech.is.times.has(items[i + 1]?.word ?? '');
  return !isHis && !isAside && speech.cues.at(items, i)?.meaning.form !== 'participle';
};

/** Where the content goes on after "…, he said,". */
function afterComma(
  speech: Speech,
  items: readonly Item[],
  from: number,
  to: number,
  hasLead: boolean,
  isSource: boolean,
): number {
  const first = items[from];
  if (!first || first.quoted) return from;
  if (speech.is.that.has(first.word)) return from + 1;
  if (speech.is.as.has(items[0]?.word ?? '')) return from;
  const isOpening = isSource && speech.capitals && !speech.inverts;
  const found = hasLead || isOpening ? -1 : announced(speech, items, from, to);
  if (found >= 0) return found;
  if (hasLead && goesOn(speech, first)) return from;
  if (hasLead && isSource && speech.inverts && speech.is.prepositions.has(first.word)) return from;
  const isAside =
    speech.is.conjunctions.has(first.word) ||
    speech.is.prepositions.has(first.word) ||
    speech.pronouns.get(first.word)?.relative === true ||
    (!speech.pronouns.has(first.word) && speech.is.gerunds.has(first.word));
  if (isAside && hasLead) return behindAside(speech, items, from, to);
  return isAside && !(isOpening && opensClause(speech, items, from)) ? -1 : from;
}

/** Where the content begins after "According to a poll of voters in three states,". */
function afterSource(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + FAR); i++) if (items[i]?.word === ',') return i + 1;
  return -1;
}

const isRelative = (speech: Speech, item: Item | undefined): boolean =>
  speech.pronouns.get(item?.word ?? '')?.relative === true;

/** A hearer with its title has no more words. */
const LONGEST_HEARER = 8;

/** "complained to the Pune Ledger that | …": behind a hearer, which an infinitive ("promised to see that") is not. */
function behindNamed(speech: Speech, items: readonly Item[], from: number, to: number): number {
  const hearer = items[from + 1];
  if (!hearer || !speech.is.to.has(items[from]?.word ?? '')) return -1;
  if (!hearer.capital && !startsClause(speech, hearer) && !isSpeaking(speech, hearer)) return -1;
  for (let i = from + 2; i < Math.min(to, from + LONGEST_HEARER); i++) {
    if (speech.is.that.has(items[i]?.word ?? '')) return i + 1;
    const isOther = speech.is.determiners.has(items[i]?.word ?? '');
    if (isOther || (items[i]?.kind === 'mark' && items[i]?.spaced)) return -1;
  }
  return -1;
}

/** Where the content begins that follows a cue; -1 where none does before item `to`. */
export function contentStart(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
  to: number,
  hasLead: boolean,
): number {
  const isSource = cue.form.startsWith('source');
  const inverted = subject?.side === 'after' ? (subject.apposition?.to ?? subject.to) : 0;
  let from = Math.max(cue.after, inverted);
  while (isAdverb(speech, items[from])) from++;
  const first = items[from];
  if (!first || from >= to) return -1;
  // «Да», — сказал он «Рынку»
  const isName = isQuotedName(first) && !first.quoted?.resumed;
  if (hasLead && speech.inverts && isName) return -1;
  if (first.quoted && !isHearer(speech, items, from)) return from;
  if (first.word === ':' || speech.is.that.has(first.word)) return from + 1 < to ? from + 1 : -1;
  if (inverted > 0 && !isSource && !speech.inverts) return -1;
  const carried = isSource && speech.inverts ? behindCarrier(speech, items, from) : from;
  if (carried > from) return carried;
  const isOpening = speech.inverts && isSource && cue.at < 2;
  if (
    first.word === ',' &&
    isOpening &&
    items[from + 1]?.kind !== 'mark' &&
    !isRelative(speech, items[from + 1])
  )
    return from + 1;
  if (isJoined(speech, items, cue)) return first.word === ',' ? from + 1 : from;
  if (first.word === ',' && isSource && hasLead && isAfterSource(speech, items, from + 1))
    return -1;
  if (first.word === ',') return afterComma(speech, items, from + 1, to, hasLead, isSource);
  if (cue.form === 'sourceAfter')
    return behindCarrier(speech, items, behindReport(speech, items, cue, from));
  if (cue.form === 'sourceOwn' && !speech.capitals) return from;
  if (isSource) return cue.at < 2 ? afterSource(items, from, to) : -1;
  if (!speech.capitals && opensByDash(speech, items, cue, from)) return from + 1;
  if (cue.class !== 'act' && (speech.inverts || !speech.capitals))
    return announced(speech, items, from, to);
  if (cue.class === 'stance' && isDash(first)) return -1;
  if (cue.class === 'act' || cue.class === 'stance')
    return isTime(speech, first) ? afterAdverbial(speech, items, from, to) : from;
  if (first.kind === 'mark' && !/[[($€£₹#@]/.test(first.word)) return -1;
  // "Tea fell, traders said | and data showed": what two sources said stands in front of both
  if (hasLead && speech.is.and.has(first.word) && isNarrators(speech, items, from)) return -1;
  const told = cue.class === 'speech' ? behindNamed(speech, items, from, to) : -1;
  if (told >= 0) return told;
  const colon = cue.class === 'voice' ? announced(speech, items, from, to) : -1;
  if (items[colon - 1]?.word === ':') return colon;
  const hears = speech.is.objects.has(items[cue.at]?.word ?? '');
  const places = isPlacing(speech, items, from) && !speech.is.to.has(first.word);
  if (!hears && !places) return from;
  const isObject = places && speech.is.requested.has(`${items[cue.at]?.word} ${first.word}`);
  const found = isObject ? -1 : announced(speech, items, from, to);
  const clause = (hears ? afterHearer : afterAdverbial)(speech, items, from, to);
  const isOwn = clause >= 0 && clause < found && isPronoun(speech, items[clause] as Item);
  if (found < 0 && clause < 0 && hasLead) return behindOccasion(speech, items, from, to);
  return found >= 0 && !isOwn ? found : clause;
}

/** So many words of whoever passes on a source may stand in front of "that". */
const LONGEST_REPORT = 6;

/** «… के हवाले से | खबर दी है | कि»: where "that" stands behind the report of whoever passes a source's words on; else `from`. */
function behindReport(
  speech: Speech,
  items: readonly Item[],
  { at, after }: Cue,
  from: number,
): number {
  if (!items.slice(at, after).some(({ word }) => speech.is.referring.has(word))) return from;
  for (let i = from; i < from + LONGEST_REPORT && items[i]?.kind === 'word'; i++)
    if (speech.is.that.has(items[i]?.word ?? '')) return i + 1;
  return from;
}

/** «… के हवाले से | लिखा कि | …», «со ссылкой на … | сообщило, что | …»: where the words of a source begin behind the verb of whoever passes them on. */
function behindCarrier(speech: Speech, items: readonly Item[], from: number): number {
  const passesOn = speech.is.markers.size > 0 || speech.inverts;
  const verb = passesOn ? speech.cues.at(items, from) : undefined;
  if (verb?.meaning.form !== 'finite') return from;
  const after = from + verb.length + (items[from + verb.length]?.word === ',' ? 1 : 0);
  return speech.is.that.has(items[after]?.word ?? '') ? after + 1 : from;
}
