import { browser } from '../platform/browser';
import { t } from '../platform/i18n';
import { hostOf, type Settings } from '../platform/settings';
import { changeSettings } from '../platform/settings-store';
import { NotKept } from '../ui/controls/NotKept';
import { PanelButton } from './PanelButton';
import type { Surface } from './subject';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

function Switch({ label, on, set }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

const without = (hosts: readonly string[], host: string): string[] =>
  hosts.filter((one) => one !== host);

interface Props {
  readonly url?: string;
  readonly settings: Settings;
  readonly surface: Surface;
}

/** On or off, here or everywhere. Both say what is so, not what a click would do. */
export function Switches({ url, settings, surface }: Props) {
  const host = hostOf(url);
  const { sitesOff, paused } = settings;
  const setHere = (on: boolean) => {
    if (!host) return;
    void changeSettings((now) => ({
      sitesOff: [...without(now.sitesOff, host), ...(on ? [] : [host])],
    }));
  };
  return (
    <footer class="switches">
      <NotKept />
      {host && (
        <Switch label={t('switch_here', host)} on={!sitesOff.includes(host)} set={setHere} />
      )}
      <Switch
        label={t('switch_everywhere')}
        on={!paused}
        set={(on) => void changeSettings(() => ({ paused: !on }))}
      />
      <span class="ways">
        {surface === 'popup' && <PanelButton />}
        <button type="button" class="quiet" onClick={() => browser.runtime.openOptionsPage()}>
          {t('open_options')}
        </button>
      </span>
    </footer>
  );
}
