import { contains } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Token } from '../../token';
import type { CueWord } from '../lexicon/cues';
import { isLink } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, cuesBetween, hasQuantity, isA, isParted, type Passage } from '../passage/passage';
import type { Selected } from '../passage/selected';
import { isBase } from './base';

/** `open`: something changed by so much, and nothing tells which way. */
export type Direction = 'up' | 'down' | 'open';

const NEAR = 5;

export const isRelative = ({ quantity: { kind } }: FoundQuantity): boolean =>
  kind === 'percent' || kind === 'multiple';

const directionBy = (word: CueWord | undefined): Direction =>
  word?.cues.has('lesser') || (word?.cues.has('down') && !word.cues.has('up')) ? 'down' : 'up';

const moves = ({ cues }: CueWord): boolean => cues.has('up') || cues.has('down');

/** The last word of rise or fall before a figure, wherever in the sentence. */
const lastMove = (passage: Passage, at: number): CueWord | undefined =>
  passage.cues.findLast((word) => word.end <= at && moves(word));

/** The nearest word before a figure that makes it a change or a part, no other figure between. */
const leading = (passage: Passage, at: number): CueWord | undefined =>
  passage.cues.findLast(
    (word) =>
      word.end <= at &&
      (moves(word) || word.cues.has('share')) &&
      !hasQuantity(passage, word.end, at) &&
      !isBound(passage, word),
  );

/** "1 प्रतिशत | से भी कम | थी, अब वह 40 प्रतिशत": words that only bound the figure before them. */
function isBound({ quantities }: Passage, { start, end }: CueWord): boolean {
  const last = quantities.findLast(({ span }) => span.end <= start);
  return last !== undefined && end <= boundEnd(last);
}

/** "1 प्रतिशत से भी कम": where the words end that only bound a figure. */
const boundEnd = ({ because, span }: FoundQuantity): number =>
  because.reduce(
    (end, { rule, span: own }) =>
      rule === 'number:approximate' && own ? Math.max(end, own.end) : end,
    span.end,
  );

/** Whether the sentence of a figure tells of a rise or fall with other words than those that bound it. */
export const movesBeside = (passage: Passage, found: FoundQuantity): boolean =>
  passage.cues.some(
    (word) => moves(word) && (word.end <= found.span.start || word.start >= boundEnd(found)),
  );

/** "9% growth", "10% more": right after the figure. */
function trailing(passage: Passage, at: number): CueWord | undefined {
  const word = passage.cues.find((w) => w.start >= at && (moves(w) || w.cues.has('compared')));
  if (!word || hasQuantity(passage, at, word.start) || isParted(passage, at, word.start))
    return undefined;
  return between(passage, at, word.start).length <= NEAR ? word : undefined;
}

/** "At 39.5%, | the growth | was the fastest": what a rate that opens its sentence is called. */
function named(passage: Passage, { span }: FoundQuantity): CueWord | undefined {
  const [lead, number] = passage.sentence.tokens;
  if (!isLink(passage, lead, 'at') || number?.start !== span.start) return undefined;
  const [comma, ...rest] = between(passage, span.end, passage.sentence.end);
  const [noun, next] = rest.filter((token, at) => at > 0 || !isLink(passage, token, 'definite'));
  if (comma?.word !== ',' || !noun || !next) return undefined;
  const goods = passage.topics.find(({ start }) => start >= next.end);
  const isOfOurs = goods?.kind === 'ours' && between(passage, next.end, goods.start).length === 0;
  return isOfOurs || isLink(passage, next, 'is')
    ? passage.cues.find((cue) => moves(cue) && contains(cue, noun))
    : undefined;
}

const hasShare = (passage: Passage, to: number): boolean =>
  cuesBetween(passage, 'share', passage.sentence.start, to).length > 0;

/** Whether a share is told before a figure, and no other figure before the word of rise or fall in front of it. */
function isOfShare(passage: Passage, move: CueWord | undefined, at: number): boolean {
  const share = cuesBetween(passage, 'share', passage.sentence.start, at).at(-1);
  const isOver = share && move && moves(move) && hasQuantity(passage, share.end, move.start);
  return share !== undefined && !isOver;
}

/** "rose to 42%", "gone up to 42%", but not "up to 42%". */
function isLevel(passage: Passage, lead: readonly Token[]): boolean {
  const before = lead.at(-2);
  const isOfVerb = passage.cues.some(
    (cue) => before && moves(cue) && cue.end === before.end && cue.start < before.start,
  );
  return isLink(passage, lead.at(-1), 'to', 'of') && (isOfVerb || !isLink(passage, before, 'upto'));
}

/** "(-5% to the same period)": which way a sign before a percentage points, unless it joins a range. */
function directionBySign(passage: Passage, at: number): Direction | undefined {
  const [before, sign] = between(passage, passage.sentence.start, at).slice(-2);
  const isSign = sign !== undefined && sign.end === at && /^[-+−–]$/.test(sign.word);
  const isJoint =
    before?.kind === 'number' || (before?.end === sign?.start && before?.word !== '(');
  if (!isSign || isJoint) return undefined;
  return sign.word === '+' ? 'up' : 'down';
}

/** "an increase of about 8.7%". */
function isOfMove(passage: Passage, word: CueWord, lead: readonly Token[]): boolean {
  const at = lead.findLastIndex((token) => !isLink(passage, token, 'about'));
  return isLink(passage, lead[at], 'of') && moves(word) && word.end === lead[at - 1]?.end;
}

