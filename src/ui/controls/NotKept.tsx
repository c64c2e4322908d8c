import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { onRefusal } from '../../platform/settings-store';

/** Says that a setting could not be kept; nothing until then. */
export function NotKept() {
  const [refused, setRefused] = useState(false);
  useLayoutEffect(() => onRefusal(() => setRefused(true)), []);
  return refused ? <p role="alert">{t('settings_not_kept')}</p> : null;
}
