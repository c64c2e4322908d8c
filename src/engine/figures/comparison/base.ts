import type { Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Token } from '../../token';
import { isLink, linkAt } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import { between, cuesBetween, isA, type Passage, reaches } from '../passage/passage';
import { facingHead } from './facing';
import { isInterposed } from './interposed';

const BASE_REACH = 4;

/** The values of a passage with which others are compared: every figure asks for them. */
const bases = new WeakMap<Passage, ReadonlySet<FoundQuantity>>();

/** All values of a passage with which others are compared. */
export function basesOf(passage: Passage): ReadonlySet<FoundQuantity> {
  const known = bases.get(passage);
  if (known) return known;
  const found = new Set<FoundQuantity>();
  let last: FoundQuantity | undefined;
  for (const one of passage.quantities) {
    const isNext = last !== undefined && found.has(last) && isJoined(passage, last, one);
    if (isNext || isComparedValue(passage, one)) found.add(one);
    last = one;
  }
  bases.set(passage, found);
  return found;
}

/** "from 5 million in June | and 4 million in May": another base with a time of its own. */
function isJoined(
  passage: Passage,
  last: FoundQuantity,
  { quantity, span }: FoundQuantity,
): boolean {
  const [own, next] = [last.span.end, span.end].map((at) =>
    passage.periods.find((p) => p.span.start >= at && reaches(passage, at, p.span.start, 1)),
  );
  if (!own || !next || own === next || quantity.unit !== last.quantity.unit) return false;
  const link = between(passage, own.span.end, span.start);
  return link.length === 1 && cuesBetween(passage, 'and', own.span.end, span.start).length === 1;
}

/** "from $49.4 billion", "49.4 अरब डॉलर से बढ़कर": the value with which another is compared. */
export const isBase = (passage: Passage, found: FoundQuantity): boolean =>
  basesOf(passage).has(found);

/** «с 2015 года вырос в 3 раза», "shipments from the country fell 4%": from a time on or a place, not from a value. */
const startsElsewhere = (passage: Passage, from: number, to: number): boolean =>
  (['up', 'down'] as const).some((cue) => cuesBetween(passage, cue, from, to).length > 0);

/** "compared with 2023 and reached": with a time, not with the value that follows. */
const comparesTime = (passage: Passage, from: number, to: number): boolean =>
  passage.periods.some(({ span }) => span.start >= from && span.end <= to) &&
  (['and', 'actual'] as const).some((cue) => cuesBetween(passage, cue, from, to).length > 0);

/** "from seventh to | second place", "from almost nothing to | $5 billion": what was reached, not what was left. */
function leadsTo(passage: Passage, from: number, to: number): boolean {
  if (hasTrait(passage, 'postpositional')) return false;
  const words = between(passage, from, to);
  const last = words.findLastIndex((token) => !isEpithet(passage, token));
  return last > 0 && isLink(passage, words[last], 'to');
}

/** "to | a record | 2 million tonnes". */
const isEpithet = (passage: Passage, token: Token): boolean =>
  isA(passage, token, 'record', 'superlative') || isLink(passage, token, 'article');

/** "13 अरब डॉलर से पांच गुना", "1.1 अरब डॉलर से 18 फीसदी ज्यादा": what is multiplied or exceeded. */
function isMultiplied(passage: Passage, { end }: Span): boolean {
  const next = passage.quantities.find(({ span }) => span.start >= end);
  if (!next || !hasTrait(passage, 'postpositional')) return false;
  const words = between(passage, end, next.span.start);
  if (words.length !== 1 || !isLink(passage, words[0], 'multiplied')) return false;
  const { kind } = next.quantity;
  const [after] = between(passage, next.span.end, passage.sentence.end);
  return kind === 'multiple' || (kind === 'percent' && isLink(passage, after, 'more'));
}

/** "about" may stand in front of what was reached. */
const ROUNDED = 1;

/** "लगभग 8 प्रतिशत | से | लगभग 21 प्रतिशत हो गया": what was left; "5 प्रतिशत से 6 प्रतिशत रहा" is a range. */
function isLeft(passage: Passage, { quantity, span }: FoundQuantity): boolean {
  const next = passage.quantities.find((other) => other.span.start >= span.end);
  if (!next || next.quantity.unit !== quantity.unit || !hasTrait(passage, 'postpositional'))
    return false;
  const words = between(passage, span.end, next.span.start);
  const rest = between(passage, next.span.end, passage.sentence.end);
  const isFrom = passage.units.some(
    (unit) => unit.start === words[0]?.start && unit.roles.has('from'),
  );
  return isFrom && words.length <= ROUNDED + 1 && linkAt(passage, rest, 0, 'became') > 0;
}

/** «по сравнению с 2011 годом на 31%»: by how much, not from what. */
const isAmountOfChange = (passage: Passage, { quantity, span }: FoundQuantity): boolean =>
  (quantity.kind === 'percent' || quantity.kind === 'multiple') &&
  passage.sentence.tokens.some(
    (token) =>
      token.end < span.start && span.start - token.end <= 1 && isLink(passage, token, 'by', 'into'),
  );

/** "7 million tonnes (was 5 million)": what stands in a bracket behind a value as the one that it had. */
function isFormer(passage: Passage, { span }: FoundQuantity): boolean {
  const [open, was] = between(passage, passage.sentence.start, span.start).slice(-2);
  return open?.word === '(' && isLink(passage, was, 'formerly');
}

function isComparedValue(passage: Passage, found: FoundQuantity): boolean {
  const { span } = found;
  const before = passage.cues.findLast((word) => word.cues.has('base') && word.end <= span.start);
  const after = passage.cues.find((word) => word.cues.has('baseAfter') && word.start >= span.end);
  if (passage.quantities.length < 2 || facingHead(passage, found)) return false;
  if (after && between(passage, span.end, after.start).length === 0) return true;
  if (isMultiplied(passage, span) || isInterposed(passage, found)) return true;
  if (isLeft(passage, found)) return true;
  if (isFormer(passage, found)) return true;
  return (
    before !== undefined &&
    !isAmountOfChange(passage, found) &&
    reaches(passage, before.end, span.start, BASE_REACH) &&
    !comparesTime(passage, before.end, span.start) &&
    !leadsTo(passage, before.end, span.start) &&
    !startsElsewhere(passage, before.end, span.start) &&
    !passage.topics.some((topic) => topic.end > before.end && topic.start < span.start)
  );
}
