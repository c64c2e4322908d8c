import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';
import type { BrowserName } from './installed';

export const launch = (name: BrowserName, options: LaunchOptions): Promise<Driver> =>
  name === 'firefox' ? launchFirefox(options) : launchChromium(name, options);
