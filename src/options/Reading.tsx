import { LANGUAGES, type Language } from '../model/language';
import { t } from '../platform/i18n';
import type { Settings } from '../platform/settings';
import { changeSettings } from '../platform/settings-store';
import { Choice } from './Choice';

/** What is read: in which languages, or for now nothing at all. */
export function Reading({ settings }: { settings: Settings }) {
  const { languages, paused } = settings;
  const choose = (language: Language, on: boolean) =>
    changeSettings((now) => ({
      languages: LANGUAGES.filter((one) => (one === language ? on : now.languages.includes(one))),
    }));
  return (
    <section>
      <h2>{t('options_reading')}</h2>
      <Choice
        legend={t('options_languages')}
        name="languages"
        many
        options={LANGUAGES.map((value) => ({ value, label: t(`language_${value}`) }))}
        chosen={languages}
        choose={choose}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={paused}
          onChange={({ currentTarget: { checked } }) => changeSettings(() => ({ paused: checked }))}
        />
        <span>{t('options_paused')}</span>
      </label>
    </section>
  );
}
