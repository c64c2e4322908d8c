import { locale, t } from '../platform/i18n';
import { DWELL, MARK_STYLES, type Settings, THEMES } from '../platform/settings';
import { changeSettings } from '../platform/settings-store';
import { markCss } from '../ui/marks';
import { Choice } from './Choice';

const seconds = (ms: number): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: 1 }).format(ms / 1000);

const change = (fields: Partial<Settings>) => void changeSettings(() => fields);

function Dwell({ dwell }: { dwell: number }) {
  return (
    <div class="field">
      <label for="dwell">{t('options_dwell')}</label>
      <input
        id="dwell"
        type="range"
        min={DWELL.least}
        max={DWELL.most}
        step={100}
        value={dwell}
        aria-valuetext={t('options_seconds', seconds(dwell))}
        onChange={(event) => change({ dwell: Number(event.currentTarget.value) })}
      />
      <output for="dwell">{t('options_seconds', seconds(dwell))}</output>
    </div>
  );
}

/** How marks, cards and these pages look. */
export function Looks({ settings }: { settings: Settings }) {
  return (
    <section>
      <h2>{t('options_looks')}</h2>
      <Choice
        legend={t('options_mark_style')}
        name="mark-style"
        options={MARK_STYLES.map((value) => ({
          value,
          label: <span style={markCss(value)}>{t(`mark_${value}`)}</span>,
        }))}
        chosen={[settings.markStyle]}
        choose={(markStyle) => change({ markStyle })}
      />
      <Choice
        legend={t('options_theme')}
        name="theme"
        options={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
        chosen={[settings.theme]}
        choose={(theme) => change({ theme })}
      />
      <Dwell dwell={settings.dwell} />
    </section>
  );
}
