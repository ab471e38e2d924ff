import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { BrowserContext, Page, Route } from 'playwright-core';
import type { Demo } from '../../demo/start.js';
import { launchByPlaywright, type OwnBrowser } from '../setup/playwright.js';
import { openDemo } from '../setup/demo.js';
import { memberAt, type Member } from './member.js';
import { openTab, type Tab } from './tab.js';

const REDEMPTIONS = '**/loyalty/v1/redemptions';
const ASKED_ABOUT = '**/loyalty/v1/redemptions/*';
const PRICE = 500;

/** The backend does as it is told; the answer never comes back. */
async function dropAnswer(route: Route): Promise<void> {
  await route.fetch();
  await route.abort('connectionreset');
}

const cut = (route: Route): Promise<void> => route.abort('connectionreset');

/** Keys of the redeems that this page sends, as they are sent. */
function keysSentBy(page: Page): string[] {
  const keys: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/v1/redemptions')) return;
    keys.push(request.headers()['idempotency-key'] ?? '');
  });
  return keys;
}

async function ask(tab: Tab): Promise<void> {
  await tab.see('rewards');
  await tab.press(/^Redeem.*50/);
  await tab.panel.getByRole('button', { name: 'Confirm' }).waitFor();
}

let demo: Demo;
let browser: OwnBrowser;
let context: BrowserContext;
const idle: Tab[] = [];
const taken: Tab[] = [];
before(async () => {
  demo = await openDemo();
  browser = await launchByPlaywright('chromium');
  context = await browser.newContext({ locale: 'en' });
});
afterEach(async () => {
  for (const tab of taken.splice(0)) {
    await tab.leave();
    idle.push(tab);
  }
});
after(async () => {
  await browser.close();
  await demo.close();
});

interface Visit {
  tab: Tab;
  /** Another tab of the same browser. */
  beside(): Promise<Tab>;
  /** Fails unless the backend charged for so many since the visit began, and gave a voucher for each. */
  assertCharged(times: number): Promise<void>;
}

/** Somebody signed in, in a browser that nobody else is in. */
async function visit(who: string): Promise<Visit> {
  await context.request.get(`${demo.url}/?as=${who}`);
  const ask = (): Promise<Member> => memberAt(demo.url, context.request);
  const had = await ask();
  const beside = async (): Promise<Tab> => {
    const tab = idle.shift() ?? (await openTab(context, demo.url));
    taken.push(tab);
    return tab;
  };
  const tab = await beside();
  return {
    tab,
    beside,
    async assertCharged(times) {
      const { points, vouchers } = await ask();
      assert.equal(points, had.points - times * PRICE);
      assert.equal(new Set(vouchers).size, had.vouchers.length + times);
      assert.deepEqual(tab.pageErrors, []);
    },
  };
}

describe('a redeem', () => {
  it('is sent once for a double click', async () => {
    const { tab, assertCharged } = await visit('vip');
    const keys = keysSentBy(tab.page);
    await ask(tab);
    await tab.panel.getByRole('button', { name: 'Confirm' }).dblclick();
    await tab.code();
    assert.equal(keys.length, 1);
    await assertCharged(1);
  });

  it('whose answer is lost is asked about, and brings its voucher', async () => {
    const { tab, assertCharged } = await visit('vip');
    const keys = keysSentBy(tab.page);
    await tab.page.route(REDEMPTIONS, dropAnswer, { times: 1 });
    await tab.page.route(ASKED_ABOUT, cut, { times: 1 });
    await ask(tab);
    await tab.press('Confirm');
    await tab.says(/We are checking what happened\. Your Beans are safe/);
    await tab.code();
    assert.equal(keys.length, 1);
    await assertCharged(1);
  });

  it('whose answer is lost with the page brings its voucher to the next one', async () => {
    const { tab, assertCharged } = await visit('vip');
    const keys = keysSentBy(tab.page);
    await tab.page.route(REDEMPTIONS, dropAnswer);
    await tab.page.route(ASKED_ABOUT, cut);
    await ask(tab);
    await tab.press('Confirm');
    await tab.says(/We are checking what happened/);
    await tab.page.unroute(ASKED_ABOUT);

    await tab.see('rewards');
    await tab.code();
    assert.equal(keys.length, 1);
    await assertCharged(1);
    const kept = await tab.page.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(
      kept.filter((key) => key.endsWith('unsettled')),
      [],
    );
  });

  it('that never arrived is sent again under the key it had', async () => {
    const { tab, assertCharged } = await visit('vip');
    const keys = keysSentBy(tab.page);
    await tab.page.route(REDEMPTIONS, cut, { times: 1 });
    await ask(tab);
    await tab.press('Confirm');
    await tab.code();
    assert.equal(keys.length, 2);
    assert.equal(new Set(keys).size, 1);
    await assertCharged(1);
  });

  it('that is not settled is taken up by another tab instead of a second one', async () => {
    const { tab, beside, assertCharged } = await visit('vip');
    const other = await beside();
    await tab.page.route(REDEMPTIONS, dropAnswer);
    await tab.page.route(ASKED_ABOUT, cut);
    await ask(tab);
    await ask(other);
    const keys = keysSentBy(other.page);
    await tab.press('Confirm');
    await tab.says(/We are checking what happened/);
    await other.press('Confirm');
    await other.code();
    assert.equal(keys.length, 0);
    await assertCharged(1);
  });

  it('in two tabs at once is charged once, and brings its voucher to both', async () => {
    const { tab, beside, assertCharged } = await visit('vip');
    const other = await beside();
    await ask(tab);
    await ask(other);
    await Promise.all([tab.press('Confirm'), other.press('Confirm')]);
    const codes = new Set(await Promise.all([tab.code(), other.code()]));
    assert.equal(codes.size, 1);
    await assertCharged(1);
  });

  it('that is refused leaves the balance as it was', async () => {
    const { tab, assertCharged } = await visit('regular');
    await ask(tab);
    const phone = await browser.newContext({ locale: 'en' });
    await phone.request.get(`${demo.url}/?as=regular`);
    const other = await openTab(phone, demo.url);
    for (const _ of ['once', 'twice']) {
      await ask(other);
      await other.press('Confirm');
      await other.code();
    }
    await phone.close();
    await tab.press('Confirm');
    await tab.says(/no longer covers this\. Nothing was spent/);
    await assertCharged(2);
  });
});
