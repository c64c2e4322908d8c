import { t } from '../../platform/i18n';
import type { PagePoint } from './columns';
import type { layout, Placed } from './geometry';
import { shortly } from './numbers';

type Layout = ReturnType<typeof layout>;

const LINE = 12;
const LETTER = 5.9;
const GAP = 8;
const CLEAR = 4;

/** A page's figure in the plot with its number beside it, led to by a line where that is away. */
export interface Label {
  readonly point: PagePoint;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

/** A total is the number alone; of a flow it is said which. */
function wordsOf({ figure }: PagePoint): string {
  const number = shortly(figure.quantity);
  if (figure.measure === 'imports_from_russia') return `${t('chart_imports')} ${number}`;
  return figure.measure === 'exports_to_russia' ? `${t('chart_exports')} ${number}` : number;
}

/** The first place to the left of a point at which no column stands as high. */
function clearLeft({ placed, width }: Layout, from: Placed, y: number): number {
  let x = from.x;
  for (let i = from.index - 1; i >= 0; i--) {
    const column = placed[i];
    if (!column || column.top > y + CLEAR) return x;
    x = column.x;
  }
  return x + width;
}

function labelOf(drawn: Layout, from: Placed, point: PagePoint): Label {
  const text = wordsOf(point);
  const y = drawn.heightOf(from.column, point);
  const left = clearLeft(drawn, from, y) - CLEAR;
  const isLeft = left > text.length * LETTER;
  return {
    point,
    text,
    x: from.middle,
    y,
    labelX: isLeft ? Math.min(left, from.middle - GAP) : from.middle + GAP,
    labelY: y + CLEAR,
    anchor: isLeft ? 'end' : 'start',
  };
}

const startOf = ({ labelX, anchor, text }: Label): number =>
  anchor === 'start' ? labelX : labelX - text.length * LETTER;

const covers = (a: Label, b: Label): boolean =>
  Math.abs(a.labelY - b.labelY) < LINE &&
  startOf(a) < startOf(b) + b.text.length * LETTER &&
  startOf(b) < startOf(a) + a.text.length * LETTER;

/** The page's figures with their numbers; one that would cover another is pushed up. */
export function labelsOf(drawn: Layout): Label[] {
  const labels = drawn.placed.flatMap((placed) =>
    placed.column.points.map((point) => labelOf(drawn, placed, point)),
  );
  const done: Label[] = [];
  for (const label of labels.sort((a, b) => b.y - a.y)) {
    let next = label;
    while (done.some((other) => covers(other, next)))
      next = { ...next, labelY: next.labelY - LINE / 2 };
    done.push(next);
  }
  return done;
}
