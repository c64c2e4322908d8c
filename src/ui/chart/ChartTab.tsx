import { useMemo, useState } from 'preact/hooks';
import type { Dossier } from '../../dossier/schema';
import type { Side } from '../../model/measure';
import { t } from '../../platform/i18n';
import { Chart } from './Chart';
import './chart.css';
import { type Column, columnsOf, type Page } from './columns';
import { Table } from './Table';

const SIDES: readonly Side[] = ['india', 'russia'];

const NAMES = { india: 'chart_india', russia: 'chart_russia' } as const;
const CAPTIONS = { india: 'chart_india_unit', russia: 'chart_russia_unit' } as const;

const pointsIn = (columns: readonly Column[]): number =>
  columns.reduce((sum, { points }) => sum + points.length, 0);

interface Props {
  readonly dossier: Dossier;
  /** The reports of the page's frames with their relations. */
  readonly pages: readonly Page[];
  /** The reader's day, ISO. */
  readonly today: string;
}

/** Yearly trade by each side's count, one at a time and never on one line. */
export function ChartTab({ dossier, pages, today }: Props) {
  const columns = useMemo(
    () => ({
      india: columnsOf(dossier, 'india', pages, today),
      russia: columnsOf(dossier, 'russia', pages, today),
    }),
    [dossier, pages, today],
  );
  const [chosen, choose] = useState<Side>();
  const side = chosen ?? (pointsIn(columns.russia) > pointsIn(columns.india) ? 'russia' : 'india');
  return (
    <div class={`chart chart-${side}`}>
      <fieldset>
        <legend class="unseen">{t('chart_side')}</legend>
        {SIDES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="chart-side"
              checked={one === side}
              onChange={() => choose(one)}
            />
            <span>{t(NAMES[one])}</span>
          </label>
        ))}
      </fieldset>
      <Chart key={side} side={side} columns={columns[side]} />
      {pages.length > 0 && pointsIn(columns[side]) === 0 && (
        <p class="facts">{t('chart_page_none')}</p>
      )}
      <Table columns={columns[side]} caption={t(CAPTIONS[side])} />
    </div>
  );
}
