import type { Speech } from '../lexicon/speech';
import type { Item, Range } from '../passage/items';
import type { Attributed } from './attributed';
import { goesOn, opensQuoting } from './continuation';

const LEAST_OPENING = 3;

/** "Last year", "this week": an opening that only tells when has no more words. */
const LONGEST_TIME = 3;

/** "Last year", but not "this campaign": a time, or a word that only points to one. */
function opensWithTime(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  const [first, ...rest] = items.slice(from, to).map(({ word }) => word);
  if (first === undefined || !speech.is.times.has(first)) return false;
  const isTold = rest.some((word) => speech.is.times.has(word) || speech.is.spans.has(word));
  return isTold || !speech.is.this.has(first);
}

/** "On Monday, he said …": an opening that frames the statement is no part of it. */
export function isFrame(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
  if (items[to - 1]?.quoted) return false;
  const { word } = items[from] as Item;
  const isTime = to - from <= LONGEST_TIME && opensWithTime(speech, items, { from, to });
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
export function isClause(speech: Speech, items: readonly Item[], { from, to }: Range): boolean {
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
export function joined(speech: Speech, items: readonly Item[], pieces: readonly Range[]): Range[] {
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

/** "Trade rose, the board reckoned | using its own count |": what tells how somebody knows. */
const tellsHow = (
  { is, inverts }: Speech,
  items: readonly Item[],
  { from }: Range,
  { cue }: Attributed,
): boolean => !inverts && from === cue.after && is.using.has(items[from]?.word ?? '');

/** Of content on both sides of its cue, which pieces are the statement. */
export function choose(
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
  const isJoined = lead === ',' && goesOn(speech, items[after.from]);
  if (isJoined && (!isQuote || opensQuoting(items, after.from))) return [before, after];
  if (lead === ',') return isQuote || isClause(speech, items, before) ? [before] : [before, after];
  return isQuote || tellsHow(speech, items, after, said) ? [before] : [after];
}
