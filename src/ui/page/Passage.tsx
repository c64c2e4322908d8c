import type { ComponentChildren } from 'preact';
import type { Language } from '../../model/language';
import { t } from '../../platform/i18n';

interface Props {
  readonly jump: () => void;
  /** The language of the page, which may not be the reader's. */
  readonly lang: Language;
  readonly children: ComponentChildren;
}

/** Words of the page that lead back to where they stand. */
export function Passage({ jump, lang, children }: Props) {
  return (
    <button type="button" class="passage" lang={lang} title={t('page_jump')} onClick={jump}>
      {children}
    </button>
  );
}
