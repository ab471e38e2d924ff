import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CartContent, CartWay, Member, OrderStanding } from '../../src/adapters/adapter.js';
import type { ProgramKey } from '../../demo/states/programs.js';
import { findState } from '../../demo/states/states.js';
import { openShop, type Shopper } from './shopper.js';

const { signal } = new AbortController();

interface Seen {
  member: Member;
  ways: CartWay[];
  cart: CartContent & { refused: { reason: string }[] };
}

describe('what the states of the demo show', () => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.close());

  const adapterFor = (customer: string | undefined, program: ProgramKey = 'main') =>
    shop.loyalty
      .of({ program })
      .adapter({}, { runsIn: 'gateway', fetch, now: Date.now, ...(customer && { identity: { subject: customer } }) });

  async function see(id: string): Promise<Seen> {
    const { program, market = 'dk' } = findState(id)!;
    const shopper = shop.shopper();
    await shopper.send(`/?state=${id}`);
    const adapter = adapterFor(`state_${id}`, program);
    const cart = (await (await shopper.send('/cart.json')).json()) as Seen['cart'];
    const { member } = await adapter.load({ locale: 'en', market }, { signal });
    return { member, cart, ways: await adapter.quote!({ locale: 'en', market, cart }, { signal }) };
  }

  async function orderOf(id: string): Promise<OrderStanding> {
    const shopper: Shopper = shop.shopper();
    const place = (await shopper.send(`/?state=${id}`)).headers.get('Location')!;
    const page = await shopper.page(place);
    const [, order = '', claim = ''] = /<loyalty-after-purchase order="(\w+)" claim="([^"]+)"/.exec(page) ?? [];
    return adapterFor(undefined).order!({ locale: 'en', market: 'dk', order, claim }, { signal });
  }

  it('points: fresh, pending, expiring in batches, owed, none, millions', async () => {
    const points = async (id: string) => (await see(id)).member.points!;
    assert.equal((await points('points-fresh')).available, 100);
    assert.equal((await points('points-pending')).pending, 258);
    assert.ok((await points('points-expiring')).expiring.length > 1);
    assert.equal((await points('points-owed')).owed, 600);
    assert.equal((await points('points-zero')).available, 0);
    assert.equal((await points('points-millions')).available, 1_234_567);
  });

  for (const [id, tier] of Object.entries({
    'tier-start': { current: 'early-bird', standing: undefined },
    'tier-on-the-way': { current: 'early-bird', value: 90_000 },
    'tier-just-reached': { current: 'blackbird', standing: 'reached' },
    'tier-at-risk': { current: 'blackbird', standing: 'at_risk' },
    'tier-grace': { current: 'blackbird', standing: 'grace' },
    'tier-downgraded': { current: 'early-bird', standing: 'downgraded', previous: 'blackbird' },
    'tier-top': { current: 'nightingale', next: undefined },
    'tier-invitation': { current: 'roasters-table', standing: 'reached' },
    'tier-hidden': { current: 'night-owls' },
    'tiers-by-orders': { measure: 'orders', value: 3, target: 5 },
    'tiers-by-points': { measure: 'points', value: 900, target: 1_500 },
  })) {
    it(id, async () => {
      const found = (await see(id)).member.tier as unknown as Record<string, unknown>;
      for (const [name, value] of Object.entries(tier)) assert.equal(found[name], value, name);
    });
  }

  for (const [id, rule, progress] of [
    ['earn-done', 'review', { done: true }],
    ['earn-pending-confirmation', 'newsletter', { pending: 'confirmation' }],
    ['earn-pending-approval', 'review', { pending: 'approval' }],
    ['earn-claimed', 'follow', { pending: 'delay' }],
    ['earn-limit', 'visit', { done: true }],
    ['earn-streak', 'morning-streak', { value: 3, target: 5 }],
    ['earn-milestone', 'fifth-order', { value: 4, target: 5 }],
    ['earn-birthday-waiting', 'birthday', { locked: 'waiting' }],
    ['earn-tier-only', 'tasting-panel', { locked: 'tier' }],
  ] as const) {
    it(id, async () => {
      const found = (await see(id)).member.earning[rule] as unknown as Record<string, unknown>;
      for (const [name, value] of Object.entries(progress)) assert.equal(found[name], value, name);
    });
  }

  it('earn-double-day: purchases earn twice as much today', async () => {
    const { program } = await adapterFor(undefined, 'double').load({ locale: 'en' }, { signal });
    assert.ok(program !== 'unchanged');
    const { factor, from, until } = program.earning.find(({ kind }) => kind === 'purchase')!.bonus!;
    assert.equal(factor, 200);
    assert.ok(Date.parse(from) <= Date.now() && Date.now() < Date.parse(until));
  });

  it('rewards: each with its reason, or none', async () => {
    const offer = async (id: string, reward: string) => {
      const { program } = findState(id)!;
      await see(id);
      const adapter = adapterFor(`state_${id}`, program);
      const first = await adapter.rewards!({ locale: 'en', market: 'dk' }, { signal });
      const rest = await adapter.rewards!({ locale: 'en', market: 'dk', cursor: first.next! }, { signal });
      return { ...first.availability, ...rest.availability }[reward];
    };
    assert.equal((await offer('reward-variable', 'beans-off'))?.available, true);
    assert.equal((await offer('reward-not-open', 'next-weeks-drop'))?.reason, 'not_open');
    assert.equal((await offer('reward-open', 'weekly-drop'))?.available, true);
    assert.equal((await offer('reward-sold-out', 'hand-grinder'))?.reason, 'out_of_stock');
    assert.equal((await offer('reward-ended', 'last-weeks-drop'))?.reason, 'ended');
    assert.equal((await offer('reward-limit', 'ten-percent'))?.reason, 'limit_reached');
    assert.equal((await offer('reward-tier-only', 'gooseneck-kettle'))?.reason, 'tier_required');
    assert.equal((await offer('reward-few-left', 'numbered-cups'))?.left, 3);
    assert.equal((await see('reward-wish')).member.wish, 'cupping-class');
  });

  for (const [id, way, refusal] of [
    ['cart-use-points', 'amount-off-small', undefined],
    ['cart-variable', 'beans-off', undefined],
    ['cart-voucher-first', 'voucher', undefined],
    ['cart-below-minimum', 'voucher', 'minimum'],
    ['cart-free-shipping-near', 'voucher', 'minimum'],
    ['cart-applied', 'voucher', undefined],
    ['cart-lapsed', 'voucher', 'minimum'],
    ['cart-excluded', 'voucher', 'excluded'],
    ['cart-wrong-market', 'voucher', 'wrong_market'],
    ['cart-other-device', 'voucher', undefined],
    ['cart-used', 'voucher', 'used'],
  ] as const) {
    it(id, async () => {
      const { ways } = await see(id);
      const found = ways.find(({ voucher, reward }) => (way === 'voucher' ? voucher : reward === way));
      assert.ok(found, JSON.stringify(ways));
      assert.equal(found.refusal?.reason, refusal);
    });
  }

  it('cart: what is in it counts, or says why not', async () => {
    assert.deepEqual((await see('cart-applied')).cart.refused, []);
    const reasons = async (id: string) => (await see(id)).cart.refused.map(({ reason }) => reason);
    assert.deepEqual(await reasons('cart-lapsed'), ['minimum']);
    assert.deepEqual(await reasons('cart-used'), ['used']);
    const { ways } = await see('cart-combination');
    assert.ok(ways.some(({ refusal }) => refusal?.reason === 'combination' && refusal.codes?.length === 1));
  });

  it('vouchers: issued, held, used, expired, revoked, valid elsewhere', async () => {
    const voucher = async (id: string) => (await see(id)).member.vouchers[0]!;
    for (const state of ['issued', 'held', 'used', 'expired', 'revoked']) {
      assert.equal((await voucher(`voucher-${state}`)).state, state);
    }
    assert.equal((await voucher('voucher-elsewhere')).validIn, 'Denmark');
  });

  it('guest: an order whose points wait, are asked for, are somebody’s, or are lost', async () => {
    const waiting = await orderOf('guest-order');
    assert.deepEqual([waiting.state, waiting.points, waiting.claim], ['waiting', 258, undefined]);
    assert.equal((await orderOf('guest-claim-sent')).claim, 'sent');
    assert.equal((await orderOf('guest-claim-confirmed')).claim, 'confirmed');
    assert.equal((await orderOf('guest-claim-expired')).claim, 'expired');
  });

  it('guest-claim-member: the address of the order is a member’s', async () => {
    const shopper = shop.shopper();
    const place = (await shopper.send('/?state=guest-claim-member')).headers.get('Location')!;
    const [, claim = ''] = /claim="([^"]+)"/.exec(await shopper.page(place)) ?? [];
    const asked = { claim, email: 'guest-claim-member@example.com', marketing: false, locale: 'en' };
    const key = '6f9d1f0e-2b9a-4f7e-9a51-0f6c3d2b1a00';
    assert.equal(await adapterFor(undefined).claim!(asked, { key, signal }), 'member');
  });

  it('activity-long: ten thousand lines', async () => {
    await see('activity-long');
    const [row] = await shop.database.query<{ count: number }>(
      `SELECT count(*) AS count FROM entries JOIN members ON members.id = member WHERE customer = 'state_activity-long'`,
    );
    assert.equal(row!.count, 10_002);
  });

  it('anew: told of somebody else, whatever became of the last one', async () => {
    const [first, second] = [shop.shopper(), shop.shopper()];
    await first.send('/?state=points-fresh');
    await second.send('/?state=points-fresh&anew');
    assert.notEqual((await first.member()).id, (await second.member()).id);
    assert.equal((await second.member()).points!.available, 100);
  });
});
