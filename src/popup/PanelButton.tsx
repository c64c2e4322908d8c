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
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // Without a window there is no panel, and no button.
    browser.windows.getCurrent().then(
      ({ id }) => setWindow(id),
      () => undefined,
    );
  }, []);
  if (windowId === undefined) return null;
  const move = () =>
    openPanel(windowId).then(
      () => window.close(),
      () => setFailed(true),
    );
  return (
    <button type="button" class="quiet" onClick={move}>
      <span aria-live="polite">{t(failed ? 'not_done' : 'open_panel')}</span>
    </button>
  );
}
