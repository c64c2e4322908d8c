import type { Dossier } from '../dossier/schema';
import { t } from '../platform/i18n';
import { NotKept } from '../ui/controls/NotKept';
import { useSettings } from '../ui/controls/useSettings';
import { Keys } from './Keys';
import { Looks } from './Looks';
import { OwnDossier } from './OwnDossier';
import { Privacy } from './Privacy';
import { Reading } from './Reading';
import { Sites } from './Sites';

/** Everything that can be set. A change is kept at once: there is no button to forget. */
export function Options({ shipped }: { shipped: Dossier }) {
  const settings = useSettings();
  return (
    <>
      <h1>{t('options_title')}</h1>
      <p class="lead">{t('options_lead')}</p>
      <NotKept />
      {settings && (
        <>
          <Looks settings={settings} />
          <Reading settings={settings} />
          <Sites settings={settings} />
        </>
      )}
      <Keys />
      <OwnDossier shipped={shipped} />
      <Privacy />
    </>
  );
}
