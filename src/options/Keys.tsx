import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';

interface Key {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
}

/** The keys as the browser has them; it alone can change them. */
export function Keys() {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(setKeys);
  }, []);
  return (
    <section>
      <h2>{t('options_keys')}</h2>
      <dl class="keys">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{name === '_execute_action' ? t('command_popup') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('options_key_none')}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('options_keys_where')}</p>
    </section>
  );
}
