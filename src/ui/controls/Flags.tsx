import type { ComponentChildren } from 'preact';
import type { OfficialValue } from '../../model/context';
import { t } from '../../platform/i18n';

/** A word on what stands before it. The space keeps both words where the line is copied or read out. */
export const Flag = ({ children }: { children: ComponentChildren }) => (
  <>
    {' '}
    <span class="flag">{children}</span>
  </>
);

/** What is to be known of a value before it is used. */
export const Flags = ({ flags }: Pick<OfficialValue, 'flags'>) => (
  <>
    {flags.map((flag) => (
      <Flag key={flag}>{t(`flag_${flag}`)}</Flag>
    ))}
  </>
);
