import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyAdapter, RedeemInput } from '../../../src/adapters/adapter.js';
import type { VoucherifyOptions } from '../../../src/adapters/voucherify/voucherify.js';
import { refusal } from '../store-credit/stage.js';
import type { VoucherifyReward } from './double.js';
import { voucherifySubject } from './subject.js';

const { signal } = new AbortController();
const LOCALE = { locale: 'en' };
/** Ten points are 0.50, on an order. */
const COIN: VoucherifyReward = {
  id: 'coin',
  name: 'Pay with points',
  type: 'COIN',
  parameters: { coin: { points_ratio: 10, exchange_ratio: 0.5 } },
  stock: null,
  redeemed: 0,
};

async function opened(options: Partial<VoucherifyOptions> = {}, subject = 'ada') {
  const stage = voucherifySubject(options);
  stage.double.reset([COIN]);
  const holder = { holder_id: 'cust_ada', source_id: 'ada', name: 'Ada Jones' };
  const card = { id: 'v_ada', code: 'CARD-ada', active: true, ...holder, points: 0, balance: 0 };
  stage.double.cards.set(card.id, card);
  stage.double.earn(card, 1000, '2026-03-01T10:00:00Z');
  return { ...stage, card, ada: stage.adapter({ subject }) };
}

const memberOf = async (adapter: LoyaltyAdapter) => (await adapter.load(LOCALE, { signal })).member;
const redeem = (adapter: LoyaltyAdapter, more: Partial<RedeemInput> = {}) =>
  adapter.redeem?.({ ...LOCALE, reward: COIN.id, points: 200, ...more }, { key: crypto.randomUUID(), signal }) ??
  assert.fail('it redeems');

describe('a COIN reward of Voucherify', () => {
  it('is points of the shopper’s choice, worth what its ratio says', async () => {
    const { ada } = await opened();
    const { program } = await ada.load(LOCALE, { signal });
    assert.ok(program !== 'unchanged');
    const [reward] = program.rewards;
    assert.equal(reward?.kind, 'variable_amount');
    assert.deepEqual(reward?.range, { min: 10, max: 10_000, step: 10, value: { minor: 50, currency: 'EUR' } });
  });

  it('goes on the order that `cart` names, for just so many points', async () => {
    const { ada, transport } = await opened();
    assert.deepEqual(await redeem(ada, { cart: 'ord_1' }), { state: 'applied' });
    const sent = transport.sent.find(({ method }) => method === 'POST')?.body;
    assert.deepEqual(sent, { reward: { id: 'coin', points: 200 }, order: { id: 'ord_1' } });
    const { points, activity } = await memberOf(ada);
    assert.deepEqual([points?.available, activity[0]?.points], [800, -200]);
  });

  it('is not asked for without an order, between two steps, or beyond the balance', async () => {
    const { ada, transport } = await opened();
    await refusal(redeem(ada), 'cart_requirements', 'not_done');
    await refusal(redeem(ada, { cart: 'ord_1', points: 205 }), 'invalid', 'not_done');
    assert.equal(transport.writes(/redemption/), 0);
    await refusal(redeem(ada, { cart: 'ord_1', points: 2_000 }), 'insufficient_points', 'not_done');
    assert.equal((await memberOf(ada)).points?.available, 1000);
  });

  it('whose answer was lost is found by reading, and was sent once', async () => {
    const { ada, transport } = await opened();
    transport.loseNextAnswer();
    const at = Date.now();
    await refusal(redeem(ada, { cart: 'ord_1' }), 'unavailable', 'unknown');
    const sent = { ...LOCALE, reward: COIN.id, points: 200, cart: 'ord_1', at };
    assert.deepEqual(await ada.redemption?.('key', { sent, signal }), { state: 'applied' });
    assert.equal(transport.writes(/redemption/), 1);
    assert.equal((await memberOf(ada)).points?.available, 800);
  });
});

describe('a token whose subject is a card', () => {
  it('shows the card of this code, and whose it is', async () => {
    const { ada } = await opened({ subject: 'card' }, 'CARD-ada');
    const { state, id, name, points } = await memberOf(ada);
    assert.deepEqual([state, id, name, points?.available], ['enrolled', 'v_ada', 'Ada', 1000]);
    assert.equal((await redeem(ada, { cart: 'ord_1' })).state, 'applied');
  });

  it('shows a candidate where there is no such card', async () => {
    const { ada } = await opened({ subject: 'card' }, 'CARD-nobody');
    assert.equal((await memberOf(ada)).state, 'candidate');
    await refusal(redeem(ada, { cart: 'ord_1' }), 'not_enrolled', 'not_done');
  });

  it('is not offered to join: who has a card has joined', async () => {
    const { ada } = await opened({ subject: 'card' }, 'CARD-ada');
    const { program } = await ada.load(LOCALE, { signal });
    assert.ok(program !== 'unchanged' && !program.capabilities.includes('join'));
    assert.equal(ada.join, undefined);
  });

  it('can not name another path of the API', async () => {
    const { ada, transport } = await opened({ subject: 'card' }, '../../vouchers');
    assert.equal((await memberOf(ada)).state, 'candidate');
    assert.ok(transport.sent.every(({ path }) => !path.startsWith('/v1/vouchers')));
  });
});
