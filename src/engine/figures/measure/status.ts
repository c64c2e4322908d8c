import type { Status } from '../../../model/measure';
import { contains, type Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import type { CueWord } from '../lexicon/cues';
import { isLink, linkAt } from '../lexicon/links';
import { hasTrait } from '../lexicon/traits';
import type { Link } from '../lexicon/words';
import { between, cuesBetween, hasQuantity, isParted, type Passage } from '../passage/passage';

const STATUS_CUES = ['target', 'future', 'actual'] as const;

/** "may hit", "expected to have reached": the auxiliary tells, not the verb that it goes with. */
function withAuxiliary(passage: Passage, words: readonly CueWord[]): CueWord | undefined {
  const [before, word] = [words.at(-2), words.at(-1)];
  if (!before || !word?.cues.has('actual') || before.cues.has('actual')) return word;
  const link = between(passage, before.end, word.start);
  return link.every((token) => isLink(passage, token, 'auxiliary')) ? before : word;
}

const holds = (passage: Passage, { start, end }: CueWord, link: Link): boolean =>
  between(passage, start, end).some((token) => isLink(passage, token, link));

/** "The target for the year was $2 billion": the noun tells, not the verb after it. */
function aimed(passage: Passage, words: readonly CueWord[]): CueWord | undefined {
  const verb = words.at(-1);
  const goal = words.findLast(({ cues }) => cues.has('target') || cues.has('future'));
  if (!goal?.cues.has('target') || !verb || !holds(passage, goal, 'goal')) return undefined;
  const isOne =
    holds(passage, verb, 'is') &&
    !isParted(passage, goal.end, verb.start) &&
    cuesBetween(passage, 'and', goal.end, verb.start).length === 0;
  return isOne && !hasQuantity(passage, goal.end, verb.start) ? goal : undefined;
}

/** "लक्ष्य | 2030 तक 100 अरब डॉलर | का व्यापार और 50 अरब डॉलर का निवेश है": other figures of a goal, and their times. */
const isTold = ({ quantities, periods }: Passage, token: Span): boolean =>
  [...quantities, ...periods].some(({ span }) => contains(span, token));

/** "निर्यात का लक्ष्य | 2 अरब डॉलर | था". */
function aimedBefore(
  passage: Passage,
  { start, end }: Span,
  goal?: CueWord,
  verb?: CueWord,
): CueWord | undefined {
  if (!goal?.cues.has('target') || !verb || !holds(passage, goal, 'goal')) return undefined;
  if (cuesBetween(passage, 'baseAfter', goal.end, start).length > 0) return undefined;
  const link = [...between(passage, goal.end, start), ...between(passage, end, verb.start)].filter(
    (token) => !isTold(passage, token) && !isLink(passage, token, 'forGoal'),
  );
  return holds(passage, verb, 'is') && link.length <= NEAR ? goal : undefined;
}

const NEAR = 6;

/** "trade to hit $2 billion": an infinitive tells of nothing that was. */
const isInfinitive = (passage: Passage, { start, cues }: CueWord): boolean =>
  cues.has('actual') &&
  isLink(passage, between(passage, passage.sentence.start, start).at(-1), 'infinitive');

const VALUE_WITHIN = 2;

/** "to | take trade | to about | $2 billion"; "refiners take 54%", "helped bring imports to 5%" set no goal. */
function isPlainVerb(passage: Passage, word: CueWord, at: number): boolean {
  const verb = between(passage, word.start, word.end);
  if (verb.length !== 1 || !isLink(passage, verb[0], 'carry')) return false;
  const before = between(passage, passage.sentence.start, word.start).at(-1);
  if (!isLink(passage, before, 'infinitive')) return true;
  const lead = between(passage, word.end, at).slice(-VALUE_WITHIN - 1);
  return !lead.some((token) => isLink(passage, token, 'to'));
}

/** The last word before a figure that tells whether it was counted, expected or aimed at. */
function leading(passage: Passage, at: number): CueWord | undefined {
  const words = passage.cues.filter(
    (cue) =>
      cue.end <= at &&
      STATUS_CUES.some((status) => cue.cues.has(status)) &&
      !isInfinitive(passage, cue) &&
      !(holds(passage, cue, 'atPresent') && hasQuantity(passage, cue.end, at)) &&
      !isPlainVerb(passage, cue, at),
  );
  const word = aimed(passage, words) ?? withAuxiliary(passage, words);
  const isOver = word && between(passage, word.end, at).some((token) => token.word === ';');
  return word && !isOver && cuesBetween(passage, 'turn', word.end, at).length === 0
    ? word
    : undefined;
}

/** "against a target of $30 billion". */
function aim(passage: Passage, at: number): CueWord | undefined {
  const word = passage.cues.findLast((cue) => cue.end <= at && !cue.cues.has('filler'));
  return word?.cues.has('target') ? word : undefined;
}

const REACH = 30;
/** "$30 billion, a goal set by": a comma and an article. */
const APPOSED = 2;

/** «дефицит в $59 млрд | сократится»: what will move stands at so much now. */
const willMove = (passage: Passage, { cues }: CueWord): boolean =>
  cues.has('future') &&
  (cues.has('up') || cues.has('down')) &&
  !hasTrait(passage, 'postpositional');

/** The same right after it: "$30 billion target", "100 अरब डॉलर का लक्ष्य". */
function trailing(passage: Passage, at: number): CueWord | undefined {
  const word = passage.cues.find(
    (cue) =>
      cue.start >= at &&
      cue.end <= at + REACH &&
      STATUS_CUES.some((status) => cue.cues.has(status)) &&
      !willMove(passage, cue),
  );
  const isApposed = word && between(passage, at, word.start).length <= APPOSED;
  return word && (isApposed || !isParted(passage, at, word.start)) ? word : undefined;
}

/** A status and the words that tell it. */
export interface Judged {
  readonly status: Status;
  readonly span?: Span;
}

function judgedBy(word: CueWord | undefined): Judged | undefined {
  if (!word) return undefined;
  if (word.cues.has('target')) return { status: 'target', span: word };
  return { status: word.cues.has('future') ? 'projected' : 'reported', span: word };
}

/** "$100 billion | bilateral trade turnover | target": a sum and what it is of describe the noun behind them. */
const described = (passage: Passage, at: number): CueWord | undefined =>
  passage.cues.find(
    (cue) =>
      cue.start >= at &&
      cue.cues.has('target') &&
      holds(passage, cue, 'goal') &&
      between(passage, at, cue.start).every((token) =>
        passage.topics.some((topic) => contains(topic, token)),
      ),
  );

const LONGEST_PRESENT = 3;

/** "from | today's | $11 billion to": what stands now was counted. */
function isOfNow(passage: Passage, { start }: Span): boolean {
  const lead = between(passage, passage.sentence.start, start);
  const last = lead.slice(-LONGEST_PRESENT);
  return last.some((_, at) => at + linkAt(passage, last, at, 'atPresent') === last.length);
}

/** "One number was on every poster: | $30 billion by 2025": the verb before a colon tells nothing of what follows. */
const isBehindColon = (passage: Passage, from: number, to: number): boolean =>
  between(passage, from, to).some(({ word }) => word === ':');

/** Whether a figure was counted, is expected, or was set as a goal. */
export function statusOf(
  passage: Passage,
  { span }: FoundQuantity,
  period: FoundPeriod | undefined,
  isBase: boolean,
): Judged {
  const goal = isBase
    ? aim(passage, span.start)
    : (cuesBetween(passage, 'wish', passage.sentence.start, span.start)[0] ??
      described(passage, span.end));
  if (goal) return { status: 'target', span: goal };
  if (isBase) return { status: 'reported' };
  if (isOfNow(passage, span)) return { status: 'reported' };
  const before = leading(passage, span.start);
  const after = trailing(passage, span.end);
  const isVerbLast = hasTrait(passage, 'postpositional');
  const first = isVerbLast
    ? (aimedBefore(passage, span, before, after) ?? after ?? before)
    : before;
  const judged = judgedBy(first) ?? judgedBy(after) ?? { status: 'reported' as const };
  const isNamed =
    period?.ahead && judged.span && isBehindColon(passage, judged.span.end, span.start);
  const isFree = !judged.span || isNamed;
  const isOpen = isFree ? !isDone(passage) : period && isAsked(passage, span, period);
  const isDue = period?.role === 'deadline' && isOpen && !isOver(passage, span, period.span.end);
  return isDue && judged.status === 'reported' ? { status: 'target', span: period.span } : judged;
}

/** "Can trade hit $2 billion by 2030?": in a question a time to come right behind a sum makes it no count. */
const isAsked = (passage: Passage, { end }: Span, period: FoundPeriod): boolean =>
  passage.sentence.tokens.at(-1)?.word === '?' &&
  period.ahead === true &&
  period.span.start >= end &&
  between(passage, end, period.span.start).length <= APPOSED;

/** "had risen | to almost": so many words, the verb's own included, may stand before the figure. */
const PERFECT = 4;

/** "had risen to | 36% by FY2023-24", "By March they had sold tea for 5": a verb of what was over by then right before a figure or behind the time; not what would have risen. */
function isOver(passage: Passage, { start }: Span, time: number): boolean {
  const lead = between(passage, passage.sentence.start, start);
  const at = lead.findLastIndex((_, i) => linkAt(passage, lead, i, 'perfect') > 0);
  const [from, to] = [passage.sentence.start, lead[at]?.start ?? 0];
  return (
    at >= 0 &&
    (lead.length - at <= PERFECT || to > time) &&
    (['future', 'wish', 'target'] as const).every(
      (cue) => cuesBetween(passage, cue, from, to).length === 0,
    )
  );
}

/** "By August Russia had sold India 3 million tonnes": the time until which is told is no deadline. */
const isDone = (passage: Passage): boolean =>
  passage.units.some(
    (unit) =>
      (unit.core === 'buy' || unit.core === 'sell') &&
      isLink(passage, unit, 'done') &&
      !isLink(passage, unit, 'undone'),
  );

const CLOSE = 4;

/** "a record $44 billion", "$44 billion, an all-time high": the figure right after the word, else the one before. */
export function recordOf(passage: Passage, { span }: FoundQuantity): CueWord | undefined {
  return passage.cues.find((cue) => {
    if (!cue.cues.has('record')) return false;
    const next = passage.quantities.find((other) => other.span.start >= cue.end);
    const isNext = next && between(passage, cue.end, next.span.start).length <= CLOSE;
    const last = passage.quantities.findLast((other) => other.span.end <= cue.start);
    return (isNext ? next : (last ?? next))?.span.start === span.start;
  });
}
