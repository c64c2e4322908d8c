import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';

/** Chrome's side panel; the polyfill does not know it. */
const { sidePanel } = (globalThis.chrome ?? {}) as {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
};

/** Opens the panel beside the page. Must be called in the click itself: both browsers ask for that. */
const openPanel = (windowId: number): Promise<void> =>
  sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();

/** Moves the popup into the panel, where it stays while one reads. */
export function PanelButton() {
  const [windowId, setWindow] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindow(id));
  }, []);
  if (windowId === undefined) return null;
  const move = () => openPanel(windowId).then(() => window.close());
  return (
    <button type="button" class="quiet" onClick={move}>
      {t('open_panel')}
    </button>
  );
}
