import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { type Tab, Tabs } from '../ui/controls/Tabs';
import { PageTab } from './PageTab';
import { Switches } from './Switches';
import { usePageState, useSettings } from './state';

/** The popup about one tab. `today` is the reader's day, ISO. */
export function Popup({ tab, today }: { tab: number; today: string }) {
  const [selected, select] = useState('page');
  const state = usePageState(tab);
  const settings = useSettings();
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  const tabs: Tab[] = [
    {
      id: 'page',
      label: t('tab_page'),
      content: () => <PageTab {...{ tab, state, today }} />,
    },
  ];
  return (
    <>
      <Tabs label={t('tabs_label')} {...{ tabs, selected, select }} />
      <Switches url={state.url} settings={settings} />
    </>
  );
}
