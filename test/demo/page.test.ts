import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import type { Demo } from '../../demo/start.js';
import { launchByPlaywright, type OwnBrowser } from '../setup/playwright.js';
import { openDemo } from '../setup/demo.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
const DESK = { width: 1280, height: 800 };

/** Raises a host event as the loyalty widget does, and hands back what the page answers. */
async function ask(page: Page, type: string, detail: object = {}): Promise<unknown> {
  return page.evaluate(
    async ([name, fields]) => {
      let answer: unknown;
      const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), fields, {
        respondWith(promise: unknown) {
          answer = promise;
        },
      });
      document.body.dispatchEvent(event);
      return answer;
    },
    [type, detail] as const,
  );
}

describe('the shop’s pages in a browser', () => {
  let demo: Demo;
  let browser: OwnBrowser;
  let context: BrowserContext;
  before(async () => {
    demo = await openDemo();
    browser = await launchByPlaywright('chromium');
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  const visit = async (path: string, viewport = DESK): Promise<Page> => {
    context = await browser.newContext({ viewport, baseURL: demo.url, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
  const addFrom = async (page: Page, path: string) => {
    await page.goto(path);
    await page.click('.add button');
    await page.waitForSelector('.notice-shown');
  };

  it('adds to the cart without leaving the page, and tells the widget', async () => {
    const page = await visit('/products/laerke');
    await page.evaluate(() => {
      document.addEventListener('loyalty-cart-changed', () => (document.title = 'cart changed'));
    });
    await page.click('.add button');
    await page.waitForSelector('.notice-shown');
    assert.equal(await page.title(), 'cart changed');
    assert.equal(new URL(page.url()).pathname, '/products/laerke');
    assert.equal(await page.getAttribute('#cart-count', 'data-count'), '1');
    await context.close();
  });

  it('answers the widget’s questions about the cart, and shows a code applied from outside', async () => {
    const page = await visit('/?as=regular');
    await addFrom(page, '/products/kettle');
    assert.deepEqual(await ask(page, 'loyalty-cart').then((cart) => (cart as { subtotal: unknown }).subtotal), {
      minor: 94_900,
      currency: 'DKK',
    });
    assert.deepEqual(await ask(page, 'loyalty-apply-code', { code: 'MF-0000-0000' }), {
      applied: false,
      reason: 'unknown',
    });

    const voucher = await heldCode(page);
    await page.goto('/cart');
    await page.locator('main loyalty-cart').evaluate((element) => element.setAttribute('title', 'the same'));
    assert.deepEqual(await ask(page, 'loyalty-apply-code', { code: voucher }), { applied: true });
    assert.equal(
      await page.locator('main loyalty-cart').getAttribute('title'),
      'the same',
      'what asked is still there',
    );
    assert.match((await page.textContent('.sums-discount')) ?? '', /−129/);
    await ask(page, 'loyalty-remove-code', { code: voucher });
    assert.equal(await page.locator('.sums-discount').count(), 0);
    await context.close();
  });

  it('goes to the cart, to sign-in and to joining when the widget asks', async () => {
    const page = await visit('/products/svale');
    for (const [type, path] of [
      ['loyalty-open-cart', '/cart'],
      ['loyalty-sign-in', '/account?sign-in&return=%2Fproducts%2Fsvale'],
      ['loyalty-join', '/account?join&return=%2Fproducts%2Fsvale'],
    ] as const) {
      await page.goto('/products/svale');
      await Promise.all([page.waitForURL(`**${path}`), ask(page, type).catch(() => undefined)]);
    }
    await context.close();
  });

  it('makes an account for the widget, where the shopper is', async () => {
    const page = await visit('/products/svale');
    const wish = (email: string) => ask(page, 'loyalty-join', { wish: { email, marketing: false } });
    assert.deepEqual(await wish('astrid@example.com'), { state: 'exists' });
    assert.deepEqual(await wish('nobody'), { state: 'invalid' });
    assert.deepEqual(await wish('mads@example.com'), { state: 'joined' });
    assert.equal(new URL(page.url()).pathname, '/products/svale');
    await page.reload();
    assert.match((await page.textContent('.tools')) ?? '', /Mads/);
    await context.close();
  });

  it('keeps the doors to the rewards panel shut until there is a panel', async () => {
    const page = await visit('/');
    await page.route('**/dist/**', (route) => route.abort());
    await page.reload();
    const doors = page.locator('[data-loyalty-open]');
    for (const door of await doors.all()) assert.equal(await door.isVisible(), false);
    await page.evaluate(() => {
      customElements.define('loyalty-widget', class extends HTMLElement {});
      document.body.append(document.createElement('loyalty-widget'));
    });
    for (const door of await doors.all()) assert.equal(await door.isVisible(), true);
    await context.close();
  });

  it('is free of what axe finds and of sideways scrolling, on every page and width', async () => {
    const page = await visit('/?as=regular');
    /** The pointer stays on what was pressed. */
    const look = async (where: string, pressed?: string): Promise<void> => {
      for (const viewport of [DESK, NARROW]) {
        await page.setViewportSize(viewport);
        if (pressed) await page.hover(pressed);
        await judge(page, `${where} at ${viewport.width}`);
      }
    };
    const goTo = async (path: string): Promise<void> => {
      await page.setViewportSize(DESK);
      await page.goto(path);
    };
    await addFrom(page, '/products/laerke');
    for (const path of ['/', '/products/laerke', '/products/cupping', '/cart?refused=NOPE', '/checkout', '/account']) {
      await goTo(path);
      await look(path);
    }
    await goTo('/checkout');
    await page.click('.summary button');
    await look('thanks');
    const paths = [
      '/account?as=guest',
      '/account?join',
      '/states',
      '/terms',
      '/guides/v60',
      '/?state=guest-claim-sent',
    ];
    for (const path of [...paths, '/mailbox', '/cart?as=new', '/nowhere']) {
      await goTo(path);
      await page.click('.demo summary');
      await look(path, '.demo summary');
    }
    await context.close();
  });
});

async function judge(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  assert.deepEqual(found, [], where);
  const viewport = page.viewportSize()!;
  for (const size of viewport.width === NARROW.width ? [NARROW, PHONE, NARROW] : [viewport]) {
    await page.setViewportSize(size);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(sideways <= 0, `${where} scrolls sideways by ${sideways} px, in a window of ${size.width} px`);
  }
}

/** The code of the free bag that Jonas holds, asked for as the widget does. */
async function heldCode(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { token } = (await (await fetch('/account/loyalty-token')).json()) as { token: string };
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch('/loyalty/v1/load?locale=en&market=dk&currency=DKK', { headers });
    const { member } = (await response.json()) as { member: { vouchers: { code: string; kind: string }[] } };
    return member.vouchers.find(({ kind }) => kind === 'free_product')?.code ?? '';
  });
}
