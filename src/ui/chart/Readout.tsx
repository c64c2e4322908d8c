import type { OfficialValue } from '../../model/context';
import { basisOf } from '../../model/period';
import { t } from '../../platform/i18n';
import { Flags } from '../controls/Flags';
import { SourceLink } from '../controls/SourceLink';
import { Unbroken } from '../controls/Unbroken';
import { formatPeriod } from '../format/period';
import { formatQuantity } from '../format/quantity';
import { speakerName } from '../format/speaker';
import { type Column, PARTS } from './columns';
import { billions } from './numbers';

export const PART_NAMES = {
  total: 'chart_total',
  imports_from_russia: 'chart_imports',
  exports_to_russia: 'chart_exports',
  balance: 'chart_balance',
} as const;

const valuesOf = ({ values }: Column): OfficialValue[] =>
  PARTS.flatMap((part) => values[part] ?? []);

/** The year in words, for the slider that is moved by arrow keys. */
export function spoken({ period, values, points }: Column): string {
  const parts = PARTS.flatMap((part) => {
    const value = values[part];
    return value ? `${t(PART_NAMES[part])}: ${formatQuantity(value.quantity)}` : [];
  });
  const page = points.map((point) => `${t('chart_on_page')}: ${pointWords(point)}`);
  const source = values.total?.source.publisher;
  const all = [...(parts.length > 0 ? parts : [t('chart_missing')]), ...page, source];
  return `${formatPeriod(period)}. ${all.filter(Boolean).join('; ')}`;
}

const pointWords = ({ figure, isProjected }: Column['points'][number]): string =>
  t(
    isProjected ? 'chart_point_projected' : 'chart_point',
    formatQuantity(figure.quantity),
    t(`measure_${figure.measure ?? 'other'}`),
  );

const Points = ({ points }: Pick<Column, 'points'>) => (
  <div class="page-points">
    <p class="facts">{t('chart_on_page')}</p>
    <ul>
      {points.map((point) => (
        <li key={point.figure.id} class={`key ${point.isProjected ? 'projected' : 'point'}`}>
          {pointWords(point)}
        </li>
      ))}
    </ul>
  </div>
);

function Source({ values }: { values: readonly OfficialValue[] }) {
  const sources = new Map(values.map(({ source }) => [source.url, source]));
  return (
    <p class="sources">
      {[...sources.values()].map((source) => (
        <SourceLink key={source.url} source={source} />
      ))}
    </p>
  );
}

/** What is known of the chosen year: values, flags, whose statistics, sources, the page's figures. */
export function Readout({ column }: { column: Column }) {
  const values = valuesOf(column);
  const [first] = values;
  const isFiscal = basisOf(column.period) === 'india-fiscal';
  return (
    <div class="readout">
      <h4>
        <Unbroken text={formatPeriod(column.period)} />
        {first && <Flags flags={first.flags} />}
      </h4>
      <dl>
        {values.map((value) => (
          <div key={value.id} class={`part-${value.measure}`}>
            <dt>{t(PART_NAMES[value.measure as keyof typeof PART_NAMES])}</dt>
            <dd>{billions(value.quantity)}</dd>
          </div>
        ))}
      </dl>
      {!first && <p class="facts">{t('chart_missing')}</p>}
      {column.points.length > 0 && <Points points={column.points} />}
      {first && (
        <p class="facts">
          {t(isFiscal ? 'basis_india_fiscal' : 'basis_calendar')} ·{' '}
          <span lang="en">{first.statistics}</span>
          {first.speaker && ` · ${speakerName({ ...first, speaker: first.speaker })}`}
        </p>
      )}
      {first?.note && (
        <p class="facts" lang="en">
          <Unbroken text={first.note} />
        </p>
      )}
      <Source values={values} />
    </div>
  );
}
