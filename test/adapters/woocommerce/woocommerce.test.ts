import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyError } from '../../../src/adapters/error.js';
import { zoned } from '../../../src/adapters/woocommerce/local-time.js';
import { createWooShop, type WooShop } from './double.js';
import { adapterFor, WORTH } from './subject.js';

const input = { locale: 'en', currency: 'USD' };
const kim = { subject: 'kim' };
const read = { signal: new AbortController().signal };
const write = () => ({ ...read, key: crypto.randomUUID() });
const POINTS = { program: 'myrewards', worth: WORTH };

function shopOf(fill: (shop: WooShop) => void): () => WooShop {
  const shop = createWooShop();
  shop.wallets.open('kim', 'Kim & Co');
  fill(shop);
  return () => shop;
}

describe("a shopper's TeraWallet", () => {
  it('is exact to the cent, whatever floats it adds up to, and told without entities', async () => {
    const shop = shopOf(({ wallets }) => {
      wallets.book('kim', 0.1, 'Cashback');
      wallets.book('kim', 0.2, 'Tea & "biscuits"', { category: 'refund' });
      wallets.book('kim', -0.29, 'Order #7', { category: 'partial_payment' });
    });
    const { member } = await adapterFor(shop, {}, kim).load(input, read);
    assert.deepEqual(member.points, { available: 1, pending: 0, owed: 0, expiring: [] });
    assert.equal(member.name, 'Kim & Co');
    assert.deepEqual(
      member.activity.map(({ kind, points, title }) => [kind, points, title]),
      [
        ['redeemed', -29, 'Order #7'],
        ['undone', 20, 'Tea & "biscuits"'],
        ['adjusted', 10, 'Cashback'],
      ],
    );
  });

  it("has its dates in the shop's own time, on either side of a change of clocks", () => {
    assert.equal(zoned('2026-03-29T01:30:00', 'Europe/Copenhagen'), '2026-03-29T00:30:00.000Z');
    assert.equal(zoned('2026-03-29T03:30:00', 'Europe/Copenhagen'), '2026-03-29T01:30:00.000Z');
    assert.equal(zoned('2026-07-01 10:00:00', 'America/New_York'), '2026-07-01T14:00:00.000Z');
    assert.equal(zoned('2026-07-01T10:00:00+02:00', 'America/New_York'), '2026-07-01T08:00:00.000Z');
    assert.equal(zoned('soon', 'UTC'), undefined);
  });

  it('brings the referral link where the merchant says what both sides get', async () => {
    const shop = shopOf(() => undefined);
    const referral = { friend: '5 off', advocate: '5 back' };
    const { member } = await adapterFor(shop, { referral }, kim).load(input, read);
    assert.deepEqual(member.referral, { link: 'https://shop.example/my-account/?wwref=kim', completed: 2, pending: 1 });
    assert.equal((await adapterFor(shop, {}, kim).load(input, read)).member.referral, undefined);
    shop().wallets.referrals = false;
    assert.equal((await adapterFor(shop, { referral }, kim).load(input, read)).member.referral, undefined);
  });

  it('is asked for again, once, where the nonce is stale', async () => {
    const shop = shopOf(({ wallets }) => {
      wallets.book('kim', 5, 'Cashback');
    });
    const adapter = adapterFor(shop, {}, kim);
    await adapter.load(input, read);
    shop().wallets.expireNonces();
    assert.equal((await adapter.load(input, read)).member.points?.available, 500);
  });

  for (const [options, message] of [
    [{ program: 'mycred' }, /"terawallet" or "myrewards"/],
    [{ timeZone: 'Mars' }, /Europe\/Copenhagen/],
    [{ worth: { points: 0 } }, /"points":100/],
    [{ endpoint: 'shop.example' }, /data-endpoint/],
  ] as const) {
    it(`is a clear error of the tag where it says ${JSON.stringify(options)}`, () => {
      assert.throws(
        () =>
          adapterFor(
            shopOf(() => undefined),
            options,
          ),
        (error: LoyaltyError) => error.code === 'config' && message.test(error.message),
      );
    });
  }
});

describe("MyRewards' points on a cart", () => {
  const open = (given = 300) =>
    shopOf(({ points, carts }) => {
      points.give('kim', given);
      carts.put('kim', { id: 41, name: 'Tea', quantity: 1, price: 1000 });
    });
  const redeem = (shop: () => WooShop, points: number, options = write()) =>
    adapterFor(shop, POINTS, kim).redeem!({ ...input, reward: 'points-on-cart', points }, options);
  const usedBy = (shop: () => WooShop) => shop().points.coupons('kim')[0]?.discount ?? 0;

  it('lower its total at once', async () => {
    const shop = open();
    const { state } = await redeem(shop, 100);
    assert.equal(state, 'applied');
    assert.equal(usedBy(shop), 500);
  });

  it('are refused, and not clamped, where the cart takes fewer', async () => {
    const shop = open();
    await assert.rejects(redeem(shop, 300), (error: LoyaltyError) => error.code === 'cart_requirements');
    await assert.rejects(redeem(shop, 400), (error: LoyaltyError) => error.code === 'insufficient_points');
    assert.equal(usedBy(shop), 0);
    assert.equal(shop().asked.filter((asked) => asked.startsWith('POST')).length, 0);
  });

  it('are put back where another tab was first and the plugin took what was left', async () => {
    const shop = open();
    const real = shop().fetch;
    shop().fetch = (request) => {
      if (request.method === 'POST') {
        shop().fetch = real;
        shop().points.give('kim', 50);
      }
      return real(request);
    };
    await assert.rejects(
      redeem(shop, 100),
      ({ code, outcome }: LoyaltyError) => code === 'cart_requirements' && outcome === 'not_done',
    );
    assert.equal(usedBy(shop), 0);
  });

  it('are sent again where the nonce was stale: nothing had been done', async () => {
    const shop = shopOf(({ points, carts }) => {
      points.give('kim', 300);
      carts.put('kim', { id: 41, name: 'Tea', quantity: 1, price: 1000 });
    });
    const real = shop().fetch;
    shop().fetch = (request) => {
      if (request.method === 'POST') {
        shop().fetch = real;
        shop().expireNonces();
      }
      const headers = new Headers(request.headers);
      headers.delete('Cart-Token');
      return real(new Request(request, { headers }));
    };
    assert.equal((await redeem(shop, 100)).state, 'applied');
    assert.equal(usedBy(shop), 500);
  });

  it('are found by reading after a lost answer, and sent once', async () => {
    const shop = open();
    shop().loseNextAnswer();
    const options = write();
    const sent = { reward: 'points-on-cart', points: 100, at: Date.now() };
    await assert.rejects(redeem(shop, 100, options), ({ outcome }: LoyaltyError) => outcome === 'unknown');
    const adapter = adapterFor(shop, POINTS, kim);
    assert.equal((await adapter.redemption!(options.key, { ...read, sent })).state, 'applied');
    assert.equal(shop().asked.filter((asked) => asked.startsWith('POST')).length, 1);
  });

  it('come back by undo, also when their code has left the cart before', async () => {
    const shop = open();
    await redeem(shop, 100);
    shop().points.use('kim', { action: 'use_points', system: 'default', value: '0' });
    await adapterFor(shop, POINTS, kim).undo!('wr_points_on_cart-default', write());
    assert.equal((await adapterFor(shop, POINTS, kim).load(input, read)).member.points?.available, 300);
  });
});
