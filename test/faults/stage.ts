import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { BrowserContextOptions, Locator, Page, Route } from 'playwright-core';
import { serveRaw, type Running } from '../gateway/serving.js';
import { launchByPlaywright } from '../setup/playwright.js';
import { openTabs, type Ears, type Tab } from '../setup/tabs.js';

export type Answer = (request: Request) => Response | Promise<Response>;

/** A merchant's page, and what stands behind it. */
export interface Circumstances {
  /** Attributes of the script tag. */
  tag?: string;
  /** What the shop's server answers besides the page and dist/, by the beginning of the path. */
  answers?: Record<string, Answer>;
  /** Headers of the page. */
  headers?: Record<string, string>;
  /** Host name to visit the shop by; localhost, which browsers trust without TLS, unless told. */
  host?: string;
  /** How requests for what these patterns name are answered instead. */
  routes?: Record<string, (route: Route) => Promise<unknown>>;
  /** Before the page is there; in a tab of its own, since it can't be undone. */
  prepare?(page: Page): Promise<unknown>;
  /** In a tab of its own, for what is done to it later and can't be undone. */
  isOwn?: boolean;
  context?: BrowserContextOptions;
}

export interface Visit {
  page: Page;
  url: string;
  panel: Locator;
  /** Exceptions and rejections nobody caught. */
  pageErrors: string[];
  /** Console lines that begin with our name. */
  lines: string[];
  /** Opens the panel from the launcher. */
  open(): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  says(words: RegExp): Promise<void>;
  /** Fails unless all that a shop's page had of its own is as it was. */
  assertPageUntouched(): Promise<void>;
}

export interface FaultStage {
  visit(circumstances?: Circumstances): Promise<Visit>;
  /** Ends the visits, and the shops they were to. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** A browser for shops of the test's own making. */
export async function openStage(): Promise<FaultStage> {
  const browser = await launchByPlaywright('chromium');
  const tabs = openTabs(browser);
  return {
    async visit(circumstances = {}) {
      const shop = await serveShop(circumstances);
      const pageErrors: string[] = [];
      const lines: string[] = [];
      const ears: Ears = { error: (message) => void pageErrors.push(message), line: (text) => void lines.push(text) };
      const options = { locale: 'en', ...circumstances.context };
      const { isOwn = circumstances.prepare !== undefined } = circumstances;
      const tab = await tabs.take(shop, options, ears, isOwn);
      return visitShop(tab, shop, { pageErrors, lines }, circumstances);
    },
    clear: tabs.clear,
    async close() {
      await tabs.close();
      await browser.close();
    },
  };
}

const pageWith = (script: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"></head>
  <body><h1>Shop</h1><p>Things to buy.</p>${script}</body>
</html>`;

/** The page with the tag at `/`, and at `/bare` without. */
function serveShop({ tag = 'data-adapter="memory"', answers = {}, headers = {} }: Circumstances): Promise<Running> {
  const html = (script: string): Response =>
    new Response(pageWith(script), { headers: { ...headers, 'Content-Type': 'text/html' } });
  const script = `<script src="/dist/embed.js" ${tag}></script>`;
  const routes: Record<string, Answer> = {
    ...answers,
    '/dist/': serveFile,
    '/bare': () => html(''),
  };
  return serveRaw(
    getRequestListener((request) => {
      const { pathname } = new URL(request.url);
      const route = Object.keys(routes).find((path) => pathname.startsWith(path));
      return routes[route ?? '']?.(request) ?? html(script);
    }),
  );
}

/** Of dist/, in whatever order the routes stand. */
async function serveFile(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(1);
  const body = await readFile(path).catch(() => undefined);
  return body
    ? new Response(new Uint8Array(body), { headers: { 'Content-Type': 'text/javascript' } })
    : new Response(`No ${basename(path)}`, { status: 404 });
}

async function visitShop(
  { page, enter }: Tab,
  shop: Running,
  heard: Pick<Visit, 'pageErrors' | 'lines'>,
  { host = 'localhost', routes = {}, prepare }: Circumstances,
): Promise<Visit> {
  const url = shop.url.replace('127.0.0.1', host);
  const panel = page.getByRole('dialog');

  await prepare?.(page);
  for (const [what, answer] of Object.entries(routes)) await page.route(what, answer);
  await enter(`${url}/bare`);
  const before = await page.evaluate(lookAround);
  await page.goto(`${url}/`);
  return {
    page,
    url,
    panel,
    ...heard,
    async open() {
      await page
        .getByRole('button', { name: /^Rewards/ })
        .first()
        .click();
      await panel.waitFor();
    },
    press: (name) => panel.getByRole('button', { name }).first().click(),
    says: (words) => panel.getByText(words).first().waitFor(),
    async assertPageUntouched() {
      assert.deepEqual(await page.evaluate(lookAround), before);
      assert.deepEqual(heard.pageErrors, []);
    },
  };
}

/**
 * What a shop's page is without us: its markup, its globals, its address and its cookies. `loyalty` is ours to have; by
 * the others Lit and nanostores find out about each other's copies. Runs in the page.
 */
function lookAround(): object {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const ours of page.querySelectorAll('loyalty-widget, script')) ours.remove();
  const globals = Object.keys(window).filter((name) => !/^(?:loyalty$|lit|nanostores|reactiveElement)/.test(name));
  const { overflow, position, pointerEvents } = getComputedStyle(document.body);
  return {
    html: page.outerHTML,
    globals,
    looks: { overflow, position, pointerEvents },
    address: location.hash,
    cookies: document.cookie,
  };
}
