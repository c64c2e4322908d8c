import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../../platform/settings';
import { onSettings, readSettings } from '../../platform/settings-store';

/** The settings as they are now; the page takes on their theme. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(() => parseSettings(undefined));
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  return settings;
}
