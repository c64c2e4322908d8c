import { useState } from 'preact/hooks';
import type { Dossier } from '../dossier/schema';
import { t } from '../platform/i18n';
import { ChartTab } from '../ui/chart/ChartTab';
import { type Tab, Tabs } from '../ui/controls/Tabs';
import { useSettings } from '../ui/controls/useSettings';
import { DossierTab } from '../ui/dossier/DossierTab';
import { PageTab } from './PageTab';
import { Switches } from './Switches';
import { usePageState } from './state';
import { type Surface, useSubject } from './subject';

interface Props {
  /** The tab that it is about at first. */
  readonly first: number;
  readonly surface: Surface;
  readonly dossier: Dossier;
  /** The reader's day, ISO. */
  readonly today: string;
}

/** Popup and side panel: a page's report, the dossier, the chart. */
export function Popup({ first, surface, dossier, today }: Props) {
  const tab = useSubject(first, surface);
  const [selected, select] = useState('page');
  const state = usePageState(tab);
  const settings = useSettings();
  const tabs: Tab[] = [
    {
      id: 'page',
      label: t('tab_page'),
      content: () => <PageTab {...{ tab, state, dossier, today }} />,
    },
    {
      id: 'dossier',
      label: t('tab_dossier'),
      content: () => <DossierTab {...{ dossier, today }} />,
    },
    {
      id: 'chart',
      label: t('tab_chart'),
      content: () => <ChartTab pages={state.frames} {...{ dossier, today }} />,
    },
  ];
  return (
    <>
      <h1 class="unseen">{t('extension_name')}</h1>
      <Tabs label={t('tabs_label')} {...{ tabs, selected, select }} />
      {settings && <Switches url={state.url} {...{ settings, surface }} />}
    </>
  );
}