/** "the increase amounted to 8.7%", "рост замедлился до 5%": the level of a rate of change. */
function isRateOfMove(passage: Passage, word: CueWord, at: number): boolean {
  const link = between(passage, word.end, at);
  const verbs = cuesBetween(passage, 'actual', word.end, at);
  const isLinked = link.every(
    (token) =>
      isLink(passage, token, 'to', 'of', 'about') || verbs.some((verb) => contains(verb, token)),
  );
  return moves(word) && verbs.length > 0 && isLinked;
}

/** "from 3% | of the total": a part. */
export const isOfWhole = (passage: Passage, { span }: FoundQuantity): boolean =>
  isLink(passage, between(passage, span.end, passage.sentence.end)[0], 'of');

/** "growth slowed to 4% | from 88%": the rate that it had before. */
function ofFormerRate(passage: Passage, found: FoundQuantity): Direction | undefined {
  const last = passage.quantities.findLast(({ span }) => span.end <= found.span.start);
  const word = last && isRelative(last) && leading(passage, last.span.start);
  if (!word || !isBase(passage, found) || isOfWhole(passage, found)) return undefined;
  if (!isLink(passage, between(passage, word.end, last.span.start).at(-1), 'to')) return undefined;
  return isRateOfMove(passage, word, last.span.start) ? directionBy(word) : undefined;
}

/** "exports rose 9% and | imports from Russia | 17%", «экспорт прибавил 9%, а | импорт — | 17%»: about another flow the verb is not said again. */
function elided(passage: Passage, found: FoundQuantity): Direction | undefined {
  const { span } = found;
  const last = passage.quantities.findLast((other) => other.span.end <= span.start);
  if (!last || !isRelative(last) || hasTrait(passage, 'postpositional')) return undefined;
  const flow = passage.topics.findLast(
    ({ kind, start, end }) => kind === 'ours' && start >= last.span.end && end <= span.start,
  );
  const link = flow && between(passage, flow.end, span.start);
  const lead = flow ? between(passage, last.span.end, flow.start) : [];
  const isElided =
    link?.every(({ word }) => DASH.test(word)) &&
    link.length <= 1 &&
    lead.every((token) => token.word === ',' || isA(passage, token, 'and', 'turn')) &&
    !isOfWhole(passage, found);
  const move = isElided ? leading(passage, last.span.start) : undefined;
  return move && moves(move) ? directionBy(move) : undefined;
}

const DASH = /^[-–—]$/;

/** So far in front of a figure a verb of change may stand. */
const CHANGED = 8;

/** "grew by 66% last year and another 20% this year"; "changed by 6%" tells no way, "dominated by 83%" of no change. */
function moveBefore(passage: Passage, at: number): Direction | undefined {
  const move = lastMove(passage, at);
  if (move) return directionBy(move);
  const lead = between(passage, passage.sentence.start, at).slice(-CHANGED);
  const isChange = lead.some((token) => isLink(passage, token, 'changed'));
  return isChange || hasTrait(passage, 'declining') ? 'open' : undefined;
}

/** «Экспорт на 85% | состоит из нефти»: a part, although "by" stands before it. */
const isMadeUp = (passage: Passage, { span }: FoundQuantity): boolean =>
  isLink(passage, between(passage, span.end, passage.sentence.end)[0], 'madeUp') &&
  lastMove(passage, span.start) === undefined;

/** Which way a percentage or multiple says that something changed; nothing where it is no change. */
export function changeOf({ found, of }: Selected, passage: Passage): Direction | undefined {
  const { quantity, span } = found;
  if (!isRelative(found) || isMadeUp(passage, found)) return undefined;
  const lead = between(passage, passage.sentence.start, span.start).slice(-3);
  const before = leading(passage, span.start);
  const isPart = before?.cues.has('share') === true && !moves(before);
  const after = trailing(passage, boundEnd(found));
  const word = after ?? before;
  const own =
    passage.cues.find((cue) => moves(cue) && contains(span, cue)) ?? named(passage, found);
  if (own) return directionBy(own);
  if (quantity.kind === 'multiple' && quantity.value >= 1) return directionBy(word);
  if (after?.cues.has('compared') && between(passage, span.end, after.start).length === 0)
    return directionBy(after);
  const isBy =
    before !== undefined && moves(before) && !isPart && isLink(passage, lead.at(-1), 'by');
  const isOf = [word, before].some((cue) => cue && isOfMove(passage, cue, lead));
  if (of && !isBy && !isOf) return undefined;
  const sign = directionBySign(passage, span.start);
  if (sign) return sign;
  const isToPart = lastMove(passage, span.start) === undefined && hasShare(passage, span.start);
  if (!isPart && !isToPart && lead.some((token) => isLink(passage, token, 'by')))
    return word?.cues.has('lesser') ? 'down' : moveBefore(passage, span.start);
  if (!isPart && isLink(passage, lead.at(-1), 'again')) return moveBefore(passage, span.start);
  const isRate = word !== undefined && isRateOfMove(passage, word, span.start);
  if (!word) return ofFormerRate(passage, found) ?? elided(passage, found);
  if (isLevel(passage, lead) && !isRate && !isOf) return undefined;
  return isOfShare(passage, before, span.start) ? undefined : directionBy(word);
}
