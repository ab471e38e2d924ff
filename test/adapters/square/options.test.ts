import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyAdapter, RedeemInput } from '../../../src/adapters/adapter.js';
import type { SquareOptions } from '../../../src/adapters/square/square.js';
import { refusal } from '../store-credit/stage.js';
import { LOCATION } from './double.js';
import { squareSubject } from './subject.js';

const { signal } = new AbortController();
const LOCALE = { locale: 'en' };
const WISH: RedeemInput = { ...LOCALE, reward: 'treat', points: 100 };
const ORDER = 'order-1';
/** Of the double's first customer. */
const PHONE = '+4520000100';

async function opened(options: Partial<SquareOptions> = {}, state: 'enrolled' | 'candidate' = 'enrolled') {
  const subject = squareSubject(options);
  await subject.seed({
    members: [{ id: 'ada', name: 'Ada', state, points: state === 'enrolled' ? 1000 : 0 }],
    rewards: [{ id: 'treat', name: 'Treat', kind: 'custom', points: 100 }],
  });
  return subject;
}

const memberOf = async (adapter: LoyaltyAdapter) => (await adapter.load(LOCALE, { signal })).member;
const redeem = (adapter: LoyaltyAdapter, more: Partial<RedeemInput> = {}, key = crypto.randomUUID()) =>
  adapter.redeem?.({ ...WISH, ...more }, { key, signal }) ?? assert.fail('it redeems');
const only = <T>(rows: Map<string, T>): T | undefined => [...rows.values()].at(-1);

describe('Square with a location', () => {
  it('redeems there at once: the shopper holds what they show, and it can not be given back', async () => {
    const { adapter, double } = await opened({ location: LOCATION });
    const ada = adapter({ subject: 'ada' });
    const done = await redeem(ada);
    assert.ok(done.state === 'done');
    assert.deepEqual([done.voucher.state, done.voucher.undoable], ['held', undefined]);
    assert.equal(only(double.rewards)?.status, 'REDEEMED');
    const undo = ada.undo?.(done.voucher.id, { key: crypto.randomUUID(), signal }) ?? assert.fail();
    await refusal(undo, 'invalid', 'not_done');
    assert.equal((await memberOf(ada)).points?.available, 900);
  });

  it('where there is no program is the shop’s fault, and takes no points', async () => {
    const { adapter, double } = await opened({ location: 'ELSEWHERE' });
    const ada = adapter({ subject: 'ada' });
    await refusal(redeem(ada), 'config', 'not_done');
    assert.equal((await memberOf(ada)).points?.available, 1000);
    assert.equal(only(double.rewards)?.status, 'DELETED');
  });

  it('does both steps once, however often the key is sent', async () => {
    const { adapter, double, transport } = await opened({ location: LOCATION });
    const ada = adapter({ subject: 'ada' });
    const key = crypto.randomUUID();
    await redeem(ada, {}, key);
    await redeem(ada, {}, key);
    assert.equal(double.rewards.size, 1);
    assert.equal(transport.writes(/\/redeem$/), 2);
    assert.equal((await memberOf(ada)).points?.available, 900);
  });

  it('whose answer is lost at the second step is not known to be done, and is done by a repeat', async () => {
    const { adapter, double, transport } = await opened({ location: LOCATION });
    const ada = adapter({ subject: 'ada' });
    const key = crypto.randomUUID();
    transport.fail('unavailable', 'writes', /\/redeem$/);
    await refusal(redeem(ada, {}, key), 'unavailable', 'unknown');
    transport.reset();
    assert.equal((await redeem(ada, {}, key)).state, 'done');
    assert.equal(double.rewards.size, 1);
    assert.equal(only(double.rewards)?.status, 'REDEEMED');
  });
});

describe('a cart of Square, which is an order', () => {
  for (const location of [undefined, LOCATION]) {
    it(`gets the reward, and Square redeems it when it is paid for${location ? ', also with a location' : ''}`, async () => {
      const { adapter, double } = await opened(location === undefined ? {} : { location });
      double.orders.set(ORDER, []);
      const ada = adapter({ subject: 'ada' });
      const applied = await redeem(ada, { cart: ORDER });
      assert.equal(applied.state, 'applied');
      const reward = only(double.rewards);
      assert.deepEqual(double.orders.get(ORDER), [reward?.id]);
      assert.equal(reward?.status, 'ISSUED');
      const id = applied.state === 'applied' ? (applied.voucher?.id ?? '') : '';
      await ada.undo?.(id, { key: crypto.randomUUID(), signal });
      assert.equal((await memberOf(ada)).points?.available, 1000);
    });
  }

  it('that is not there takes no points', async () => {
    const { adapter } = await opened();
    const ada = adapter({ subject: 'ada' });
    await refusal(redeem(ada, { cart: 'no-order' }), 'not_found', 'not_done');
    assert.equal((await memberOf(ada)).points?.available, 1000);
  });
});

const KINDS = [
  { subject: 'reference', id: 'shop-ada', unknown: 'shop-nobody' },
  { subject: 'phone', id: PHONE, unknown: '+4529999999' },
] as const;

for (const { subject: kind, id, unknown } of KINDS) {
  describe(`a shopper whom Square knows by their ${kind}`, () => {
    it('sees their account by name, and redeems', async () => {
      const { adapter } = await opened({ subject: kind });
      const shopper = adapter({ subject: id });
      const { state, name, points } = await memberOf(shopper);
      assert.deepEqual([state, name, points?.available], ['enrolled', 'Ada', 1000]);
      assert.equal((await redeem(shopper)).state, 'done');
      assert.equal((await memberOf(shopper)).points?.available, 900);
    });

    it('is a candidate where Square knows nobody of the kind, and can not redeem', async () => {
      const { adapter } = await opened({ subject: kind });
      const shopper = adapter({ subject: unknown });
      assert.equal((await memberOf(shopper)).state, 'candidate');
      await refusal(redeem(shopper), 'not_enrolled', 'not_done');
    });

    it('joins with their phone number, once', async () => {
      const { adapter, double } = await opened({ subject: kind }, 'candidate');
      const shopper = adapter({ subject: id });
      const join = (key: string) => shopper.join?.({}, { key, signal });
      assert.equal((await memberOf(shopper)).state, 'candidate');
      await join('one');
      await join('two');
      assert.equal((await memberOf(shopper)).state, 'enrolled');
      assert.deepEqual(
        [...double.accounts.values()].map(({ phone }) => phone),
        [PHONE],
      );
    });
  });
}

describe('a shopper without a phone number', () => {
  it('can not join Square, and is told so', async () => {
    const { adapter, double } = await opened({}, 'candidate');
    delete double.customers.get('ada')?.phone_number;
    const joining = adapter({ subject: 'ada' }).join?.({}, { key: 'one', signal }) ?? assert.fail('it joins');
    await refusal(joining, 'invalid', 'not_done');
  });
});

describe('rewards that are used at the till', () => {
  it('have no code for a cart', async () => {
    const { adapter } = await opened({ use: 'till' });
    const done = await redeem(adapter({ subject: 'ada' }));
    assert.equal(done.state === 'done' && done.voucher.state, 'held');
  });
});
