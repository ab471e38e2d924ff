import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import type { RewardDefinition } from '../../demo/backend/definition.js';
import { adjust, completeRule } from '../../demo/backend/earning.js';
import { sharedDatabase } from '../setup/database.js';
import { setStage, signal, type Stage } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

/** Its voucher never expires. */
const lasting: RewardDefinition = { id: 'lasting', kind: 'custom', name: { en: 'A promise' }, points: 200 };

async function codeOf(stage: Stage, customer: string): Promise<string> {
  const { referral } = await stage.member(customer);
  return new URL(referral!.link).searchParams.get('ref')!;
}

describe('joining', () => {
  it('brings the welcome points once', async () => {
    const stage = await setStage(database);
    await stage.backend.ensureCustomer({ id: 'malthe', name: 'Malthe' });
    const before = await stage.member('malthe');
    assert.deepEqual([before.state, before.name, before.points], ['candidate', 'Malthe', undefined]);
    const { join } = stage.adapter('malthe');
    for (const key of ['k1', 'k2']) await join!({}, { key, signal });
    const after = await stage.member('malthe');
    assert.deepEqual(
      [after.state, after.points!.available, after.earning['sign-up']],
      ['enrolled', 100, { done: true }],
    );
    assert.equal(after.id, before.id);
  });

  it('makes a member of a shopper the backend has never heard of', async () => {
    const stage = await setStage(database);
    assert.equal((await stage.member('stranger')).state, 'candidate');
    await stage.adapter('stranger').join!({}, { key: 'k', signal });
    assert.equal((await stage.member('stranger')).points!.available, 100);
  });
});

describe('an earning rule', () => {
  it('that counts once counts once', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await Promise.all([1, 2, 3].map(() => completeRule(stage.context, 'ida', 'review')));
    const { points, earning, activity } = await stage.member('ida');
    assert.equal(points!.available, 150);
    assert.deepEqual([earning['review'], earning['newsletter']], [{ done: true }, { done: false }]);
    assert.equal(activity[0]!.title, 'Review a coffee');
  });
});

describe('a referral', () => {
  it("gives the friend a voucher at once and the advocate points with the friend's first approved order", async () => {
    const stage = await setStage(database);
    await stage.join('astrid');
    await stage.join('nora', await codeOf(stage, 'astrid'));
    const [voucher] = (await stage.member('nora')).vouchers;
    assert.deepEqual(
      [voucher!.source, voucher!.title, voucher!.undoable],
      ['referral', '50\u00a0kr off your first order', undefined],
    );
    assert.equal((await stage.member('nora', 'de')).vouchers[0]!.title, '€7 off your first order');
    assert.deepEqual((await stage.member('astrid')).referral!.pending, 1);
    await stage.buyForGood('nora', '1001', [300]);
    await stage.buyForGood('nora', '1002', [300]);
    const { referral, points } = await stage.member('astrid');
    assert.deepEqual([referral!.completed, referral!.pending, points!.available], [1, 0, 300]);
  });

  it('is undone when the first order comes back whole before it counts', async () => {
    const stage = await setStage(database);
    await stage.join('astrid');
    await stage.join('nora', await codeOf(stage, 'astrid'));
    await stage.buy('nora', '1001', [300, 100]);
    await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-1'] });
    assert.equal((await stage.member('astrid')).referral!.pending, 1, 'the friend kept a part');
    await stage.backend.returnOrder({ order: '1001', id: 'r2' });
    await stage.buyForGood('nora', '1002', [300]);
    const { referral, points } = await stage.member('astrid');
    assert.deepEqual([referral!.completed, referral!.pending, points!.available], [0, 0, 100]);
  });

  it('takes neither oneself, nor a code that is not one, nor somebody who has joined already', async () => {
    const stage = await setStage(database);
    await stage.join('astrid');
    const code = await codeOf(stage, 'astrid');
    await stage.join('nora', 'NOBODY');
    await stage.join('nora', code);
    await stage.join('astrid', code);
    assert.deepEqual((await stage.member('nora')).vouchers, []);
    assert.equal((await stage.member('astrid')).referral!.pending, 0);
  });
});

