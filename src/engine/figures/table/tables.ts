import type { Figure } from '../../../model/finding';
import { bisect } from '../../../model/span';
import type { Draft } from '../../analysis';
import type { EngineDocument, Scope } from '../../document';
import type { Readings } from '../passage/passages';
import { AMOUNTS } from './amount';
import { type Caption, captionOf, soleUnit, unitsOf } from './caption';
import { figureIn } from './figure';
import { cellsBelow, type Grid, gridOfCells, gridOfRows } from './grid';
import { type Line, linesOf, partingOf, within } from './line';
import type { Under } from './meaning';
import { unitLabelsIn } from './unit-label';
import { isColumnWord } from './vocabulary';
import { labelsOf } from './whose';

/** No table has more rows, or more cells where each is a line. */
const MOST_ROWS = 60;
const MOST_CELLS = 300;

/** "(in USD million)", "All figures in $ billion": a line of its own below the caption. */
function isUnitLine(line: Line): boolean {
  const labels = unitLabelsIn(line);
  const isUnit = (at: number): boolean => labels.some(({ from, to }) => at >= from && at < to);
  return (
    labels.length > 0 &&
    line.tokens.every(
      ({ kind, word }, at) =>
        kind === 'mark' ||
        isUnit(at) ||
        isColumnWord(line.language, word, ...AMOUNTS, 'lead', 'tail'),
    )
  );
}

const hasRows = (grid: Grid | undefined): grid is Grid => (grid?.rows.length ?? 0) > 0;

/** The cells below a caption, in its language: digits have none. */
function gridBelow(
  lines: readonly Line[],
  from: number,
  { language }: Line,
  { quantities }: Readings,
): Grid | undefined {
  const told = (line: Line): Line => ({ ...line, language, amounts: within(quantities, line) });
  const hasCells = lines[from] && partingOf(lines[from]) !== undefined;
  const grid = hasCells ? gridOfRows(lines.slice(from, from + MOST_ROWS).map(told)) : undefined;
  return hasRows(grid) ? grid : gridOfCells(cellsBelow(lines, from, MOST_CELLS).map(told));
}

/** "India's coal imports" beside another column: what one of the two has from everybody. */
const isOfGoodsOfOne = (text: string, head: Line): boolean => {
  const units = unitsOf(text, head);
  return units.some(({ party }) => party) && units.some(({ roles }) => roles.has('product'));
};

/** The values of a table, row by row; a first head that says nothing may be that of the margin. */
function figuresOf({ heads, corner, rows }: Grid, under: Under): Draft<Figure>[] {
  const margins = rows.map(({ margin }) => margin);
  const { columns, rows: told } = labelsOf(heads, margins, under);
  if (!corner && heads.length > 0 && !columns[0]) return [];
  if (heads.length > 1 && heads.some((head) => isOfGoodsOfOne(under.text, head))) return [];
  return rows.flatMap(({ values }, at) => {
    const row = told[at];
    return values.flatMap((cell, i) => {
      const labels = {
        row,
        column: columns[i],
        isSole: heads.length < 2,
        isHeaded: heads.length > 0,
      };
      return figureIn(cell, { ...labels, corner }, under) ?? [];
    });
  });
}

function tableBelow(
  { text, world }: EngineDocument,
  lines: readonly Line[],
  at: number,
  read: Readings,
) {
  const told = captionOf(text, lines[at] as Line, read);
  const next = lines[at + 1];
  if (!told || !next) return [];
  const hasUnit = isUnitLine(next);
  const unit = told.unit ?? (hasUnit ? soleUnit(unitLabelsIn(next)) : undefined);
  const caption: Caption = { ...told, unit };
  const grid = gridBelow(lines, at + (hasUnit ? 2 : 1), told.line, read);
  const today = world.published ?? world.today;
  return hasRows(grid) ? figuresOf(grid, { text, today, caption, periods: read.periods }) : [];
}

/**
 * The numbers of tables whose caption speaks of the pair's trade: each in its own unit, else in that
 * of the caption or of its column, at the time of its row or column.
 * @example 'Trade of India with Russia, $ billion\nYear / Exports\n2021-22 / 3.25' // 3.25e9 USD, exports, FY2021-22
 */
export function tableFigures(
  document: EngineDocument,
  { sentences }: Scope,
  read: Readings,
): Draft<Figure>[] {
  const lines = linesOf(sentences);
  const found: Draft<Figure>[] = [];
  let next = 0;
  for (const { span } of read.mentions) {
    const at = bisect(lines, ({ end }) => end > span.start);
    if (at < next) continue;
    const figures = tableBelow(document, lines, at, read);
    const last = figures[figures.length - 1];
    next = last ? bisect(lines, ({ start }) => start >= last.span.end) : at + 1;
    found.push(...figures);
  }
  return found;
}
