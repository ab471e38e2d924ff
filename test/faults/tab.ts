import type { BrowserContext, Locator, Page } from 'playwright-core';
import { empty } from '../journey/stage.js';

/** A tab of the demo shop; tabs of one context share what one browser keeps. */
export interface Tab {
  page: Page;
  panel: Locator;
  /** Exceptions and rejections nobody caught. */
  pageErrors: string[];
  /** Loads the page anew and opens the panel at a view. */
  see(view: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  says(words: RegExp): Promise<void>;
  /** The code of the voucher that a redeem has just brought. */
  code(): Promise<string>;
  /** Leaves it as if nobody had been in it yet. A new one takes the browser as long as a visit. */
  leave(): Promise<void>;
}

export async function openTab(context: BrowserContext, shop: string): Promise<Tab> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  const panel = page.getByRole('dialog');

  async function see(view: string): Promise<void> {
    // A page in a tab behind another gets no animation frames.
    await page.bringToFront();
    // For about:blank a browser starts another process, and for the page after it.
    await page.goto(`${shop}/shop.css`);
    const loaded = page.waitForResponse('**/loyalty/v1/load**');
    await page.goto(`${shop}/?lang=en&market=dk#loyalty/${view}`);
    await panel.waitFor();
    await loaded;
  }

  return {
    page,
    panel,
    pageErrors,
    see,
    async press(name) {
      await page.bringToFront();
      await panel.getByRole('button', { name }).first().click();
    },
    says: (words) => panel.getByText(words).first().waitFor(),
    async code() {
      await page.bringToFront();
      return panel.locator('loyalty-redeem [part="code"]').first().innerText();
    },
    async leave() {
      page.removeAllListeners('request');
      await page.unrouteAll();
      await empty(page, shop);
      pageErrors.splice(0);
    },
  };
}
