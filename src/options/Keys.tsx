import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';

interface Key {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
}

/** As one would try them: there, back, in. The browser gives them by the alphabet. */
const ORDER: readonly (string | undefined)[] = [
  '_execute_action',
  'next-mark',
  'previous-mark',
  'open-card',
];

const inOrder = (keys: readonly Key[]): Key[] =>
  keys.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));

/** The keys as the browser has them; it alone can change them. */
export function Keys() {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((all) => setKeys(inOrder(all)));
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
