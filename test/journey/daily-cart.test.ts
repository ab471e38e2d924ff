import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { booksOf, cartOf, codesIn, enter, hasTotal, says, setQuantity, tap, writesOf } from './daily.js';
import { sharedStage, type Stage, type Visit } from './stage.js';

let stage: Stage;
before(async () => {
  stage = await sharedStage();
});

/** Counts what the shopper does with their hands from now on, on this page. */
async function watchHands({ page }: Visit): Promise<() => Promise<{ taps: number; copied: number; typed: number }>> {
  const hands = await page.evaluateHandle(() => {
    const counts = { taps: 0, copied: 0, typed: 0 };
    addEventListener('click', ({ isTrusted }) => (counts.taps += Number(isTrusted)), true);
    for (const kind of ['copy', 'cut', 'paste']) addEventListener(kind, () => (counts.copied += 1), true);
    addEventListener('keydown', () => (counts.typed += 1), true);
    return counts;
  });
  return () => hands.jsonValue();
}

/** The shop's server takes no code, whatever was quoted. */
async function refuseCodes({ page }: Visit, answer: object): Promise<void> {
  await page.route('**/cart/codes', (route) => route.fulfill({ json: { applied: false, ...answer } }));
}

describe('from points to a discount', () => {
  it('takes one tap in the opened panel, and nothing is copied or typed', async () => {
    const visit = await enter(stage, 'cart-use-points');
    await visit.go('/products/laerke');
    await visit.open();
    await visit.hasBalance(520);
    const hands = await watchHands(visit);
    await visit.press(/^Use 500\sBeans$/);
    await says(visit.panel, /In your cart\./);
    assert.deepEqual(await hands(), { taps: 1, copied: 0, typed: 0 });
    await visit.hasBalance(20);
    await visit.go('/cart');
    await hasTotal(visit, '247 kr.');
    assert.deepEqual(visit.pageErrors, []);
    assert.deepEqual(visit.lines, []);
    await visit.close();
  });

  it('takes one tap in the cart page, and is undone by another', async () => {
    const visit = await enter(stage, 'cart-use-points');
    const cart = cartOf(visit);
    await hasTotal(visit, '297 kr.');
    await cart.locator('[part=use]').waitFor();
    const hands = await watchHands(visit);
    await tap(cart, /^Use 500\sBeans$/);
    await hasTotal(visit, '247 kr.');
    await says(cart, /In your cart\. Your 500\sBeans come back by themselves/);
    assert.deepEqual(await hands(), { taps: 1, copied: 0, typed: 0 });
    assert.equal((await booksOf(visit)).available, 20);

    await tap(cart, /^Take it out/);
    await says(cart, /500\sBeans are yours again/);
    await hasTotal(visit, '297 kr.');
    assert.deepEqual(await codesIn(visit), []);
    assert.equal((await booksOf(visit)).available, 520);

    await visit.see('activity');
    const [newest, before] = [0, 1].map((at) => visit.panel.locator('[part=line]').nth(at));
    await says(newest!, /Given back: 50\skr off/);
    await says(newest!, /^\+500$/);
    await says(before!, /Redeemed: 50\skr off/);
    await visit.close();
  });
});

describe('a discount that the cart refuses', () => {
  it('is said to be out of reach before points are spent, below the minimum', async () => {
    const visit = await enter(stage, 'cart-use-points');
    const writes = writesOf(visit);
    await setQuantity(visit, 'laerke', 1);
    await says(cartOf(visit), /^DKK\s21 to go for 50\skr off$/);
    const offers = await cartOf(visit)
      .getByRole('button', { name: /: 50\skr off/ })
      .count();
    assert.equal(offers, 0);
    assert.deepEqual(writes, []);
    assert.equal((await booksOf(visit)).available, 520);
    await visit.close();
  });

  it('is said not to count for what is in the cart', async () => {
    const visit = await enter(stage, 'cart-excluded');
    await says(cartOf(visit), /It does not count for the evening cupping\./);
    assert.equal(await cartOf(visit).getByRole('button').count(), 0);
    await hasTotal(visit, '350 kr.');
    assert.equal((await booksOf(visit)).available, 50);
    await visit.close();
  });

  it('of another market says where it is valid', async () => {
    const visit = await enter(stage, 'cart-wrong-market');
    await says(cartOf(visit), /It is valid in Denmark\./);
    assert.equal(await cartOf(visit).getByRole('button').count(), 0);
    await hasTotal(visit, '45 €');
    await visit.close();
  });

  it('takes no points where the shop’s server refuses what was quoted', async () => {
    const visit = await enter(stage, 'cart-use-points');
    await refuseCodes(visit, { reason: 'other' });
    await tap(cartOf(visit), /^Use 500\sBeans$/);
    await says(cartOf(visit), /The cart did not take it\. Your Beans are back\./);
    await hasTotal(visit, '297 kr.');
    const { available, lines } = await booksOf(visit);
    assert.equal(available, 520);
    assert.deepEqual(
      lines.slice(0, 2).map(({ kind, points }) => [kind, points]),
      [
        ['undone', 500],
        ['redeemed', -500],
      ],
    );
    await visit.close();
  });
});

describe('a discount that goes with no other code', () => {
  it('takes the place of the other one where the shopper says so', async () => {
    const visit = await enter(stage, 'cart-combination');
    const [kept] = await codesIn(visit);
    await says(cartOf(visit), new RegExp(`It can’t be used together with ${kept ?? '?'}`));
    await hasTotal(visit, '899 kr.');
    await tap(cartOf(visit), /^Use this instead$/);
    await hasTotal(visit, '799 kr.');
    const codes = await codesIn(visit);
    assert.equal(codes.length, 1);
    assert.notEqual(codes[0], kept);
    const { available, member } = await booksOf(visit);
    assert.equal(available, 100);
    assert.equal(member.vouchers.find(({ code }) => code === kept)?.state, 'issued');
    await visit.close();
  });

  it('leaves the other one where it is if the shopper keeps that', async () => {
    const visit = await enter(stage, 'cart-use-points');
    await refuseCodes(visit, { reason: 'combination', codes: ['SPRING'] });
    await tap(cartOf(visit), /^Use 500\sBeans$/);
    await says(cartOf(visit), /It can’t be used together with SPRING\. Your Beans are back\./);
    assert.equal((await booksOf(visit)).available, 520);
    await tap(cartOf(visit), /^Keep SPRING$/);
    await cartOf(visit)
      .getByText(/SPRING/)
      .first()
      .waitFor({ state: 'detached' });
    await hasTotal(visit, '297 kr.');
    await visit.close();
  });

  it('is tried again where the shopper lets the other one go', async () => {
    const visit = await enter(stage, 'cart-use-points');
    await refuseCodes(visit, { reason: 'combination', codes: ['SPRING'] });
    await tap(cartOf(visit), /^Use 500\sBeans$/);
    await says(cartOf(visit), /SPRING/);
    await visit.page.unroute('**/cart/codes');
    await tap(cartOf(visit), /^Use this instead$/);
    await hasTotal(visit, '247 kr.');
    assert.equal((await booksOf(visit)).available, 20);
    await visit.close();
  });
});
