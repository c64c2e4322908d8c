import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { ask } from '../platform/channel';
import type { PageState } from '../platform/messages';
import { onReports } from '../platform/reports';
import { onSettings } from '../platform/settings-store';

/** Nothing yet, as long as the background has not answered. */
const LOADING: PageState = { frames: [], silence: 'loading' };

/** A page that loads without reporting is looked at again after this many milliseconds. */
const AGAIN = 700;

/** What is known of the tab, kept up with its address, its reports and the settings. */
export function usePageState(tab: number): PageState {
  const [state, setState] = useState(LOADING);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    /** Only the answer to the last question counts; none does once the tab is another. */
    let asked = 0;
    setState(LOADING);
    const refresh = async () => {
      clearTimeout(timer);
      const question = ++asked;
      const answer = await ask('page', tab);
      if (question !== asked || !answer.ok) return;
      setState(answer.value);
      if (answer.value.silence === 'loading') timer = setTimeout(refresh, AGAIN);
    };
    void refresh();
    const moved = (changed: number) => changed === tab && void refresh();
    browser.tabs.onUpdated.addListener(moved);
    const stops = [onReports(tab, refresh), onSettings(refresh)];
    return () => {
      asked = 0;
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(moved);
      for (const stop of stops) stop();
    };
  }, [tab]);
  return state;
}
