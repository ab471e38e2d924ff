import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Demo } from '../../demo/start.js';
import type { LoadResult, Redemption } from '../../src/adapters/adapter.js';
import { launchByPlaywright, type OwnBrowser } from '../setup/playwright.js';
import { openDemo } from '../setup/demo.js';

const PLACE = 'locale=en&market=dk&currency=DKK';
const REDEEM = { reward: 'amount-off-small', points: 500, locale: 'en', market: 'dk', currency: 'DKK' };

type Done = Extract<Redemption, { state: 'done' }>;

interface Call {
  path: string;
  key?: string;
  body?: object;
  headers?: Record<string, string>;
}
interface Answered {
  status: number;
  json: unknown;
}

let demo: Demo;
let browser: OwnBrowser;
let astrid: Page;
let jonas: Page;
before(async () => {
  demo = await openDemo();
  browser = await launchByPlaywright('chromium');
  [astrid, jonas] = await Promise.all([signedIn('vip'), signedIn('regular')]);
});
after(async () => {
  await browser.close();
  await demo.close();
});

async function signedIn(who: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${demo.url}/?as=${who}`);
  return page;
}

/** Asks the gateway from a shopper's page, with the token the shop gives that page. */
function call(page: Page, { path, key, body, headers }: Call): Promise<Answered> {
  const sent = {
    ...headers,
    ...(key && { 'Idempotency-Key': key }),
    ...(body && { 'Content-Type': 'application/json' }),
  };
  const init = key ? { method: 'POST', headers: sent, body: JSON.stringify(body ?? {}) } : { headers: sent };
  return page.evaluate(
    async ([address, { headers, ...request }]) => {
      const { token } = (await (await fetch('/account/loyalty-token')).json()) as { token: string };
      const response = await fetch(`/loyalty/v1/${address}`, {
        ...request,
        headers: { ...headers, Authorization: `Bearer ${token}` },
      });
      return { status: response.status, json: (await response.json().catch(() => null)) as unknown };
    },
    [path, init] as const,
  );
}

const memberOf = async (page: Page): Promise<LoadResult['member']> =>
  ((await call(page, { path: `load?${PLACE}` })).json as LoadResult).member;

describe('the page of one shopper', () => {
  it('can’t learn what became of another’s redeem', async () => {
    const key = randomUUID();
    const redeemed = await call(astrid, { path: 'redemptions', key, body: REDEEM });
    const own = await call(astrid, { path: `redemptions/${key}` });
    assert.equal((own.json as Redemption).state, 'done');
    const foreign = await call(jonas, { path: `redemptions/${key}` });
    assert.equal(foreign.status, 404);
    assert.ok(!JSON.stringify(foreign.json).includes((redeemed.json as Done).voucher.code));
  });

  it('gets a voucher of its own, and pays for it, under a key that is another’s', async () => {
    const key = randomUUID();
    const hers = (await call(astrid, { path: 'redemptions', key, body: REDEEM })).json as Redemption;
    const had = (await memberOf(jonas)).points?.available ?? 0;
    const his = (await call(jonas, { path: 'redemptions', key, body: REDEEM })).json as Redemption;
    assert.equal(his.state, 'done');
    assert.notDeepEqual(his, hers);
    assert.equal((await memberOf(jonas)).points?.available, had - 500);
  });

  it('can’t give another’s voucher back', async () => {
    const redeemed = await call(astrid, { path: 'redemptions', key: randomUUID(), body: REDEEM });
    const { voucher } = redeemed.json as Done;
    const had = await Promise.all([memberOf(astrid), memberOf(jonas)]);
    const undone = await call(jonas, { path: `vouchers/${voucher.id}/undo`, key: randomUUID() });
    assert.equal(undone.status, 404);
    const have = await Promise.all([memberOf(astrid), memberOf(jonas)]);
    assert.deepEqual(
      have.map(({ points }) => points?.available),
      had.map(({ points }) => points?.available),
    );
  });

  it('sees and spends its own, whomever it claims to be', async () => {
    const claims = { headers: { 'X-Customer': 'cus_vip', 'X-Member-Id': 'cus_vip' } };
    const { json } = await call(jonas, { path: `load?${PLACE}&member=cus_vip&subject=cus_vip&sub=cus_vip`, ...claims });
    assert.equal((json as LoadResult).member.name, 'Jonas');
    const had = (await memberOf(astrid)).points?.available;
    const body = { ...REDEEM, member: 'cus_vip', subject: 'cus_vip' };
    await call(jonas, { path: 'redemptions', key: randomUUID(), body, ...claims });
    assert.equal((await memberOf(astrid)).points?.available, had);
  });
});
