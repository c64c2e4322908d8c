import type { OfficialValue } from '../../model/context';
import { t } from '../../platform/i18n';
import { periodFacts } from '../format/period';
import { formatQuantity } from '../format/quantity';
import { speakerName } from '../format/speaker';
import { Facts } from './Facts';
import { Flags } from './Flags';
import { SourceLink } from './SourceLink';
import { Unbroken } from './Unbroken';

const SIDE = {
  india: 'side_india',
  russia: 'side_russia',
  'third-party': 'side_third_party',
} as const;

/** What a value of the dossier is: measure, period, basis, whose count and whose statement. */
export const valueFacts = ({
  measure,
  period,
  side,
  speaker,
  speakerIn,
}: OfficialValue): string[] => [
  t(`measure_${measure}`),
  ...periodFacts(period),
  t(SIDE[side]),
  ...(speaker ? [t('value_speaker', speakerName({ speaker, speakerIn }))] : []),
];

/** Whose statistics they are, and where they were read. */
function From({ value: { statistics, source } }: { value: OfficialValue }) {
  return (
    <p class="from">
      {statistics !== source.publisher && (
        <>
          <span lang="en">{statistics}</span>
          {t('value_via')}{' '}
        </>
      )}
      <SourceLink source={source} />
    </p>
  );
}

/** A value of the dossier with everything that it means nothing without. */
export function Value({ value }: { value: OfficialValue }) {
  return (
    <div class={`value value-${value.side}`}>
      <p>
        <b class="amount">{formatQuantity(value.quantity)}</b>
        <Flags flags={value.flags} />
      </p>
      <Facts facts={valueFacts(value)} />
      <From value={value} />
      {value.note && (
        <p class="note" lang="en">
          <Unbroken text={value.note} />
        </p>
      )}
    </div>
  );
}
