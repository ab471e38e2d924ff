import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as daily from './daily.js';
import { booksOf, cartOf, codesIn, enter, hasTotal, putInCart, says, setQuantity, tap, writesOf } from './daily.js';
import { sharedStage, type Stage, type Visit } from './stage.js';

let stage: Stage;
before(async () => {
  stage = await sharedStage();
});

/** Two bags in the cart, 500 of 520 Beans turned into 50 kr. off. */
async function withDiscount(): Promise<Visit> {
  const visit = await enter(stage, 'cart-use-points');
  await tap(cartOf(visit), /^Use 500\sBeans$/);
  await hasTotal(visit, '247 kr.');
  await says(cartOf(visit), /In your cart\./);
  return visit;
}

describe('a discount in a cart that changes', () => {
  it('lapses below its minimum and counts again above it, at no further cost', async () => {
    const visit = await withDiscount();
    const writes = writesOf(visit);
    await setQuantity(visit, 'laerke', 1);
    await says(cartOf(visit), /It no longer counts\. The cart has to reach DKK\s150 for it: DKK\s21 to go\./);
    await hasTotal(visit, '168 kr.');
    await setQuantity(visit, 'laerke', 2);
    await says(cartOf(visit), /In your cart\./);
    await hasTotal(visit, '247 kr.');
    assert.deepEqual(writes, []);
    assert.equal((await booksOf(visit)).available, 20);
    await visit.close();
  });

  it('gives its points back when the code is taken out in the shop’s own cart', async () => {
    const visit = await withDiscount();
    const [code = ''] = await codesIn(visit);
    await visit.page.getByRole('button', { name: `Remove code ${code}` }).click();
    await says(cartOf(visit), /500\sBeans are yours again/);
    await hasTotal(visit, '297 kr.');
    const { available, member } = await booksOf(visit);
    assert.equal(available, 520);
    assert.equal(member.vouchers.find((voucher) => voucher.code === code)?.state, 'revoked');
    await visit.close();
  });

  it('says in which order it was used, and never tries to take it back', async () => {
    const visit = await withDiscount();
    const writes = writesOf(visit);
    const order = await daily.pay(visit);
    await visit.open();
    await says(visit.panel, new RegExp(`Used in order ${order}`));
    await visit.see('vouchers');
    await says(visit.panel, new RegExp(`Used in order ${order}`));
    assert.deepEqual(writes, []);
    assert.equal((await booksOf(visit)).available, 20);
    await visit.close();
  });
});

describe('one member in two places', () => {
  it('redeems on the phone and uses it in the desktop’s cart in one tap', async () => {
    const phone = await stage.visit(daily.PHONE);
    await phone.go('/?state=cart-use-points&lang=en');
    await phone.see('rewards');
    await phone.press(/^Redeem 50\skr off/);
    await phone.press(/^Confirm/);
    const code = (await phone.panel.locator('[part=code]').first().innerText()).trim();

    const desktop = await stage.visit();
    await desktop.go('/?state=cart-use-points&lang=en');
    await says(cartOf(desktop), /You have this voucher already\. It takes no Beans\./);
    await tap(cartOf(desktop), /^Use your voucher$/);
    await hasTotal(desktop, '247 kr.');
    assert.deepEqual(await codesIn(desktop), [code]);
    assert.equal((await booksOf(desktop)).available, 20);
    await phone.close();
    await desktop.close();
  });

  it('spends once, though the same is asked in a second tab that has not heard of the first, and both have it in the cart', async () => {
    const one = await enter(stage, 'points-millions');
    await putInCart(one, 'laerke', 2);
    await one.page.reload();
    const tab = await one.page.context().newPage();
    await tab.goto(one.page.url());
    const [first, second] = [cartOf(one), cartOf({ page: tab })];
    for (const cart of [first, second]) await cart.locator('[part=use]').waitFor();
    const release = await hold(one.page, '**/cart/codes');
    const redeemed = one.page.waitForResponse('**/redemptions');
    await first.locator('[part=use]').click();
    await redeemed;
    await second.locator('[part=use]').click();
    await says(second, /In your cart\./);
    release();
    await says(first, /In your cart\./);
    await one.page.reload();
    assert.equal((await codesIn(one)).length, 1);
    const { lines, member } = await booksOf(one);
    assert.equal(lines.filter(({ kind }) => kind === 'redeemed').length, 1);
    assert.equal(member.vouchers.length, 1);
    await one.close();
  });
});

/** Requests that match wait on their way to the shop, until told. */
async function hold(page: Page, glob: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(glob, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
