import type { Span } from '../../../model/span';
import type { FoundPeriod, FoundQuantity } from '../../analysis';
import { between, type Passage } from '../passage/passage';
import type { Topic } from '../passage/topic';
import { isMain } from './compared';

/** Between two figures of a row: a comma, "and". */
const JOINT = 2;
/** Between the row and "respectively" that stands before it. */
const LEAD = 2;

/** Nobody tells more figures respectively. */
const LONGEST = 8;

/** The figures of one unit that follow each other like `found`. */
function rowAround({ quantities, ...passage }: Passage, found: FoundQuantity): FoundQuantity[] {
  const at = quantities.indexOf(found);
  const isNext = (a: FoundQuantity | undefined, b: FoundQuantity | undefined): boolean =>
    a?.quantity.unit === b?.quantity.unit &&
    a !== undefined &&
    b !== undefined &&
    between({ quantities, ...passage }, a.span.end, b.span.start).length <= JOINT;
  let [from, to] = [at, at];
  while (at - from < LONGEST && isNext(quantities[from - 1], quantities[from])) from--;
  while (to - at < LONGEST && isNext(quantities[to], quantities[to + 1])) to++;
  return quantities.slice(from, to + 1);
}

/** The row of figures told "respectively", and the place of one in it. */
function rowOf(passage: Passage, found: FoundQuantity) {
  const words = passage.cues.filter(({ cues }) => cues.has('respectively'));
  if (words.length === 0) return undefined;
  const row = rowAround(passage, found);
  const [start, end] = [row[0]?.span.start ?? 0, row.at(-1)?.span.end ?? 0];
  const next = passage.quantities.find(({ span }) => span.start >= end)?.span.start;
  const isTold = words.some((word) =>
    word.start >= end
      ? word.end <= (next ?? word.end)
      : word.end <= start && between(passage, word.end, start).length <= LEAD,
  );
  return isTold && row.length > 1
    ? { start, end, size: row.length, at: row.indexOf(found) }
    : undefined;
}

/** "$4 billion and $5 billion respectively": which of as many periods a figure belongs to. */
export function respectivePeriod(passage: Passage, found: FoundQuantity): FoundPeriod | undefined {
  const row = rowOf(passage, found);
  if (!row) return undefined;
  const own = passage.periods.filter((p) => p.period !== undefined && isMain(passage, p));
  const sides = [
    own.filter(({ span }) => span.start >= row.end),
    own.filter(({ span }) => span.end <= row.start),
  ];
  return sides.find((side) => side.length === row.size)?.[row.at];
}

/** "Exports and imports were $4 billion and $60 billion respectively": which of them a figure is of. */
export function respectiveHead(passage: Passage, found: FoundQuantity): Topic | undefined {
  const row = rowOf(passage, found);
  if (!row) return undefined;
  const isBefore = ({ end }: Span): boolean => end <= row.start;
  const from = passage.quantities.findLast(({ span }) => isBefore(span))?.span.end ?? 0;
  const heads = passage.topics.filter(
    (topic) => topic.phrase !== undefined && topic.start >= from && isBefore(topic),
  );
  return heads.length === row.size ? heads[row.at] : undefined;
}
