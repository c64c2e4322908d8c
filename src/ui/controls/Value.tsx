import type { OfficialValue } from '../../model/context';
import { basisOf } from '../../model/period';
import { t } from '../../platform/i18n';
import { formatPeriod } from '../format/period';
import { formatQuantity } from '../format/quantity';
import { Facts } from './Facts';
import { SourceLink } from './SourceLink';

const BASIS = {
  calendar: 'basis_calendar',
  'india-fiscal': 'basis_india_fiscal',
  'part-year': 'basis_part_year',
} as const;

const SIDE = {
  india: 'side_india',
  russia: 'side_russia',
  'third-party': 'side_third_party',
} as const;

/** What a value of the dossier is: measure, period, basis and whose count. */
export const valueFacts = ({ measure, period, side }: OfficialValue): string[] => [
  t(`measure_${measure}`),
  formatPeriod(period),
  t(BASIS[basisOf(period)]),
  t(SIDE[side]),
];

/** A value of the dossier with everything that it means nothing without. */
export function Value({ value }: { value: OfficialValue }) {
  return (
    <p class={`value value-${value.side}`}>
      <b class="amount">{formatQuantity(value.quantity)}</b> <Facts facts={valueFacts(value)} />
      {value.flags.map((flag) => (
        <span key={flag} class="flag">
          {t(`flag_${flag}`)}
        </span>
      ))}
      {value.speaker && <Facts facts={[value.speaker]} />}
      <SourceLink source={value.source} />
      {value.note && <span class="note">{value.note}</span>}
    </p>
  );
}
