import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';
import { useSettings } from '../ui/controls/useSettings';
import type { Example } from './example';
import { Live } from './Live';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser withholds the sites; the reader can grant them with one click. */
function Access() {
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    void browser.permissions.contains(ALL_SITES).then(setGranted);
  }, []);
  if (granted) return <p>{t('welcome_access')}</p>;
  return (
    <>
      <p>{t('silence_no_access_why')}</p>
      <button
        type="button"
        class="primary"
        onClick={() => browser.permissions.request(ALL_SITES).then(setGranted)}
      >
        {t('access_allow')}
      </button>
    </>
  );
}

/** Shown once, after the installation: what it does, one mark to try, what it may read. */
export function Welcome({ example }: { example: Example }) {
  useSettings();
  return (
    <>
      <h1>{t('extension_name')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <Live example={example} />
      <section>
        <h2>{t('welcome_how')}</h2>
        <ol class="steps">
          <li>{t('welcome_step_mark')}</li>
          <li>{t('welcome_step_popup')}</li>
          <li>{t('welcome_step_keys')}</li>
        </ol>
      </section>
      <section>
        <h2>{t('welcome_reads')}</h2>
        <Access />
        <p>{t('privacy_network')}</p>
        <button type="button" class="quiet" onClick={() => browser.runtime.openOptionsPage()}>
          {t('open_options')}
        </button>
      </section>
    </>
  );
}
