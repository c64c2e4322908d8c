import { t } from '../platform/i18n';
import { Unbroken } from '../ui/controls/Unbroken';

/** What it knows and what it does with it: nothing leaves the machine. */
export function Privacy() {
  return (
    <section>
      <h2>{t('privacy_title')}</h2>
      <ul class="statement">
        <li>{t('privacy_network')}</li>
        <li>
          <Unbroken text={t('privacy_reads')} />
        </li>
        <li>{t('privacy_stores')}</li>
        <li>{t('privacy_access')}</li>
      </ul>
    </section>
  );
}
