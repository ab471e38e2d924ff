import { readFile } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { serveRaw, type Running } from '../gateway/serving.js';
import { isHere, wantedEngines } from '../setup/browser.js';
import { launchByPlaywright, type OwnBrowser, type PlaywrightEngine } from '../setup/playwright.js';
import { openTabs, type Ears, type Tab } from '../setup/tabs.js';

/** A page around the widget. */
export interface HostPage {
  page: Page;
  launcher: Locator;
  dialog: Locator;
  /** Exceptions and rejections nobody caught, and what we told the developer. */
  lines: string[];
  /** Where the launcher is once it has come to rest. */
  place(): Promise<Place>;
  /** Waits until the launcher rests where this holds. */
  rests(where: (place: Place) => boolean, what: string): Promise<void>;
  open(): Promise<void>;
  closed(): Promise<void>;
}

export interface Place {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Circumstances extends BrowserContextOptions {
  head?: string;
  tag?: string;
  headers?: Record<string, string>;
  /** Other pages and files of the shop, by path; functions are asked at each request. */
  paths?: Record<string, string | (() => Response | Promise<Response>)>;
  prepare?(page: Page): Promise<unknown>;
  /** Whether the launcher is waited for; it is unless told. */
  waits?: boolean;
}

export interface Hosts {
  browser: OwnBrowser;
  visit(body: string, circumstances?: Circumstances): Promise<HostPage>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** What Firefox's driver takes for an error: a policy's notice, of the page's own inline style for instance. */
const BY_POLICY = /^The page’s settings (?:blocked|would block)/;

export const TAG = '<script src="/dist/embed.js" data-adapter="memory" async></script>';
export const DESKTOP = { viewport: { width: 1280, height: 800 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** A whole page of a shop; `content` is long enough to scroll. */
export const html = (body: string, { head = '', tag = TAG }: Circumstances = {}): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title>
<link rel="icon" href="data:,"><style>body { margin: 0; font-family: sans-serif } main { min-height: 2000px }</style>${head}</head>
<body><main><h1>Shop</h1><p>Things to buy.</p></main>${body}${tag}</body></html>`;

/** The engines that are here and that Playwright drives, for what takes a page at the top. */
export function topLevelEngines(): PlaywrightEngine[] {
  return wantedEngines().filter((engine): engine is PlaywrightEngine => engine !== 'webkit' && isHere(engine));
}

/** A browser for pages that the tests write, each in a shop of its own: on another port there is nothing of another one. */
export async function openHosts(engine: PlaywrightEngine): Promise<Hosts> {
  const browser = await launchByPlaywright(engine);
  const tabs = openTabs(browser);
  return {
    browser,
    async visit(body, circumstances = {}) {
      const shop = await serve(html(body, circumstances), circumstances);
      const lines: string[] = [];
      // What is prepared can't be undone.
      const tab = await tabs.take(shop, contextOf(circumstances), into(lines), circumstances.prepare !== undefined);
      return visitPage(tab, shop, lines, circumstances);
    },
    clear: tabs.clear,
    async close() {
      await tabs.close();
      await browser.close();
    },
  };
}

const into = (lines: string[]): Ears => ({
  error(message) {
    if (!BY_POLICY.test(message)) lines.push(`uncaught: ${message}`);
  },
  line: (text) => void lines.push(text),
});

function serve(page: string, { headers = {}, paths = {} }: Circumstances): Promise<Running> {
  const answer = (body: BodyInit, type: string): Response =>
    new Response(body, { headers: { ...headers, 'content-type': type } });
  return serveRaw(
    getRequestListener(async (request) => {
      const { pathname } = new URL(request.url);
      const other = paths[pathname];
      if (typeof other === 'function') return other();
      if (other !== undefined) return answer(other, pathname.endsWith('.js') ? 'text/javascript' : 'text/html');
      if (pathname === '/') return answer(page, 'text/html');
      const file = await readFile(pathname.slice(1)).catch(() => undefined);
      return file ? answer(new Uint8Array(file), 'text/javascript') : new Response('Not found', { status: 404 });
    }),
  );
}

function contextOf({ head: _, tag: _t, headers: _h, paths: _p, prepare: _r, waits: _w, ...context }: Circumstances) {
  return { ...DESKTOP, locale: 'en', ...context };
}

async function visitPage(
  { page, enter }: Tab,
  shop: Running,
  lines: string[],
  circumstances: Circumstances,
): Promise<HostPage> {
  const { prepare, waits = true } = circumstances;
  const launcher = page.locator('loyalty-widget [part="launcher"]');
  const dialog = page.locator('loyalty-widget dialog');
  await prepare?.(page);
  await enter(shop.url.replace('127.0.0.1', 'localhost'));
  if (waits) await launcher.waitFor();
  const place = (): Promise<Place> => page.evaluate(restingPlace);
  return {
    page,
    launcher,
    dialog,
    lines,
    place,
    async rests(where, what) {
      const until = Date.now() + 8000;
      for (;;) {
        const found = await place();
        if (where(found)) return;
        if (Date.now() > until) throw new Error(`The launcher never rests ${what}: ${JSON.stringify(found)}`);
        await page.waitForTimeout(50);
      }
    },
    async open() {
      await launcher.click();
      await dialog.getByText(/^Hi /).first().waitFor();
    },
    closed: () => dialog.waitFor({ state: 'hidden' }),
  };
}

/** Runs in the page. */
async function restingPlace(): Promise<Place> {
  const launcher = document.querySelector('loyalty-widget')?.shadowRoot?.querySelector('[part="launcher"]');
  if (!launcher) throw new Error('There is no launcher.');
  await Promise.all(launcher.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  const { left, right, top, bottom } = launcher.getBoundingClientRect();
  return { left, right, top, bottom };
}

/** Whether a click in the middle of it would reach it. */
export function isClickable(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && element !== null && element.contains(hit);
  }, selector);
}
