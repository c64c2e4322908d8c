import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import type { Column, PagePoint } from './columns';

export const WIDTH = 348;
export const HEIGHT = 232;
const TOP = 18;
const BOTTOM = 22;
const BASELINE = HEIGHT - BOTTOM;
const BILLION = 1e9;

/** A rectangle of a column, in the chart's own units. */
export interface Block {
  readonly part: 'imports' | 'exports' | 'total';
  readonly y: number;
  readonly height: number;
}

export interface Placed {
  readonly column: Column;
  readonly index: number;
  readonly x: number;
  readonly middle: number;
  readonly blocks: readonly Block[];
  /** The top of its highest block; the baseline where there is none. */
  readonly top: number;
}

const inBillions = (value: number): number => value / BILLION;

/** Exports are drawn on top of imports, and so is a page's figure of them. */
function heightIn({ values }: Column, { figure }: PagePoint): number {
  const below =
    figure.measure === 'exports_to_russia' ? (values.imports_from_russia?.quantity.value ?? 0) : 0;
  return inBillions(figure.quantity.value + below);
}

const topOf = ({ values: { total } }: Column): number =>
  total?.quantity.high ?? total?.quantity.value ?? 0;

const heightsOf = (column: Column): number[] => [
  inBillions(topOf(column)),
  ...column.points.map((point) => heightIn(column, point)),
];

/** Both flows one on the other where both are known, else the total alone. */
function blocksOf({ values }: Column, y: (billions: number) => number): Block[] {
  const { total, imports_from_russia: imports, exports_to_russia: exports } = values;
  if (imports && exports) {
    const row = {
      imports: inBillions(imports.quantity.value),
      exports: inBillions(exports.quantity.value),
    };
    return stack<typeof row, 'imports' | 'exports'>()
      .keys(['imports', 'exports'])([row])
      .flatMap(({ key, 0: span }) =>
        span ? [{ part: key, y: y(span[1]), height: y(span[0]) - y(span[1]) }] : [],
      );
  }
  if (!total) return [];
  const top = y(inBillions(total.quantity.value));
  return [{ part: 'total', y: top, height: BASELINE - top }];
}

/** Where everything of a chart stands: columns, grid lines in billions, page points. */
export function layout(columns: readonly Column[]) {
  const x = scaleBand<number>(
    columns.map((_, i) => i),
    [0, WIDTH],
  ).padding(0.22);
  const y = scaleLinear([0, max(columns.flatMap(heightsOf)) ?? 1], [BASELINE, TOP]).nice(4);
  const placed = columns.map((column, index): Placed => {
    const left = x(index) ?? 0;
    const blocks = blocksOf(column, y);
    const top = Math.min(BASELINE, ...blocks.map((block) => block.y));
    return { column, index, x: left, middle: left + x.bandwidth() / 2, blocks, top };
  });
  return {
    placed,
    width: x.bandwidth(),
    step: x.step(),
    baseline: BASELINE,
    ticks: y.ticks(4).map((tick) => ({ tick, y: y(tick) })),
    heightOf: (column: Column, point: PagePoint): number => y(heightIn(column, point)),
    gaps: gapsIn(placed, x.step()),
  };
}

/** Runs of years without a value, as places for the word that says so. */
function gapsIn(placed: readonly Placed[], step: number) {
  const gaps: { from: number; to: number }[] = [];
  for (const { blocks, middle } of placed) {
    if (blocks.length > 0) continue;
    const last = gaps.at(-1);
    if (last && middle - last.to < step * 1.5) last.to = middle;
    else gaps.push({ from: middle, to: middle });
  }
  return gaps.map(({ from, to }) => ({ middle: (from + to) / 2, isWide: to - from > step * 2 }));
}

export interface Place {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where a number stands over its column: in the middle, or turned away from a higher neighbour. */
export function above(
  { placed, width }: Pick<ReturnType<typeof layout>, 'placed' | 'width'>,
  { index, x, middle, top }: Placed,
): Place {
  const isHigher = (one: Placed | undefined) => one !== undefined && one.top < top;
  const isLeft = isHigher(placed[index - 1]);
  if (isLeft === isHigher(placed[index + 1])) return { x: middle, anchor: 'middle' };
  return isLeft ? { x, anchor: 'start' } : { x: x + width, anchor: 'end' };
}

/** The sign of a page's figure: a disc, of a projection a diamond. */
export const pointShape = (isProjected: boolean): string =>
  symbol(isProjected ? symbolDiamond : symbolCircle, isProjected ? 70 : 50)() ?? '';

/** Every n-th year is named, counted from the last, so that names do not touch. */
export const isNamed = (index: number, count: number): boolean =>
  (count - 1 - index) % Math.ceil(count / 6) === 0;
