import type { Span } from '../../../model/span';
import type { FoundQuantity } from '../../analysis';
import type { Token } from '../../token';
import { isLink, linkAt } from '../lexicon/links';
import type { Cue } from '../lexicon/words';
import { between, isA, type Passage } from '../passage/passage';
import { isNamed } from './named';

/** Where a number begins with the words that tell how exact it is. */
const startOf = ({ span, because }: FoundQuantity): number =>
  because.reduce(
    (start, { rule, span: words }) =>
      rule === 'number:approximate' && words ? Math.min(start, words.start) : start,
    span.start,
  );

const before = (passage: Passage, found: FoundQuantity): readonly Token[] =>
  between(passage, passage.sentence.start, startOf(found));

/** So many words make the longest "of which". */
const LONGEST = 3;

/** "2 million, of which roughly 140,000", «из них 140 тыс.»: a part of what was just counted. */
export function isPartOf(passage: Passage, found: FoundQuantity): boolean {
  const lead = before(passage, found).slice(-LONGEST);
  const isLed = lead.some(
    (_, at) => linkAt(passage, lead.slice(at), 0, 'ofWhich') === lead.length - at,
  );
  return isLed && endsThere(passage, found, PART);
}

/** What may follow a part: "would be Sokol", «в Мумбаи». */
const PART: readonly Cue[] = ['and', 'turn', 'future', 'actual', 'present', 'filler'];

const JOINING = ['and', 'turn', 'base'] as const satisfies readonly Cue[];

const begins = (spans: readonly Span[], token: Token | undefined): boolean =>
  token !== undefined && spans.some(({ start }) => start === token.start);

/** Whether nothing that a number could count stands behind it: a sign, a time or a word that joins. */
function endsThere(passage: Passage, { span }: FoundQuantity, cues: readonly Cue[]): boolean {
  const [next, ...rest] = between(passage, span.end, passage.sentence.end);
  const second = rest.find((token) => !isLink(passage, token, 'article'));
  const times = passage.periods.map((period) => period.span);
  if (!next) return true;
  if (next.kind === 'mark') return next.spaced || /^[.,;:!?)।»”"]$/.test(next.word);
  if (isA(passage, next, ...cues) || begins(times, next)) return true;
  return isA(passage, next, 'filler') && begins(times, second);
}

/** "412,000 more than", «12 000 по сравнению с апрелем»: by how much something differs is no level. */
function isDifference(passage: Passage, { span }: FoundQuantity): boolean {
  const after = between(passage, span.end, passage.sentence.end).slice(0, LONGEST);
  return after.some((token, at) => isA(passage, token, at === 0 ? 'than' : 'baseAfter'));
}

/** "took 412,000 barrels, Reliance 360,000", "7,450 tonnes against 3,020": the same of another, or at another time. */
export function isInParallel(passage: Passage, found: FoundQuantity, from: number): boolean {
  const last = before(passage, found).at(-1);
  if (!last || !endsThere(passage, found, JOINING) || isDifference(passage, found)) return false;
  return isA(passage, last, 'base', 'than') || isNamed(passage, from, startOf(found));
}
