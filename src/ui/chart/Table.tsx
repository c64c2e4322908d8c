import type { OfficialValue } from '../../model/context';
import { t } from '../../platform/i18n';
import { SourceLink } from '../controls/SourceLink';
import { type Column, PARTS, type Part, shortYear } from './columns';
import { billions, roomBehind } from './numbers';
import { PART_NAMES } from './Readout';

/** A number whose decimal point stands under those above it. */
function Cell({ value }: { value: OfficialValue | undefined }) {
  if (!value) return <td>–</td>;
  const { quantity } = value;
  return <td style={`padding-inline-end: ${roomBehind(quantity)}ch`}>{billions(quantity)}</td>;
}

/** A year in two rows: its numbers, and below them where the total was read. */
function Year({ column, parts }: { column: Column; parts: readonly Part[] }) {
  const { total } = column.values;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">{shortYear(column.period)}</th>
        {parts.map((part) => (
          <Cell key={part} value={column.values[part]} />
        ))}
      </tr>
      <tr class="from">
        <td colSpan={parts.length + 1}>
          {total ? <SourceLink source={total.source} /> : t('chart_missing')}
          {total?.flags.map((flag) => (
            <span key={flag}> · {t(`flag_${flag}`)}</span>
          ))}
        </td>
      </tr>
    </tbody>
  );
}

/** The chart's numbers once more, for those who read tables or have to. */
export function Table({ columns, caption }: { columns: readonly Column[]; caption: string }) {
  const parts = PARTS.filter((part) => columns.some(({ values }) => values[part]));
  return (
    <details>
      <summary>{t('chart_table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached from the keyboard */}
      <section class="scroller" tabIndex={0} aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('chart_year')}</th>
              {parts.map((part) => (
                <th key={part} scope="col">
                  {t(PART_NAMES[part])}
                </th>
              ))}
            </tr>
          </thead>
          {columns.toReversed().map((column) => (
            <Year key={column.period.start} column={column} parts={parts} />
          ))}
        </table>
      </section>
    </details>
  );
}
