import type { FoundQuantity } from '../../analysis';
import type { Unit } from '../../mentions/unit';
import type { Core } from '../../mentions/vocabulary';
import type { CueWord } from '../lexicon/cues';
import { linkAt } from '../lexicon/links';
import type { Cue } from '../lexicon/words';
import { between, cuesBetween, type Passage } from '../passage/passage';
import { isDeadline } from '../passage/periods';
import { hasOwnSubject, isBare } from '../passage/subject';
import { decides, isHead, type Topic } from '../passage/topic';
import type { Asked, Thread } from './discourse';

/** Words that speak of the trade by themselves. */
const SPEAKING = ['anaphor', 'share', 'oil', 'deficit', 'record'] as const;
/** Words that go on about it unless they have a subject of their own: "hotel fares rose". */
const CARRYING = ['up', 'down', 'target', 'traded', 'stuck'] as const;

const DEALS: ReadonlySet<Core> = new Set(['supply', 'buy', 'sell', 'take']);

/** "Thermal grades did worst: 6.1 million tonnes against 8.4 million a year ago". */
const isCompared = ({ cues, quantities }: Passage, unit: string): boolean =>
  quantities.length > 1 &&
  quantities.every(({ quantity }) => quantity.unit === unit) &&
  cues.some((word) => word.cues.has('base') || word.cues.has('baseAfter'));

function answers(passage: Passage, { asked }: Thread, { quantity, span }: FoundQuantity): boolean {
  if (asked !== 'amount') return asked === 'figure';
  const isAmount = quantity.kind === 'money' || quantity.kind === 'volume';
  return isAmount && passage.periods.length > 0 && isBare(passage, span.start);
}

/** "A year ago it was 2.6 million tonnes": the unit of before at another time, or the answer to a question. */
export const repeats = (passage: Passage, thread: Thread, found: FoundQuantity): boolean =>
  answers(passage, thread, found) ||
  (thread.units?.has(found.quantity.unit) === true &&
    passage.periods.length > 0 &&
    (isBare(passage, found.span.start) || isCompared(passage, found.quantity.unit)));

/** "Is $100 billion by 2030 realistic?": a sum with a deadline is a goal. */
export const isDue = ({ periods }: Passage, { quantity, span }: FoundQuantity): boolean =>
  quantity.kind === 'money' &&
  periods.some((period) => isDeadline(period) && period.span.start >= span.end);

const APPOSED = 2;
const isYear = ({ periods }: Passage): boolean =>
  periods.some(({ period }) => period?.start.endsWith('-01-01'));

/** "The 2030 goal of $100 billion", where the text speaks of nobody else. */
export function isGoal(passage: Passage, { quantity, span }: FoundQuantity): boolean {
  if (quantity.kind !== 'money' || !passage.inFocus || passage.topics.length > 0) return false;
  return passage.cues.some(
    ({ cues, start, end }) =>
      cues.has('target') &&
      isYear(passage) &&
      between(passage, Math.min(end, span.end), Math.max(start, span.start)).length <= APPOSED,
  );
}

/** So many words make a row. */
const LONGEST_ROW = 24;

const LABEL = /^[:|/=—–-]$/;

/** What a row calls what it counts: the words before a colon, a dash or a bar. */
function labelOf({ sentence, quantities: [first], units }: Passage): readonly Unit[] {
  const label = units.filter(({ end }) => end <= (first?.span.start ?? sentence.start));
  const ends = label.findLastIndex(({ word }) => LABEL.test(word));
  return ends > 0 ? label.slice(0, ends) : [];
}

/** How far below what was counted the next row stands, with or without an empty line between; only goods leave one out. */
function isBelow(passage: Passage, block: number): boolean {
  const label = labelOf(passage);
  const isOfGoods = label.some(({ roles }) => roles.has('product'));
  return label.length > 0 && passage.sentence.block - block <= (isOfGoods ? 2 : 1);
}

/** "Coal: $3 billion, -13%" after "Oil: $46 billion, +50%". */
export const isRow = (passage: Passage, { row }: Thread): boolean =>
  row !== undefined &&
  passage.sentence.block > row.block &&
  passage.sentence.tokens.length <= LONGEST_ROW &&
  unitsOf(passage.quantities) === row.units &&
  !passage.topics.some((topic) => decides(topic)) &&
  isBelow(passage, row.block);

export const unitsOf = (quantities: readonly FoundQuantity[]): string =>
  quantities.map(({ quantity }) => quantity.unit).join();

/** "sales", "bought": in what, or with whom, nothing tells. */
const isDeal = ({ phrase }: Topic): boolean =>
  phrase !== undefined &&
  !phrase.goods &&
  phrase.participants.length === 0 &&
  DEALS.has(phrase.core);

/** "In value terms | they | fetched": the same counted another way, of which a pronoun or nothing is the subject. */
function goesOnInTerms(passage: Passage, at: number): boolean {
  const { tokens } = passage.sentence;
  const length = linkAt(passage, tokens, 0, 'inTerms');
  const from = tokens[length]?.start ?? at;
  return length > 0 && cuesBetween(passage, 'anaphor', from, from + 1).length > 0;
}

/** Whether a sentence without a topic of its own goes on, up to an offset, about what was said before. */
export function carriesOn(passage: Passage, at: number): boolean {
  const tells = (word: CueWord, cues: readonly Cue[]): boolean =>
    cues.some((cue) => word.cues.has(cue));
  const isOpen = (topic: Topic): boolean =>
    topic.kind === 'russia' ||
    (topic.kind === 'open' && !(isDeal(topic) && hasOwnSubject(passage, topic.start)));
  if (passage.topics.some(isOpen)) return true;
  if (goesOnInTerms(passage, at)) return true;
  if (passage.cues.some((word) => tells(word, SPEAKING))) return true;
  const goesOn = passage.cues.some((word) => tells(word, CARRYING));
  return goesOn && !hasOwnSubject(passage, at);
}

/** "In 2023 it was $65 billion": of what the sentence before was about, not of what it named last. */
export const isPronoun = (passage: Passage, at: number): boolean =>
  cuesBetween(passage, 'anaphor', passage.sentence.start, at).length > 0 &&
  !passage.topics.some((topic) => topic.end <= at && isHead(topic));

/** "What is the share?", "How much of it is settled in rupees?". */
function isAsked({ sentence, cues }: Passage): boolean {
  const asks = (...kinds: Cue[]): boolean =>
    cues.some((word) => kinds.some((kind) => word.cues.has(kind)));
  const isHowMuch = (): boolean =>
    sentence.tokens.some((_, at, all) => linkAt({ sentence }, all, at, 'howMuch') > 0);
  return asks('share', 'target') || (asks('settled') && isHowMuch());
}

/**
 * "What share of … ?", "… looks like this:": whatever figure comes next answers it; after
 * "Is trade growing?" and under a heading about it a dated amount does.
 */
export function asksFor(passage: Passage): Asked | undefined {
  const { sentence, quantities, topics } = passage;
  const last = sentence.tokens.at(-1)?.word ?? '';
  if (last === ':') return quantities.length === 0 ? 'figure' : undefined;
  if (last === '?' && isAsked(passage)) return 'figure';
  const isOfTrade = quantities.length === 0 && topics.some(({ kind }) => kind === 'ours');
  return isOfTrade && OPEN_END.test(last) ? 'amount' : undefined;
}

/** A question or a heading. */
const OPEN_END = /^(\?|[\p{L}\p{M}\p{N})»”"]+)$/u;
