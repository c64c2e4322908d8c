import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { type Tab, Tabs } from '../ui/controls/Tabs';
import { useSettings } from '../ui/controls/useSettings';
import { PageTab } from './PageTab';
import { Switches } from './Switches';
import { usePageState } from './state';

/** The popup about one tab. `today` is the reader's day, ISO. */
export function Popup({ tab, today }: { tab: number; today: string }) {
  const [selected, select] = useState('page');
  const state = usePageState(tab);
  const settings = useSettings();
  const tabs: Tab[] = [
    {
      id: 'page',
      label: t('tab_page'),
      content: () => <PageTab {...{ tab, state, today }} />,
    },
  ];
  return (
    <>
      <h1 class="unseen">{t('extension_name')}</h1>
      <Tabs label={t('tabs_label')} {...{ tabs, selected, select }} />
      <Switches url={state.url} settings={settings} />
    </>
  );
}
