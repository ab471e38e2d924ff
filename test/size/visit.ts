import type { Page } from 'playwright-core';
import { launchByPlaywright, type OwnBrowser } from '../setup/playwright.js';
import { serveDist } from '../setup/dist-server.js';

/** What a shopper's browser was seen to fetch, as paths: `/dist/embed.js`. */
export interface Visits {
  neverOpened: { requests: string[]; layoutShift: number };
  home: string[];
  /** Beyond home, where the shop says who is shopping. */
  member: string[];
  /** Beyond home, by view. */
  views: Record<string, string[]>;
}

const VIEWS = ['earn', 'rewards', 'refer', 'vouchers', 'activity', 'perks'];

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"></head>
  <body><h1>Shop</h1><p>Things to buy.</p><script src="/dist/embed.js" data-adapter="memory" async></script></body>
</html>`;

/** Goes through a page with the tag in a real Chromium: left alone, opened, and every view from its deep link. */
export async function visitPages(): Promise<Visits> {
  const server = await serveDist(PAGE);
  const browser = await launchByPlaywright('chromium');
  try {
    const neverOpened = await leaveAlone(browser, server.url);
    const home = await open(browser, server.url, 'home');
    const member = await open(browser, server.url, 'home', (page) => page.evaluate(identify));
    const views: Visits['views'] = {};
    for (const view of VIEWS) {
      views[view] = beyond(home, await open(browser, server.url, view));
    }
    return { neverOpened, home, member: beyond(home, member), views };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function leaveAlone(browser: OwnBrowser, url: string): Promise<Visits['neverOpened']> {
  const { page, requests } = await newPage(browser);
  await page.goto(url);
  await page.getByRole('button', { name: /^Rewards/ }).waitFor();
  await page.waitForLoadState('networkidle');
  const layoutShift = await page.evaluate(observedShift);
  await page.close();
  return { requests, layoutShift };
}

/** The sum of all layout shifts since the page began; runs in the page. */
function observedShift(): Promise<number> {
  return new Promise((resolve) => {
    let total = 0;
    const observer = new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) total += (shift as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve(total);
    }, 200);
  });
}

const beyond = (home: string[], fetched: string[]): string[] => fetched.filter((path) => !home.includes(path));

/** Says who is shopping, by a token of no meaning; runs in the page. */
function identify(): Promise<void> | undefined {
  const { loyalty } = window as unknown as { loyalty?: { identify(token: string): Promise<void> } };
  return loyalty?.identify('e30.signed');
}

/** Until the view is drawn: on a busy machine the network may be idle before. */
async function open(
  browser: OwnBrowser,
  url: string,
  view: string,
  then?: (page: Page) => Promise<void>,
): Promise<string[]> {
  const { page, requests } = await newPage(browser);
  await page.goto(`${url}/#loyalty/${view}`);
  await page.locator(`loyalty-${view}:not(:has(.skeleton))`).locator('h2, h3').first().waitFor();
  await then?.(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_000);
  await page.close();
  return requests;
}

async function newPage(browser: OwnBrowser): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage({ locale: 'en' });
  const requests: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'data:' && request.resourceType() !== 'document') requests.push(pathname);
  });
  return { page, requests };
}
