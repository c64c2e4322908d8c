import type { Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import { isBase } from '../comparison/base';
import { isMain } from '../comparison/compared';
import { isLink } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import {
  between,
  cuesBetween,
  hasQuantity,
  isA,
  isParted,
  lastComma,
  type Passage,
  reaches,
} from '../passage/passage';
import { CLOSE, following, isAgo, isDeadline, isStartOfChange } from '../passage/periods';

const ADJACENT = 5;

const LINK = 2;

/** "the 1.8 million of a year earlier", "($4 billion the year before)": nothing else between makes it a comparison. */
export function earlier(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
  const next = following(passage, found);
  if (next?.role !== 'base' || found.quantity.kind === 'multiple') return undefined;
  const link = between(passage, found.span.end, next.span.start);
  return link.length <= LINK && link.every((token) => isLink(passage, token, 'ofTime'))
    ? next
    : undefined;
}

/** Right after the figure, and not after an "and" that begins something else. */
export function adjacent(
  passage: Passage,
  found: FoundQuantity,
  isChange: boolean,
): FoundPeriod | undefined {
  const { span } = found;
  const next = following(passage, found);
  if (!next || !isMain(passage, next) || isLabel(passage, next)) return undefined;
  if (isStartOfChange(next, isChange)) return undefined;
  const end = behindBracket(passage, span.end);
  const isJoined = cuesBetween(passage, 'and', end, next.span.start).length > 0;
  return !isJoined && reaches(passage, end, next.span.start, ADJACENT) ? next : undefined;
}

/** "2 million barrels per day | (bpd) |": where a short form of the unit in brackets ends. */
function behindBracket(passage: Passage, end: number): number {
  const [open, short, close] = between(passage, end, passage.sentence.end);
  const isShort = open?.word === '(' && short?.kind === 'word' && close?.word === ')';
  return isShort ? close.end : end;
}

/** "…, अप्रैल में सिर्फ 2.77 लाख": a date after a comma is that of the value behind it. */
function opensAnother(passage: Passage, from: number, period: Span): boolean {
  const next = passage.quantities.find(({ span }) => span.start >= period.end);
  const isClose = next && reaches(passage, period.end, next.span.start, CLOSE);
  return isClose === true && isParted(passage, from, period.start);
}

/** "(June 2018: $2 billion)": the date of the value behind the colon. */
const isLabel = (passage: Passage, { span }: FoundPeriod): boolean => {
  const next = passage.quantities.find((other) => other.span.start >= span.end);
  return next !== undefined && between(passage, span.end, next.span.start)[0]?.word === ':';
};

/** "…, unthinkable two years ago": what is said of another time after a comma. */
const isLongAgo = (passage: Passage, from: number, { span }: FoundPeriod): boolean =>
  isAgo(passage, span) && isParted(passage, from, span.start);

/** "72%, whereas in 2021 it was 11%": the time of what a figure is set against, which follows. */
const isOfTurn = (passage: Passage, from: number, { span }: FoundPeriod): boolean =>
  cuesBetween(passage, 'turn', from, span.start).length > 0 &&
  isParted(passage, from, span.start) &&
  passage.quantities.some((other) => other.span.start >= span.end);

/** What stands between the word that joins a clause and the time with which it opens is no longer: a preposition. */
const PREPOSITION = 2;

/** "is 18%, | and in | May 2023 it was 2%": the time with which a clause opens that another figure follows. */
const opensJoined = (passage: Passage, from: number, { span }: FoundPeriod): boolean =>
  cuesBetween(passage, 'and', from, span.start).some(({ end }) =>
    between(passage, end, span.start).every(({ word }) => word.length <= PREPOSITION),
  ) && hasQuantity(passage, span.end, passage.sentence.end);

/** "oil (58%), coal (4 million tonnes | in 2024)": the time of the value with which it stands in brackets. */
function isOfBracket(passage: Passage, from: number, { span }: FoundPeriod): boolean {
  const link = between(passage, from, span.start);
  const open = link.findLast(({ word }) => /^[()]$/.test(word));
  return open?.word === '(' && hasQuantity(passage, open.end, span.start);
}

/**
 * "11%, and it came back to the place lost in 2016", «8%, портал заработает в первом квартале»: the time
 * of a clause that counts nothing and has a subject or a future of its own.
 */
function isOfOtherClause(passage: Passage, from: number, period: FoundPeriod): boolean {
  if (isDeadline(period) || hasTrait(passage, 'postpositional')) return false;
  const comma = lastComma(passage, from, period.span.start);
  if (!comma || hasQuantity(passage, comma.end, passage.sentence.end)) return false;
  const [opener, verb] = between(passage, comma.end, period.span.start);
  if (isLink(passage, opener, 'lost')) return true;
  if (isLink(passage, opener, 'relative')) return !isLink(passage, verb, 'is');
  if (opener && isA(passage, opener, 'and')) return true;
  return cuesBetween(passage, 'future', comma.end, period.span.start).length > 0;
}

/** Further on in the sentence, unless the text turns to what is to come; a rise "from … to …" ends with the latter. */
export function trailing(
  passage: Passage,
  { span }: FoundQuantity,
  isChange: boolean,
): FoundPeriod | undefined {
  const next = passage.periods.find((p) => p.span.start >= span.end && isMain(passage, p));
  if (!next) return undefined;
  const turns = (['target', 'future'] as const).some(
    (cue) => cuesBetween(passage, cue, span.end, next.span.start).length > 0,
  );
  const others = passage.quantities.filter(
    (other) => other.span.start >= span.end && other.span.end <= next.span.start,
  );
  const isFar =
    between(passage, span.end, next.span.start).some((token) => token.word === ';') ||
    isLabel(passage, next) ||
    isLongAgo(passage, span.end, next) ||
    isOfTurn(passage, span.end, next) ||
    (!isChange && opensJoined(passage, span.end, next)) ||
    isOfBracket(passage, span.end, next) ||
    isOfOtherClause(passage, span.end, next) ||
    (hasTrait(passage, 'postpositional') && opensAnother(passage, span.end, next.span));
  const [first] = others;
  const isRange = isChange && others.length === 2 && first && isBase(passage, first);
  const isTheirs =
    others.length > 0 && (turns || (!isRange && others.some((other) => isBase(passage, other))));
  return isFar || isTheirs ? undefined : next;
}
