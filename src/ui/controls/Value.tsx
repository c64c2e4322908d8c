import type { OfficialValue } from '../../model/context';
import { t } from '../../platform/i18n';
import { periodFacts } from '../format/period';
import { formatQuantity } from '../format/quantity';
import { Facts } from './Facts';
import { SourceLink } from './SourceLink';

const SIDE = {
  india: 'side_india',
  russia: 'side_russia',
  'third-party': 'side_third_party',
} as const;

/** What a value of the dossier is: measure, period, basis, whose count and whose statement. */
export const valueFacts = ({ measure, period, side, speaker }: OfficialValue): string[] => [
  t(`measure_${measure}`),
  ...periodFacts(period),
  t(SIDE[side]),
  ...(speaker ? [t('value_speaker', speaker)] : []),
];

/** A value of the dossier with everything that it means nothing without. */
export function Value({ value }: { value: OfficialValue }) {
  return (
    <div class={`value value-${value.side}`}>
      <p>
        <b class="amount">{formatQuantity(value.quantity)}</b>
        {value.flags.map((flag) => (
          <span key={flag} class="flag">
            {t(`flag_${flag}`)}
          </span>
        ))}
      </p>
      <Facts facts={valueFacts(value)} />
      <p>
        <SourceLink source={value.source} />
      </p>
      {value.note && <p class="note">{value.note}</p>}
    </div>
  );
}
