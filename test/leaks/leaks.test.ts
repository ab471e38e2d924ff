import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { createGateway } from '../../src/gateway/index.js';
import { serveRaw, type Running } from '../gateway/serving.js';
import { launchByPlaywright, type OwnBrowser } from '../setup/playwright.js';
import { serveDist, type DistServer } from '../setup/dist-server.js';
import { held, keepCount } from './held.js';

/** `npm run test:soak` takes longer, and finds smaller things. */
const isSoak = process.env.SOAK !== undefined;
const [MOUNTS, OPENINGS] = isSoak ? [200, 1_000] : [60, 240];

/**
 * Left behind each time: far less than one thing, or the smallest of them, would come to; a browser lets go of some late. What
 * it compiles late counts for more in fewer times.
 */
const MOST = { nodes: 0.25, listeners: 0.25, 'bytes of heap': isSoak ? 500 : 3_000 };

const TAG = '<script src="/dist/embed.js" data-adapter="memory"></script>';

let browser: OwnBrowser;
const servers: (DistServer | Running)[] = [];
before(async () => {
  browser = await launchByPlaywright('chromium');
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  for (const server of servers.splice(0)) await server.close();
});
after(() => browser.close());

async function openPage(body: string): Promise<Page> {
  const shop = await serveDist(`<!doctype html><html lang="en"><title>Shop</title><body><h1>Shop</h1>${body}`);
  servers.push(shop);
  const page = await browser.newPage({ locale: 'en', reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  // What tsx puts around the functions that are sent to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(keepCount);
  await page.goto(shop.url);
  await page.getByRole('button', { name: /^Rewards/ }).waitFor();
  return page;
}

/** A widget put on the page, opened, seen through and taken away again, so many times. Runs in the page. */
async function live(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const present = document.querySelector('loyalty-widget');
    const widget = present ?? document.createElement('loyalty-widget');
    widget.setAttribute('adapter', 'memory');
    if (!present) document.body.append(widget);
    for (const view of ['home', 'rewards']) {
      await widget.open(view);
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
    await widget.destroy();
  }
}

/** Runs in the page, which draws what is open now and then. */
async function openAndClose(times: number): Promise<void> {
  const widget = document.querySelector('loyalty-widget')!;
  for (let time = 0; time < times; time += 1) {
    await widget.open();
    await new Promise((later) => (time % 10 ? setTimeout(later) : requestAnimationFrame(later)));
    widget.close();
    await new Promise((later) => setTimeout(later));
  }
}

/** What the second half of so many times leaves behind is held against what there was after the first. */
async function assertNothingPilesUp(act: (times: number) => Promise<void>, times: number): Promise<void> {
  const page = await openPage(TAG);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.evaluate(act, isSoak ? 5 : 20);
  const markup = await page.content();
  const early = await held(page, devtools);
  await page.evaluate(act, times / 2);
  const half = await held(page, devtools);
  await page.evaluate(act, times / 2);
  const late = await held(page, devtools);
  assert.equal(await page.content(), markup);
  for (const what of ['timers', 'observers'] as const) {
    assert.ok(late[what] <= early[what], `${early[what]} ${what} became ${late[what]}`);
  }
  for (const [what, most] of Object.entries(MOST)) {
    const left = (late[what as keyof typeof MOST] - half[what as keyof typeof MOST]) / (times / 2);
    assert.ok(left < most, `${left.toFixed(2)} ${what} are left behind each time`);
  }
}

describe('a widget', () => {
  it(`that is put in and destroyed ${MOUNTS} times leaves the page as it was`, () =>
    assertNothingPilesUp(live, MOUNTS));

  it(`that is opened and closed ${OPENINGS} times holds no more than before`, () =>
    assertNothingPilesUp(openAndClose, OPENINGS));
});

describe('a widget that is destroyed', () => {
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
    await page.evaluate(live, 1);
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
