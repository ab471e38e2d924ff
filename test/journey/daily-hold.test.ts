import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';

import type { Demo } from '../../demo/start.js';
import { launchByPlaywright, type OwnBrowser } from '../setup/playwright.js';
import { openDemo } from '../setup/demo.js';
import { booksOf, cartOf, hasTotal, PHONE, says, tap } from './daily.js';
import { visitShop } from './stage.js';

const HOUR = 60 * 60 * 1000;

let demo: Demo;
let browser: OwnBrowser;
let passed = 0;
before(async () => {
  demo = await openDemo({ now: () => Date.now() + passed });
  browser = await launchByPlaywright('chromium');
});
after(async () => {
  await browser.close();
  await demo.close();
});

it('gives points back by itself that were held for a cart nobody came back to', async () => {
  const visit = await visitShop(browser, demo.url, PHONE);
  await visit.go('/?state=cart-use-points&anew&lang=en');
  await tap(cartOf(visit), /^Use 500\sBeans$/);
  await hasTotal(visit, '247 kr.');
  assert.equal((await booksOf(visit)).available, 20);

  passed = 25 * HOUR;
  await demo.backend.releaseHolds();
  await visit.page.reload();
  await hasTotal(visit, '297 kr.');
  await says(cartOf(visit), /500\sBeans are yours again/);
  const { available, lines, member } = await booksOf(visit);
  assert.equal(available, 520);
  assert.deepEqual([lines[0]?.kind, lines[0]?.points], ['undone', 500]);
  assert.equal(member.vouchers[0]?.state, 'revoked');
  await visit.close();
});
