import { cellsOf, type Line, type Parting, partingOf } from './line';
import { amountIn, isValue, numberIn } from './number';

/** The cells of a table by rows. */
export interface Grid {
  /** The heads of the columns of values; none where each row holds one value. */
  readonly heads: readonly Line[];
  /** What stands above the margin. */
  readonly corner?: Line;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly margin: Line;
  readonly values: readonly Line[];
}

/** A cell of a table has no more tokens. */
const LONGEST = 12;

/** A line of dashes and bars under the heads. */
const isRule = ({ tokens }: Line): boolean => tokens.every(({ word }) => /^[-–—|:+=_]$/.test(word));

const isRow = ([margin, ...values]: readonly Line[], width: number): boolean =>
  margin !== undefined && values.length === width && width > 0 && values.every(isValue);

const rowOf = ([margin, ...values]: readonly Line[]): Row => ({ margin: margin as Line, values });

const rowsOf = (cells: readonly (readonly Line[])[], width: number): Row[] =>
  cells.filter((row) => isRow(row, width)).map(rowOf);

/** The cells of a line and of those below it that have several; rules are passed over. */
function rowsBelow(lines: readonly Line[], parting: Parting): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    if (isRule(line)) continue;
    const cells = cellsOf(line, parting);
    if (cells.length < 2) break;
    rows.push(cells);
  }
  return rows;
}

/** "Year / Exports / Imports" above "2021-22 / 3.25 / 9.87": each line a row. */
export function gridOfRows(lines: readonly Line[]): Grid | undefined {
  const parting = lines[0] && partingOf(lines[0]);
  if (!parting) return undefined;
  const [heads = [], ...rest] = rowsBelow(lines, parting);
  if (isRow(heads, 1)) return { heads: [], rows: rowsOf([heads, ...rest], 1) };
  const [corner, ...others] = heads;
  const width = (rest[0]?.length ?? 0) - 1;
  if (width === others.length) return { heads: others, corner, rows: rowsOf(rest, width) };
  return width === heads.length ? { heads, rows: rowsOf(rest, width) } : undefined;
}

/** A cell with a value or a sign that there is none; a year is no value. */
const isFilled = (cell: Line): boolean =>
  isValue(cell) &&
  (numberIn(cell) !== undefined ||
    amountIn(cell) !== undefined ||
    cell.tokens.every(({ kind }) => kind !== 'number') ||
    cell.tokens.some(({ word }) => word === '%'));

/** How many cells with values stand in a row from an index on. */
function run(cells: readonly Line[], from: number): number {
  let to = from;
  while (cells[to] && isFilled(cells[to] as Line)) to++;
  return to - from;
}

/** The lines from an index on that may be cells, up to so many. */
export function cellsBelow(lines: readonly Line[], from: number, most: number): Line[] {
  const isCell = ({ tokens }: Line): boolean => tokens.length > 0 && tokens.length <= LONGEST;
  let to = from;
  while (to - from < most && lines[to] && isCell(lines[to] as Line)) to++;
  return lines.slice(from, to);
}

/** Each cell a line, as in the tables of pages: heads down to the first margin, whose values follow. */
export function gridOfCells(cells: readonly Line[]): Grid | undefined {
  const first = cells.findIndex(isFilled);
  const width = first > 0 ? run(cells, first) : 0;
  const heads = cells.slice(0, Math.max(0, first - 1));
  const [corner, ...others] = heads;
  const rows: Row[] = [];
  for (let at = first - 1; width > 0 && run(cells, at + 1) === width; at += width + 1)
    rows.push(rowOf(cells.slice(at, at + width + 1)));
  if (others.length === width) return { heads: others, corner, rows };
  return heads.length === width || (heads.length === 0 && width === 1)
    ? { heads, rows }
    : undefined;
}
