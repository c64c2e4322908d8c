import { t } from '../../platform/i18n';
import type { Silence } from '../../platform/messages';
import { Unbroken } from '../controls/Unbroken';

const TITLES = {
  restricted: 'silence_restricted',
  'no-access': 'silence_no_access',
  'off-here': 'silence_off_here',
  paused: 'silence_paused',
  loading: 'silence_loading',
  'off-topic': 'silence_off_topic',
} as const;

const REASONS = {
  restricted: 'silence_restricted_why',
  'no-access': 'silence_no_access_why',
  'off-here': 'silence_off_here_why',
  paused: 'silence_paused_why',
  loading: 'silence_loading_why',
  'off-topic': 'silence_off_topic_why',
} as const;

interface Props {
  readonly silence: Silence;
  /** Asks the browser for access; offered where it is withheld. */
  readonly askAccess: () => void;
}

/** A page without anything says so, and why. */
export function SilenceNote({ silence, askAccess }: Props) {
  return (
    <div class="silence" role="status">
      <h2>
        <Unbroken text={t(TITLES[silence])} />
      </h2>
      <p>{t(REASONS[silence])}</p>
      {silence === 'no-access' && (
        <button type="button" class="primary" onClick={askAccess}>
          {t('access_allow')}
        </button>
      )}
    </div>
  );
}
