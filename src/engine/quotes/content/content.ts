import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import { headAt } from '../phrase/descriptions';
import { type Attributed, contentEnd, leading, trimmedRange } from './end';
import { contentStart, goesOn } from './start';

/** The fewest words that are content; more are asked of those that look like an adverbial. */
const LEAST = 2;
const LEAST_FRAMED = 6;
const LEAST_OPENING = 3;

/** "Last year", "this week": an opening that only tells when has no more words. */
const LONGEST_TIME = 3;

/** "On Monday, he said …": an opening that frames the statement is no part of it. */
function isFrame(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  if (items[to - 1]?.quoted) return false;
  const { word } = items[from] as Item;
  const isTime = speech.is.times.has(word) && to - from <= LONGEST_TIME;
  const opens = speech.is.prepositions.has(word) || speech.is.openings.has(word);
  return opens || isTime || speech.is.gerunds.has(word);
}

/** "In the long run, he said, …": an opening that tells neither when nor where it was said is part of it. */
function isOwnOpening(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const { word } = items[from] as Item;
  if (speech.inverts || !speech.capitals || to - from < LEAST_OPENING) return false;
  if (speech.is.subordinators.has(word)) return false;
  if (speech.is.gerunds.has(word) || speech.is.ascribes.has(word)) return false;
  const frames = (item: Item, i: number): boolean =>
    (item.capital && i > 0) ||
    item.kind !== 'word' ||
    speech.is.times.has(item.word) ||
    speech.is.occasions.has(item.word);
  return !items.slice(from, to).some(frames);
}

/** Whether words hold a verb of their own, as far as auxiliaries show it; "but would not" goes on with the narrator's. */
function isClause(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (
      (speech.is.passive.has(items[i]?.word ?? '') ||
        speech.is.auxiliaries.has(items[i]?.word ?? '')) &&
      !speech.is.conjunctions.has(items[i - 1]?.word ?? '')
    )
      return true;
  return false;
}

/** "Tea, he said, is dear": pieces without quotation marks are one with the aside that parts them. */
function joined(speech: Speech, items: readonly Item[], pieces: readonly Range[]): Range[] {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  if (!speech.inverts || !first || !last || first === last) return [...pieces];
  const whole = { from: first.from, to: last.to };
  const isPlain =
    items[last.from - 1]?.word === ',' &&
    !items.slice(whole.from, whole.to).some(({ quoted }) => quoted);
  return isPlain ? [whole] : [...pieces];
}

/** «Цены упали, считает Лаптев: судов хватает»: an inverted verb in front of a colon stands behind what was said. */
const isBehindContent = (
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
): boolean => speech.inverts && subject?.side === 'after' && items[cue.at - 1]?.word === ',';

/** Of content on both sides of its cue, which pieces are the statement. */
function choose(
  speech: Speech,
  items: readonly Item[],
  before: Range,
  after: Range,
  said: Attributed,
): Range[] {
  const lead = items[after.from - 1]?.word ?? '';
  const isQuote = items[before.to - 1]?.quoted !== undefined;
  if (lead === ':' && isBehindContent(speech, items, said) && !isFrame(speech, items, before))
    return [before, after];
  const goesOnIndirectly = said.cue.form === 'finite' && lead === ',' && !items[after.from]?.quoted;
  if (goesOnIndirectly && isOwnOpening(speech, items, before)) return [before, after];
  if (isFrame(speech, items, before) || (lead === ':' && !isQuote)) return [after];
  if (items[after.from]?.quoted) return [before, after];
  if (speech.is.that.has(lead) || lead === ':') return [after];
  if (lead === ',' && !isQuote && goesOn(speech, items[after.from])) return [before, after];
  if (lead === ',') return isQuote || isClause(speech, items, before) ? [before] : [before, after];
  return isQuote ? [before] : [after];
}

/** "Asked about exports, she said:" — the words come in the next block. */
const announces = (items: readonly Item[], { after }: Cue): boolean =>
  after === items.length - 1 && [',', ':'].includes(items[after]?.word ?? '');

/** "On Monday, he said." — a few words before a verb that nothing follows are no content. */
const isTooShort = (speech: Speech, items: readonly Item[], range: Range): boolean =>
  !items[range.to - 1]?.quoted &&
  range.to - range.from < (isFrame(speech, items, range) ? LEAST_FRAMED : LEAST);

/** “Yes,” before he left: behind a quotation and a comma the narrator goes on, unless another follows. */
function quotationAlone(speech: Speech, items: readonly Item[], range: Range): Range {
  const rest = items.slice(range.from + 1, range.to);
  const isAlone = items[range.from]?.quoted && !rest.some(({ quoted }) => quoted);
  const breaksOff =
    rest[0]?.word === ',' || items[range.from]?.isWhole || speech.is.dates.has(rest[0]?.word ?? '');
  return isAlone && breaksOff ? { from: range.from, to: range.from + 1 } : range;
}

