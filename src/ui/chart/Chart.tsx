import { useState } from 'preact/hooks';
import type { Side } from '../../model/measure';
import { t } from '../../platform/i18n';
import type { Column } from './columns';
import { layout, WIDTH } from './geometry';
import { Plot } from './Plot';
import { Readout, spoken } from './Readout';

/** Where a key leads from the year at `index`. */
function destination(key: string, index: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, index + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The year to begin with: the last of which the page speaks, else the last. */
const firstChoice = (columns: readonly Column[]): number => {
  const own = columns.findLastIndex(({ points }) => points.length > 0);
  return own < 0 ? columns.length - 1 : own;
};

const TITLES = {
  india: ['chart_india_title', 'chart_india_unit'],
  russia: ['chart_russia_title', 'chart_russia_unit'],
} as const;

function Legend({ side, columns }: { side: Side; columns: readonly Column[] }) {
  const points = columns.flatMap((column) => column.points);
  const isMarked = (isProjected: boolean) =>
    points.some((point) => point.isProjected === isProjected);
  return (
    <p class="legend" aria-hidden="true">
      {side === 'india' && (
        <>
          <span class="key part-imports">{t('measure_imports_from_russia')}</span>
          <span class="key part-exports">{t('measure_exports_to_russia')}</span>
          <span class="key part-total">{t('chart_undivided')}</span>
          <span class="key hatched">{t('chart_provisional')}</span>
        </>
      )}
      {isMarked(false) && <span class="key point">{t('tab_page')}</span>}
      {isMarked(true) && <span class="key projected">{t('status_projected')}</span>}
    </p>
  );
}

/** One count's years as columns; pointer and arrow keys move from year to year. */
export function Chart({ side, columns }: { side: Side; columns: readonly Column[] }) {
  const [selected, select] = useState(() => firstChoice(columns));
  const last = columns.length - 1;
  const column = columns[selected];
  const drawn = layout(columns);
  const [title, unit] = TITLES[side];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = destination(event.key, selected, last);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
  };
  const onPointer = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH;
    select(Math.max(0, Math.min(last, Math.floor((x / WIDTH) * columns.length))));
  };
  return (
    <figure>
      <figcaption>
        <h3>{t(title)}</h3>
        <p class="facts">{t(unit)}</p>
      </figcaption>
      <Legend {...{ side, columns }} />
      <div
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={t('chart_read', t(title), t(unit))}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={selected}
        aria-valuetext={column && spoken(column)}
        onKeyDown={onKeyDown}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
      >
        <Plot {...{ drawn, selected }} />
      </div>
      {column && <Readout column={column} />}
    </figure>
  );
}
