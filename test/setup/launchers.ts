import { chromeLauncher, type BrowserLauncher } from '@web/test-runner';
import { findBrowser, nameOf, type Engine } from './browser.js';
import { webkitLauncher } from './webkit-launcher.js';

/** One test file at a time: a page in a tab behind another gets no animation frames, and keys go to the tab in front. */
const ALONE = 1;

const launchers: Record<Engine, () => BrowserLauncher> = {
  chromium: () =>
    chromeLauncher({
      concurrency: ALONE,
      launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox'] },
    }),
  firefox: () =>
    chromeLauncher({
      concurrency: ALONE,
      // Nobody here asks what it fetches; to be told of each request costs a tenth of a run.
      launchOptions: { executablePath: findBrowser('firefox'), browser: 'firefox', networkEnabled: false },
    }),
  webkit: webkitLauncher,
};

/** The engine as web-test-runner drives it. */
export function launcherOf(engine: Engine): BrowserLauncher {
  return Object.assign(launchers[engine](), { name: nameOf(engine) });
}