/** How far behind the verb the noun of such a result may stand, in words. */
const FAR_RESULT = 6;

/** "reported a net profit of …": what a firm reports of itself is a result, not a statement. */
const isResult = (speech: Speech, items: readonly Item[], cue: Cue, { from }: Range): boolean =>
  speech.is.reports.has(items[cue.at]?.word ?? '') &&
  items.slice(from, from + FAR_RESULT).some(({ word }) => speech.is.results.has(word));

const isOneWord = (item: Item | undefined): boolean =>
  item?.quoted !== undefined && item.quoted.after - item.quoted.first <= 3;

/** "added 160 officers", "wrote his speech": a bare object that holds no clause was not said. */
function isBareNoun(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
  range: Range,
): boolean {
  const [first, lead] = [items[range.from], items[range.from - 1]?.word ?? ''];
  const isBare = !speech.is.that.has(lead) && lead !== ':' && lead !== ',';
  const isObjective = speech.is.objective.has(items[cue.at]?.word ?? '');
  if (!isBare || !(isObjective || isResult(speech, items, cue, range))) return false;
  if (subject && speech.is.studies.has(items[headAt(speech, items, subject)]?.word ?? ''))
    return false;
  // "Two specified “tea” as their trade": what a form was filled in with
  const isLabel = speech.is.labels.has(items[cue.at]?.word ?? '') && isOneWord(first);
  const isQuoting = !isLabel && items.slice(range.from, range.to).some(({ quoted }) => quoted);
  return !isQuoting && !speech.pronouns.has(first?.word ?? '') && !isClause(speech, items, range);
}

const isOpened = (items: readonly Item[], from: number): boolean =>
  [':', ','].includes(items[from - 1]?.word ?? '');

/** "he expected more", "they denied it": a single word is no thought, and a pronoun nothing at all. */
function isWord(speech: Speech, items: readonly Item[], cue: Cue, { from, to }: Range): boolean {
  const first = items[from];
  if (!first || to - from !== 1) return false;
  const { word, quoted, capital } = first;
  const isEnglish = speech.capitals && !speech.inverts;
  const isPronoun = speech.capitals && speech.pronouns.has(word);
  const isObject =
    isEnglish && !capital && !speech.is.shortAnswers.has(word) && !isOpened(items, from);
  return !quoted && (cue.class === 'thought' || isPronoun || isObject);
}

/** No name for a thing is longer, with the thing itself. */
const LONGEST_PREDICATE = 20;

/** «… ने इस कदम को ‘अनुचित’ | बताया»: what a thing is called stands between speaker and verb; its mere name was not said. */
function predicate(
  speech: Speech,
  items: readonly Item[],
  { cue, subject }: Attributed,
): Range | undefined {
  const isMarked = speech.is.markers.has(items[subject?.to ?? -1]?.word ?? '');
  if (!subject || !isMarked || cue.form !== 'finite' || !items[cue.at - 1]?.quoted)
    return undefined;
  const range = { from: subject.to + 1, to: cue.at };
  const words = items.slice(range.from, range.to);
  const isName = words.some(({ word }) => speech.is.naming.has(word));
  return words.length > 0 && words.length <= LONGEST_PREDICATE && !isName ? range : undefined;
}

/** The pieces of a passage that a cue reports, in order: those before it, behind it or both. */
export function piecesOf(
  speech: Speech,
  items: readonly Item[],
  said: Attributed,
  earlier: readonly Attributed[],
  later: readonly Attributed[],
): Range[] {
  const before = leading(speech, items, said, earlier);
  const aside = said.subject?.side === 'after' ? (said.subject.apposition?.to ?? 0) : 0;
  const to = contentEnd(speech, items, Math.max(said.cue.after, aside) - 1, later);
  const from = contentStart(speech, items, said, to, before !== undefined);
  const after =
    from >= 0 && from < to
      ? quotationAlone(speech, items, trimmedRange(items, { from, to }))
      : undefined;
  const called = after && after.to > after.from ? undefined : predicate(speech, items, said);
  if (called) return [called];
  if (before && after) return joined(speech, items, choose(speech, items, before, after, said));
  if (after && isWord(speech, items, said.cue, after)) return [];
  if (after) return isBareNoun(speech, items, said, after) ? [] : [after];
  if (!before) return [];
  return announces(items, said.cue) || isTooShort(speech, items, before) ? [] : [before];
}
