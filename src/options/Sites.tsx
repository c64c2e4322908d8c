import { t } from '../platform/i18n';
import type { Settings } from '../platform/settings';
import { changeSettings } from '../platform/settings-store';

/** The sites on which it is switched off, each with the way back. */
export function Sites({ settings: { sitesOff } }: { settings: Settings }) {
  const turnOn = (host: string) =>
    changeSettings((now) => ({ sitesOff: now.sitesOff.filter((one) => one !== host) }));
  return (
    <section>
      <h2>{t('options_sites')}</h2>
      {sitesOff.length === 0 && <p>{t('options_sites_none')}</p>}
      <ul class="sites">
        {sitesOff.map((host) => (
          <li key={host}>
            {host}{' '}
            <button type="button" class="quiet" onClick={() => turnOn(host)}>
              {t('options_site_on')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
