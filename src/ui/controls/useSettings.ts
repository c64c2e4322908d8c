import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings';
import { onSettings, readSettings } from '../../platform/settings-store';

/** The settings as they are now, undefined until they are read; the page takes on their theme. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then((read) => setSettings((changed) => changed ?? read));
    return onSettings(setSettings);
  }, []);
  useEffect(() => {
    if (settings) document.documentElement.dataset.theme = settings.theme;
  }, [settings?.theme]);
  return settings;
}
