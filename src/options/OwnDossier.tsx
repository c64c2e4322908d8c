import { t } from '../platform/i18n';

export function OwnDossier() {
  return (
    <section>
      <h2>{t('own_title')}</h2>
    </section>
  );
}
