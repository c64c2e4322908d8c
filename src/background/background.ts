import { browser } from '../platform/browser';
import { door, listen } from '../platform/channel';
import { FROM_POPUP, TO_BACKGROUND } from '../platform/schemas';
import { onSettings } from '../platform/settings-store';
import { obey } from './commands';
import { welcome } from './installed';
import { pageState } from './page-state';
import { clear, follow, forget, fromPages } from './readers';
import { lookAtOpenPages } from './sentinels';

// Everything is registered synchronously and nothing is kept in this module: the browser may end
// it after any event and start it for the next.
listen(
  door('page', TO_BACKGROUND, fromPages),
  door('extension', FROM_POPUP, { page: (_sender, tab) => pageState(tab) }),
);
browser.commands.onCommand.addListener(obey);
browser.runtime.onInstalled.addListener(welcome);
browser.permissions.onAdded.addListener(lookAtOpenPages);
browser.tabs.onRemoved.addListener((tab) => void clear(tab));
browser.tabs.onUpdated.addListener((tab, change) => {
  if (change.status === 'loading' || change.url) void forget(tab);
});
onSettings(follow);
