import type { Cue } from '../cues/cues';
import type { Speech } from '../lexicon/speech';
import { type Item, type Range, trimmedRange } from '../passage/items';
import { headAt } from '../phrase/descriptions';
import { isNameOnly } from '../phrase/names-only';
import { behindAnnounced } from './announcement';
import type { Attributed } from './attributed';
import { enclosedEnd } from './enclosed';
import { contentEnd } from './end';
import { leading } from './leading';
import { objectIn } from './object';
import { choose, isClause, isFrame, joined } from './sides';
import { contentStart } from './start';

/** The fewest words that are content; more are asked of those that look like an adverbial. */
const LEAST = 2;
const LEAST_FRAMED = 6;

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
  const isObjective = cue.class !== 'stance' && speech.is.objective.has(items[cue.at]?.word ?? '');
  if (!isBare || !(isObjective || isResult(speech, items, cue, range))) return false;
  if (subject && speech.is.studies.has(items[headAt(speech, items, subject)]?.word ?? ''))
    return false;
  // "Two specified “tea” as their trade": what a form was filled in with
  const isLabel = speech.is.labels.has(items[cue.at]?.word ?? '') && isOneWord(first);
  const isQuoting = !isLabel && items.slice(range.from, range.to).some(({ quoted }) => quoted);
  const word = first?.word ?? '';
  const opens =
    speech.pronouns.has(word) ||
    speech.is.told.has(word) ||
    (!first?.capital && speech.is.gerunds.has(word));
  return !isQuoting && !opens && !isClause(speech, items, range);
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

/** "“Tea is dear,” she posted with a chart that …": a verb that only voices a quotation reports no more. */
const isVoiced = (
  items: readonly Item[],
  { cue }: Attributed,
  before: Range,
  after: Range,
): boolean =>
  cue.class === 'voice' &&
  items[before.to - 1]?.quoted !== undefined &&
  !items.slice(after.from, after.to).some(({ quoted }) => quoted);

/** "Tea is dear, the board said on Monday; | coffee is not": behind a semicolon the narrator goes on. */
const isParted = (items: readonly Item[], { after }: Cue, { from }: Range): boolean =>
  items.slice(after, from).some(({ word }) => word === ';');

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

/** How far in front of its verb the place may stand where something is written, in words. */
const FAR_PLACE = 5;

/**
 * «बोरी पर लिखा है: | ‘मद्रास’»: a word that a text without capitals tells to be written somewhere was
 * not said; «रवि मेनन ने लिखा: ‘धन्यवाद’» tells who wrote it, and nowhere.
 */
function isInscription(
  speech: Speech,
  items: readonly Item[],
  { at, after }: Cue,
  { from, to }: Range,
): boolean {
  const first = items[from];
  if (speech.capitals || !first || first.isWhole || to - from !== 1) return false;
  if (!speech.is.labels.has(items[at]?.word ?? '') || !isOneWord(first)) return false;
  const isPlaced = items
    .slice(Math.max(0, at - FAR_PLACE), at)
    .some(({ word }) => speech.is.locative.has(word) || speech.is.against.has(word));
  const isActed = items.slice(0, at).some(({ word }) => speech.is.markers.has(word));
  return isPlaced && (!isActed || items[after]?.kind === 'word');
}

/** "cited figures | as showing |": what only points to the words in front of it. */
const endsOpen = ({ is }: Speech, items: readonly Item[], { to }: Range): boolean =>
  is.as.has(items[to - 2]?.word ?? '') && is.using.has(items[to - 1]?.word ?? '');

/** What a verb that takes a mere object is about; what any other reports as it is. */
const ofVerb = (speech: Speech, items: readonly Item[], cue: Cue, range: Range): Range =>
  cue.class === 'act' || cue.class === 'stance' ? objectIn(speech, items, range) : range;

/** "Menon backed | Rao": of whom somebody thinks well is not what they think. */
const isNamedOnly = (speech: Speech, items: readonly Item[], cue: Cue, range: Range): boolean =>
  cue.class === 'stance' && isNameOnly(speech, items, range);

/** "The board's plans welcome | : FIEO": a name behind a colon at the end says it, and was not said. */
const isSigned = (speech: Speech, items: readonly Item[], range: Range): boolean =>
  items[range.from - 1]?.word === ':' &&
  range.to === items.length &&
  !items.slice(range.from).some(({ quoted }) => quoted) &&
  isNameOnly(speech, items, range);

/** "By clicking “Accept”, you agree": a reader said nothing. */
const isReader = (speech: Speech, items: readonly Item[], subject: Range | undefined): boolean =>
  subject !== undefined &&
  subject.to === subject.from + 1 &&
  speech.is.readers.has(items[subject.from]?.word ?? '');

/** The pieces of a passage that a cue reports, in order: those before it, behind it or both. */
export function contentOf(
  speech: Speech,
  items: readonly Item[],
  said: Attributed,
  earlier: readonly Attributed[],
  later: readonly Attributed[],
): Range[] {
  if (isReader(speech, items, said.subject)) return [];
  const before = leading(speech, items, said, earlier);
  const aside = said.subject?.side === 'after' ? (said.subject.apposition?.to ?? 0) : 0;
  const begin = Math.max(said.cue.after, aside, behindAnnounced(speech, items, said.cue));
  const end = contentEnd(speech, items, begin - 1, later);
  const to = enclosedEnd(speech, items, said, end);
  const from = contentStart(speech, items, said, to, before !== undefined);
  const whole =
    from >= 0 && from < to
      ? quotationAlone(speech, items, trimmedRange(items, { from, to }))
      : undefined;
  const after =
    whole && !endsOpen(speech, items, whole) ? ofVerb(speech, items, said.cue, whole) : undefined;
  if (after && isNamedOnly(speech, items, said.cue, after)) return [];
  if (after && isSigned(speech, items, after)) return [];
  const called = after && after.to > after.from ? undefined : predicate(speech, items, said);
  if (called) return [called];
  if (before && after && isVoiced(items, said, before, after)) return [before];
  if (before && after && isParted(items, said.cue, after)) return [before];
  const chosen = before && after ? choose(speech, items, before, after, said) : [];
  if (before && chosen[0] !== after && chosen.length > 0) return joined(speech, items, chosen);
  if (after && isWord(speech, items, said.cue, after)) return [];
  if (after && isInscription(speech, items, said.cue, after)) return [];
  if (after) return isBareNoun(speech, items, said, after) ? [] : [after];
  if (!before) return [];
  return announces(items, said.cue) || isTooShort(speech, items, before) ? [] : [before];
}