describe('a tier', () => {
  it('is reached by what was spent, and noted when it is', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buyForGood('ida', '1001', [1_500]);
    const { tier, activity } = await stage.member('ida');
    assert.deepEqual(tier, {
      measure: 'spend',
      value: 150_000,
      currency: 'DKK',
      current: 'blackbird',
      next: 'nightingale',
      target: 500_000,
      since: '2026-03-02T09:00:00.000Z',
      standing: 'reached',
      previous: 'early-bird',
      keep: 300_000,
      until: '2027-03-02T09:00:00.000Z',
      forecast: 'early-bird',
    });
    const noted = activity.find(({ kind }) => kind === 'tier')!;
    assert.deepEqual([noted.points, noted.title], [0, 'Blackbird']);
  });

  it('counts purchases of the last twelve months only', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(364);
    assert.equal((await stage.member('ida')).tier!.value, 150_000);
    stage.days(1);
    assert.equal((await stage.member('ida')).tier!.value, 0);
  });

  it('is the best of any one currency, never a sum of two', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buyForGood('ida', '1001', [1_400]);
    const price = { minor: 19_900, currency: 'EUR' };
    const lines = [{ id: 'a', title: 'Beans', quantity: 1, amount: price }];
    const inEuro = { customerId: 'ida', market: 'de', lines, codes: [], total: price };
    await stage.backend.placeOrder({ ...inEuro, number: '1002' });
    await stage.backend.approve({ order: '1002' });
    assert.equal((await stage.member('ida')).tier!.current, 'early-bird');
    await stage.backend.placeOrder({ ...inEuro, number: '1003' });
    await stage.backend.approve({ order: '1003' });
    assert.deepEqual(
      [(await stage.member('ida', 'dk')).tier!, (await stage.member('ida', 'de')).tier!].map((tier) => [
        tier.current,
        tier.value,
        tier.keep,
      ]),
      [
        ['blackbird', 140_000, undefined],
        ['blackbird', 39_800, 59_800],
      ],
    );
  });
});

describe('points', () => {
  it('expire in batches, twelve months after they became available', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    stage.days(100);
    await adjust(stage.context, 'ida', 70);
    assert.deepEqual((await stage.member('ida')).points!.expiring, [
      { points: 100, at: '2027-03-02T09:00:00.000Z' },
      { points: 70, at: '2027-06-10T09:00:00.000Z' },
    ]);
    stage.days(265);
    await stage.backend.expire();
    await stage.backend.expire();
    const { points, activity } = await stage.member('ida');
    assert.equal(points!.available, 70);
    assert.deepEqual([activity[0]!.kind, activity[0]!.points], ['expired', -100]);
  });

  it('are spent from the batch that expires soonest', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    stage.days(100);
    await adjust(stage.context, 'ida', 150);
    await stage.redeem('ida', 'plant-a-tree');
    assert.deepEqual((await stage.member('ida')).points!.expiring, [{ points: 50, at: '2027-06-10T09:00:00.000Z' }]);
  });

  it('that are due cannot be spent, even before anybody expired them', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 100);
    stage.days(366);
    await assert.rejects(stage.redeem('ida', 'plant-a-tree'), { code: 'insufficient_points' });
  });

  it('come back from an undone redemption to the batches they were drawn from', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    stage.days(100);
    await adjust(stage.context, 'ida', 150);
    const { expiring } = (await stage.member('ida')).points!;
    await stage.undo('ida', await stage.redeem('ida', 'plant-a-tree'));
    assert.deepEqual((await stage.member('ida')).points!.expiring, expiring);
  });

  it('have days of grace when their day has passed before the undo', async () => {
    const stage = await setStage(database, { rewards: [lasting] });
    await stage.join('ida');
    await adjust(stage.context, 'ida', 150);
    const voucher = await stage.redeem('ida', lasting.id);
    stage.days(400);
    await stage.undo('ida', voucher);
    const { points } = await stage.member('ida');
    assert.equal(points!.available, 200);
    assert.deepEqual(points!.expiring, [{ points: 200, at: '2027-05-06T09:00:00.000Z' }]);
  });
});

describe('a line of history', () => {
  it('names what was redeemed by its worth in the market it was redeemed in', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 400);
    const input = { locale: 'en', market: 'de', reward: 'amount-off-small', points: 500 };
    await stage.adapter('ida').redeem!(input, { key: randomUUID(), signal });
    assert.equal((await stage.member('ida', 'dk')).activity[0]!.title, '€7 off');
  });
});
