import { chromium, firefox, type Browser } from 'playwright-core';
import { findBrowser, type Engine } from './browser.js';

export type PlaywrightEngine = Exclude<Engine, 'webkit'>;

/** Rejects where the engine is not here. */
export function launchByPlaywright(engine: PlaywrightEngine): Promise<Browser> {
  const executablePath = findBrowser(engine);
  return engine === 'chromium'
    ? chromium.launch({ executablePath, args: ['--no-sandbox'] })
    : // By WebDriver BiDi, which a Firefox that Playwright has not built speaks too.
      firefox.launch({ executablePath, channel: 'moz-firefox' });
}
