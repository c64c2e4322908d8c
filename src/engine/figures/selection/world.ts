import type { FoundQuantity } from '../../analysis';
import { cuesBetween, type Passage } from '../passage/passage';
import { isHead, type Topic } from '../passage/topic';

/** A bound of plausibility, about twice the greatest year of the dossier: so much goes to the whole world. It is never shown. */
export const MOST: Readonly<Record<string, number>> = {
  USD: 150e9,
  EUR: 140e9,
  INR: 12e12,
  RUB: 12e12,
  CNY: 1e12,
};
const MONTHS = 12;

/** Whether every time that a sentence names is one month. */
const isMonthly = ({ periods }: Passage): boolean => {
  const named = periods.flatMap(({ period }) => period ?? []);
  return named.length > 0 && named.every(({ start, end }) => start.slice(0, 7) === end.slice(0, 7));
};

const isTooMuch = (passage: Passage, { quantity: { kind, unit, value } }: FoundQuantity): boolean =>
  kind === 'money' && value > (MOST[unit] ?? Infinity) / (isMonthly(passage) ? MONTHS : 1);

const FLOWS: ReadonlySet<string> = new Set([
  'export',
  'import',
  'trade',
  'turnover',
  'buy',
  'sell',
  'purchase',
  'supply',
]);

/** "India's exports", "India bought": to or from nobody in particular. */
const isOpenFlow = ({ kind, phrase }: Topic): boolean =>
  kind === 'open' && phrase !== undefined && FLOWS.has(phrase.core);

/** Whether what is told of a topic is more than the two can trade; a goal may be. */
function isOfWorld(passage: Passage, topic: Topic): boolean {
  const next = passage.topics.find((other) => other.start >= topic.end && isHead(other));
  const end = next?.start ?? passage.sentence.end;
  if (!isOpenFlow(topic) || cuesBetween(passage, 'target', passage.sentence.start, end).length > 0)
    return false;
  return passage.quantities.some(
    (found) => found.span.start >= topic.end && found.span.end <= end && isTooMuch(passage, found),
  );
}

/** "India's exports stood at $800 billion": where no partner is named, it is all the world. */
export const withoutWorld = (passage: Passage): Passage => ({
  ...passage,
  topics: passage.topics.map((topic) =>
    isOfWorld(passage, topic) ? { ...topic, kind: 'other' } : topic,
  ),
});
