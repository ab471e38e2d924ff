import type { Page } from 'playwright-core';
import { empty } from '../journey/stage.js';
import { launchByPlaywright } from '../setup/playwright.js';
import { keepFiles, openDemo } from '../setup/demo.js';
import { turnTo, type Screen } from './turning.js';

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

export interface Looks {
  viewport: { width: number; height: number };
  forcedColors?: 'active' | 'none';
}

export interface Stage {
  open(scene: Scene, looks: Looks): Promise<Page>;
  /** The scene that is open, on another screen. */
  turn(scene: Scene, screen: Screen): Promise<void>;
  close(): Promise<void>;
}

/** The demo shop, and a tab of a browser that moves nothing without need. */
export async function openStage(): Promise<Stage> {
  const demo = await openDemo({ passing: keepFiles });
  const browser = await launchByPlaywright('chromium');
  // The shop's policy lets in nobody's script but its own, axe included.
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce', locale: 'en' });
  page.setDefaultTimeout(10_000);
  const panel = page.getByRole('dialog');
  // What tsx puts around the functions that are sent to the page.
  await page.addInitScript('globalThis.__name = (named) => named');

  return {
    async open({ as, view = 'home', before, press = [], shows }, { viewport, forcedColors = 'none' }) {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await empty(page, demo.url);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light', forcedColors });
      await before?.(page);
      await page.goto(`${demo.url}/?as=${as}&market=dk&lang=en#loyalty/${view}`);
      await panel.waitFor();
      for (const name of press) await panel.getByRole('button', { name }).first().click();
      // What comes to lie under the pointer would be judged as it looks there.
      if (press.length > 0) await page.mouse.move(0, 0);
      await panel.getByText(shows).first().waitFor({ state: 'attached' });
      return page;
    },
    async turn({ shows }, screen) {
      await turnTo(page, screen);
      await panel.waitFor();
      await panel.getByText(shows).first().waitFor({ state: 'attached' });
    },
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}
