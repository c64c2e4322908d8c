import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n';

interface Props {
  readonly jump: () => void;
  readonly children: ComponentChildren;
}

/** Words of the page that lead back to where they stand. */
export function Passage({ jump, children }: Props) {
  return (
    <button type="button" class="passage" title={t('page_jump')} onClick={jump}>
      {children}
    </button>
  );
}
