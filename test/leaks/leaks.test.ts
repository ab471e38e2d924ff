import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { createGateway } from '../../src/gateway/index.js';
import { serveRaw, type Running } from '../gateway/serving.js';
import { findBrowser } from '../setup/browser.js';
import { serveDist, type DistServer } from '../setup/dist-server.js';

const TAG = '<script src="/dist/embed.js" data-adapter="memory"></script>';

let browser: Browser;
const servers: (DistServer | Running)[] = [];
before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  for (const server of servers.splice(0)) await server.close();
});
after(() => browser.close());

async function openPage(body: string): Promise<Page> {
  const shop = await serveDist(`<!doctype html><html lang="en"><title>Shop</title><body><h1>Shop</h1>${body}`);
  servers.push(shop);
  const page = await browser.newPage({ locale: 'en' });
  page.setDefaultTimeout(10_000);
  await page.goto(shop.url);
  await page.getByRole('button', { name: /^Rewards/ }).waitFor();
  return page;
}

/** A widget put on the page, opened, seen through and taken away again. Runs in the page. */
async function liveOnce(): Promise<void> {
  const present = document.querySelector('loyalty-widget');
  const widget = present ?? document.createElement('loyalty-widget');
  widget.setAttribute('adapter', 'memory');
  if (!present) document.body.append(widget);
  for (const view of ['home', 'rewards']) {
    await widget.open(view);
    await new Promise((drawn) => setTimeout(drawn, 30));
  }
  await widget.destroy();
}

/** What the page holds once all that can go has gone. */
async function held(page: Page, devtools: CDPSession): Promise<{ nodes: number; listeners: number }> {
  await page.waitForTimeout(100);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

describe('a widget that is destroyed', () => {
  it('leaves the page as it was, fifty times over', async () => {
    const page = await openPage(TAG);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    for (let times = 0; times < 5; times += 1) await page.evaluate(liveOnce);
    const markup = await page.content();
    const early = await held(page, devtools);
    for (let times = 0; times < 50; times += 1) await page.evaluate(liveOnce);
    const late = await held(page, devtools);
    assert.equal(await page.content(), markup);
    assert.ok(
      late.listeners <= early.listeners,
      `${String(early.listeners)} listeners became ${String(late.listeners)}`,
    );
    // Fewer than one widget a time would leave, more than the browser's own book-keeping varies by.
    assert.ok(late.nodes < early.nodes + 50, `${String(early.nodes)} nodes became ${String(late.nodes)}`);
  });

  it('takes its name and its client along', async () => {
    const page = await openPage(TAG);
    await page.evaluate(() =>
      (document.querySelector('loyalty-widget') as HTMLElementTagNameMap['loyalty-widget']).open(),
    );
    await page
      .getByRole('dialog')
      .getByText(/Hi Alex/)
      .waitFor();
    await page.evaluate(() => (window.loyalty as HTMLElementTagNameMap['loyalty-widget']).destroy());
    const left = await page.evaluate(() => ({
      widget: document.querySelector('loyalty-widget') !== null,
      name: 'loyalty' in window,
      registry: Object.getOwnPropertySymbols(window).includes(Symbol.for('loyalty-widget')),
    }));
    assert.deepEqual(left, { widget: false, name: false, registry: false });
  });

  it('can be put back, and works as before', async () => {
    const page = await openPage(TAG);
    await page.evaluate(liveOnce);
    await page.evaluate(() => {
      const widget = document.createElement('loyalty-widget');
      widget.setAttribute('adapter', 'memory');
      document.body.append(widget);
    });
    await page.getByRole('button', { name: /^Rewards/ }).click();
    await page
      .getByRole('dialog')
      .getByText(/Hi Alex/)
      .waitFor();
  });
});

/** A gateway on an origin of its own, whose answers wait to be let go. */
async function openBackend(): Promise<{ url: string; loads: string[]; letGo(): void }> {
  const loads: string[] = [];
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const gateway = createGateway({ adapter: memoryAdapter, identity: [], origins: [], basePath: '/loyalty' });
  const server = await serveRaw(
    getRequestListener(async (request) => {
      if (request.url.includes('/v1/load')) loads.push(request.url);
      await held;
      const answer = await gateway.fetch(request);
      answer.headers.set('Access-Control-Allow-Origin', '*');
      return answer;
    }),
  );
  servers.push(server);
  return { url: `${server.url}/loyalty`, loads, letGo };
}

describe('the panel, elements in the page and a second tag', () => {
  it('are one widget, and ask the backend once between them', async () => {
    const { url, loads, letGo } = await openBackend();
    const tag = `<script src="/dist/embed.js" data-endpoint="${url}"></script>`;
    const page = await openPage(`<loyalty-rewards></loyalty-rewards><loyalty-perks></loyalty-perks>${tag}${tag}`);
    await page.getByRole('button', { name: /^Rewards/ }).click();
    await page.getByRole('dialog').waitFor();
    letGo();
    await page.getByRole('dialog').getByText('Good things come back').waitFor();
    await page.locator('loyalty-rewards').getByText('Plant a tree').waitFor();
    await page.locator('loyalty-perks').getByText('Insider').first().waitFor();
    assert.equal(loads.length, 1);
    assert.equal(await page.locator('loyalty-widget').count(), 1);
  });
});
