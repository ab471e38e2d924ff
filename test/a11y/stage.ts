import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchByPlaywright } from '../setup/playwright.js';
import { openDemo } from '../setup/demo.js';

export const SCREENS = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const;

/** A state of the panel, and how to get there. */
export interface Scene {
  name: string;
  /** Whom the demo shop is visited as. */
  as: string;
  view?: string;
  /** What to do before the page loads: break something, for instance. */
  before?(page: Page): Promise<unknown>;
  /** What to press, in order. */
  press?: RegExp[];
  /** What is there once the state is. */
  shows: RegExp;
}

export interface Stage {
  open(scene: Scene, options?: BrowserContextOptions): Promise<Page>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** The demo shop, and a browser that moves nothing without need. */
export async function openStage(): Promise<Stage> {
  const demo = await openDemo();
  const browser = await launchByPlaywright('chromium');

  async function clear(): Promise<void> {
    for (const context of browser.contexts()) await context.close();
  }

  return {
    async open({ as, view = 'home', before, press = [], shows }, options = {}) {
      // The shop's policy lets in nobody's script but its own, axe included.
      const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', locale: 'en', ...options });
      // What tsx puts around the functions that are sent to the page.
      await context.addInitScript('globalThis.__name = (named) => named');
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await before?.(page);
      await page.goto(`${demo.url}/?as=${as}&market=dk&lang=en#loyalty/${view}`);
      const panel = page.getByRole('dialog');
      await panel.waitFor();
      for (const name of press) await panel.getByRole('button', { name }).first().click();
      await panel.getByText(shows).first().waitFor({ state: 'attached' });
      return page;
    },
    clear,
    async close() {
      await clear();
      await browser.close();
      await demo.close();
    },
  };
}
