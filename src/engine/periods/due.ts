import type { Period } from '../../model/period';
import { bisect } from '../../model/span';
import type { Sentence } from '../sentence';
import type { Token } from '../token';
import type { Anchors } from './anchors';
import type { Expression } from './expression';
import type { Term } from './term';
import { hasTrait, READERS } from './vocabulary';

/** How far from a month, in words, what was ordered for it may be told. */
const REACH = 10;

/** "delivery | in | March", "मार्च | में | डिलीवरी": so many words may stand between the two. */
const JOINT = 1;

const EDGE = /^[,;:()]$/;

/** The words beside a month up to the end of its clause, the nearest first. */
function beside({ tokens }: Sentence, { start, end }: Term): Record<'before' | 'behind', Token[]> {
  const clause = (words: readonly Token[]): Token[] => {
    const edge = words.findIndex(({ word }) => EDGE.test(word));
    return words.slice(0, edge < 0 ? REACH : edge);
  };
  const first = bisect(tokens, (token) => token.start >= start);
  const after = bisect(tokens, (token) => token.start >= end);
  return {
    before: clause(tokens.slice(Math.max(0, first - REACH), first).reverse()),
    behind: clause(tokens.slice(after, after + REACH)),
  };
}

/**
 * Whether a month is that for which goods are ordered: "oil for March delivery", "for loading in March",
 * «закупили нефть на март», "मार्च के लिए तेल की खरीद"; not "data for March", "deliveries in March".
 */
export function isDue(sentence: Sentence, month: Term): boolean {
  const { destined, delivery, ordered } = READERS[sentence.language];
  const { before, behind } = beside(sentence, month);
  const own = hasTrait(sentence, 'postpositional') ? behind : before;
  const isMarked = (at: number): boolean => destined.at(own, at) !== undefined;
  const isDelivery = ({ word }: Token): boolean => delivery.of(word) === true;
  const [dash, noun] = behind;
  if (dash?.word === '-' && noun && isDelivery(noun)) return true;
  const at = own.findIndex(isDelivery);
  if (at >= 0 && at <= JOINT) return isMarked(at + 1);
  const isFor = isMarked(0);
  const isOrdered = own.some(({ word }) => ordered.of(word));
  return isFor && (isOrdered || (behind[0] !== undefined && isDelivery(behind[0])));
}

/**
 * When goods come that are ordered for a month without a year: in none that is over. Where the
 * sentence told another time before, nothing tells from when it is counted.
 */
export function dueIn(
  expression: Expression,
  period: Period | undefined,
  coming: Period | undefined,
  { published, near }: Anchors,
): Period | undefined {
  if (expression.kind !== 'months' || expression.year) return period;
  if (near) return undefined;
  if (coming) return coming;
  return period && published && period.end < published ? undefined : period;
}
