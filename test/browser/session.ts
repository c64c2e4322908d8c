import { afterAll, beforeAll, describe } from 'vitest';
import { launch } from './browsers';
import type { Driver } from './driver';
import { type BrowserName, executableOf } from './installed';
import { PageServer } from './server';

/** A running browser and the server that feeds it and counts what it asks for. */
export interface Session {
  readonly driver: Driver;
  readonly server: PageServer;
}

/** Chromium's engine under any of its names, and Firefox. */
const ENGINES: readonly (readonly BrowserName[])[] = [['chromium', 'chrome', 'edge'], ['firefox']];

/** Runs the same tests in every engine that is installed; says which is not. */
export function inEachBrowser(title: string, tests: (session: () => Session) => void): void {
  for (const names of ENGINES) {
    const name = names.find(executableOf);
    const executable = name && executableOf(name);
    if (!name || !executable) {
      describe.skip(`${title} in ${names.join(' or ')} (skipped: not installed)`, () => {});
      continue;
    }
    describe(`${title} in ${name}`, () => {
      let session: Session | undefined;
      beforeAll(async () => {
        const server = await new PageServer('assets/samples').listen();
        const driver = await launch(name, { executable, headless: true, proxy: server.host });
        session = { driver, server };
      });
      afterAll(async () => {
        await session?.driver.close();
        session?.server.close();
      });
      tests(() => {
        if (!session) throw new Error(`${name} did not start`);
        return session;
      });
    });
  }
}
