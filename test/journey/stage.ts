import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Demo } from '../../demo/start.js';
import { launchByPlaywright, type OwnBrowser } from '../setup/playwright.js';
import { openDemo } from '../setup/demo.js';

export interface Visit {
  page: Page;
  /** What the page itself suffered: exceptions and rejections nobody caught. */
  pageErrors: string[];
  /** Console lines that begin with our name. */
  lines: string[];
  panel: Locator;
  launcher: Locator;
  go(path: string): Promise<void>;
  open(): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  /** Opens a view by its deep link, on a fresh page. */
  see(view: string): Promise<void>;
  balance(): Promise<number>;
  /** Waits until the balance is this: what is cached shows first, and the figure counts to its value. */
  hasBalance(points: number): Promise<void>;
  close(): Promise<void>;
}

export interface Stage {
  demo: Demo;
  browser: OwnBrowser;
  visit(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** The demo shop on a port of its own, and a browser to visit it with. */
export async function openStage(options?: Parameters<typeof openDemo>[0]): Promise<Stage> {
  const [demo, browser] = await Promise.all([openDemo(options), launchByPlaywright('chromium')]);
  const idle = new Map<string, Visit[]>();
  return {
    demo,
    browser,
    async visit(options) {
      const kind = JSON.stringify(options ?? {});
      const tabs = idle.get(kind) ?? [];
      idle.set(kind, tabs);
      const visit = tabs.pop() ?? (await visitShop(browser, demo.url, options));
      return {
        ...visit,
        async close() {
          await leave(visit, demo.url);
          tabs.push(visit);
        },
      };
    },
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}

let shared: Promise<Stage> | undefined;

/** The same for all in this process who bring shoppers of their own; closed by nobody. */
export async function sharedStage(): Promise<Stage> {
  // A promise for each who asks: what goes on after one is taken for a part of the test that made it.
  return await (shared ??= openStage());
}

/** A place in the shop with nothing on it. For about:blank a browser starts another process, and for the page after it. */
async function stepAside(page: Page, shop: string): Promise<void> {
  const answer = await page.goto(`${shop}/shop.css`);
  if ((answer?.status() ?? 0) >= 400) throw new Error('The shop has no shop.css.');
}

/** Leaves a tab of the demo shop as if nobody had been in it yet. A new one takes the browser as long as the visit itself. */
export async function empty(page: Page, shop: string): Promise<void> {
  await stepAside(page, shop);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearCookies();
}

/** The tab is as new, for whoever wants one of its kind. */
async function leave({ page, pageErrors, lines }: Visit, shop: string): Promise<void> {
  const context = page.context();
  await Promise.all(context.pages().map((other) => other !== page && other.close()));
  await Promise.all([page.unrouteAll(), context.unrouteAll()]);
  await empty(page, shop);
  for (const list of [pageErrors, lines]) list.splice(0);
}

export async function visitShop(browser: OwnBrowser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', ...options });
  const page = await context.newPage();
  const pageErrors: string[] = [];
  const lines: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('console', (message) => {
    if (message.text().startsWith('[loyalty-widget]')) lines.push(message.text());
  });
  const panel = page.getByRole('dialog');
  const launcher = page.getByRole('button', { name: /^Rewards/ }).first();

  const figure = panel.locator('loyalty-balance [part="figure"]').first();

  const visit: Visit = {
    page,
    pageErrors,
    lines,
    panel,
    launcher,
    go: async (path) => {
      await page.goto(url + path);
    },
    open: async () => {
      await launcher.click();
      await panel.waitFor();
    },
    press: async (name) => {
      await panel.getByRole('button', { name }).first().click();
    },
    see: async (view) => {
      const at = new URL(page.url());
      await stepAside(page, at.origin);
      await page.goto(`${at.origin}${at.pathname}${at.search}#loyalty/${view}`);
      await panel.waitFor();
    },
    balance: async () => {
      await figure.waitFor();
      await page.waitForLoadState('networkidle');
      return Number((await figure.innerText()).replace(/\D/g, ''));
    },
    hasBalance: async (points) => {
      await figure.filter({ hasText: new RegExp(`^${points.toLocaleString('en')}$`) }).waitFor();
    },
    close: () => context.close(),
  };
  return visit;
}
