import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Activity } from '../../src/adapters/adapter.js';
import { audit } from '../../demo/backend/audit.js';
import { block } from '../../demo/backend/members.js';
import { sharedDatabase } from '../setup/database.js';
import { setStage, signal, type Stage } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

async function lines(stage: Stage, customer: string): Promise<Activity[]> {
  return (await stage.adapter(customer).activity!({ locale: 'en', market: 'dk' }, { signal })).items;
}

async function expectLinesAddUp(stage: Stage, customer: string): Promise<void> {
  const { points } = await stage.member(customer);
  const history = await lines(stage, customer);
  assert.equal(
    history.reduce((sum, line) => sum + line.points, 0),
    points!.available - points!.owed,
  );
  assert.equal(
    history.reduce((sum, { pending = 0 }) => sum + pending, 0),
    points!.pending,
  );
}

describe('an order', () => {
  it('earns points that wait for the return window', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buy('ida', '1001', [120, 80]);
    const { points, activity } = await stage.member('ida');
    assert.equal(points!.available, 100);
    assert.equal(points!.pending, 200);
    assert.equal(points!.clearsAt, '2026-03-16T09:00:00.000Z');
    assert.deepEqual(
      { ...activity[0], id: '', at: '' },
      {
        id: '',
        at: '',
        kind: 'earned',
        points: 0,
        pending: 200,
        order: '1001',
        items: ['Beans, 250 g', 'Beans, 250 g'],
        balance: 100,
      },
    );
    await expectLinesAddUp(stage, 'ida');
  });

  it('is approved by the clock, not before', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buy('ida', '1001', [200]);
    stage.days(13);
    await stage.backend.approve();
    assert.equal((await stage.member('ida')).points!.available, 100);
    stage.days(1);
    await stage.backend.approve();
    const { points, activity } = await stage.member('ida');
    assert.deepEqual([points!.available, points!.pending, points!.clearsAt], [300, 0, undefined]);
    assert.deepEqual([activity[0]!.kind, activity[0]!.points, activity[0]!.order], ['approved', 200, '1001']);
    await stage.backend.approve({ order: '1001' });
    assert.equal((await stage.member('ida')).points!.available, 300, 'approving twice counts once');
    await expectLinesAddUp(stage, 'ida');
  });

  it('counts once, however often its number arrives', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await Promise.all([1, 2, 3].map(() => stage.buy('ida', '1001', [200])));
    assert.equal((await stage.member('ida')).points!.pending, 200);
    assert.equal((await stage.backend.orders('ida')).length, 1);
  });

  it('earns nothing for guests, candidates and the blocked', async () => {
    const stage = await setStage(database);
    const lines = [{ id: 'a', title: 'Beans', quantity: 1, amount: { minor: 5_000, currency: 'DKK' } }];
    const order = { market: 'dk', lines, codes: [], total: { minor: 5_000, currency: 'DKK' } };
    await stage.backend.ensureCustomer({ id: 'malthe', name: 'Malthe' });
    for (const [number, who] of [
      ['1', {}],
      ['2', { customerId: 'malthe' }],
    ] as const) {
      assert.equal((await stage.backend.placeOrder({ ...order, number, ...who })).pendingPoints, 0);
    }
    await stage.join('bo');
    await block(stage.context, 'bo');
    await stage.buy('bo', '3', [200]);
    assert.equal((await stage.member('bo')).points!.pending, 0);
    await stage.backend.approve({ order: '2' });
    await stage.backend.returnOrder({ order: '1', id: 'r1' });
    assert.equal((await stage.member('malthe')).points, undefined);
  });

  it('earns by the rate of the currency it was paid in', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    const price = { minor: 1_250, currency: 'EUR' };
    const lines = [{ id: 'a', title: 'Beans', quantity: 1, amount: price }];
    const order = { number: '7', customerId: 'ida', market: 'de', lines, codes: [], total: price };
    assert.equal((await stage.backend.placeOrder(order)).pendingPoints, 84);
  });

  it("is refused when it doesn't add up, and leaves nothing", async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await assert.rejects(stage.buy('ida', '1001', []), { name: 'LoyaltyError', code: 'invalid', outcome: 'not_done' });
    assert.deepEqual(await stage.backend.orders('ida'), []);
  });
});

describe('a return', () => {
  it('before approval lowers what is pending by the returned lines', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buy('ida', '1001', [120, 80]);
    await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-2'] });
    await expectLinesAddUp(stage, 'ida');
    const [order] = await stage.backend.orders('ida');
    assert.deepEqual([order!.state, order!.points, order!.lines[1]!.returned], ['partly_returned', 120, true]);
    await stage.backend.approve({ order: '1001' });
    assert.equal((await stage.member('ida')).points!.available, 220);
    await expectLinesAddUp(stage, 'ida');
  });

  it('of everything before approval leaves nothing to approve', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buy('ida', '1001', [200]);
    await stage.backend.returnOrder({ order: '1001', id: 'r1' });
    stage.days(20);
    await stage.backend.approve();
    const { points, tier } = await stage.member('ida');
    assert.deepEqual([points!.available, points!.pending, tier!.value], [100, 0, 0]);
    assert.equal((await stage.backend.orders('ida'))[0]!.state, 'returned');
  });

  it('after approval takes points and tier progress back', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buyForGood('ida', '1001', [1_000, 600]);
    assert.equal((await stage.member('ida')).tier!.current, 'blackbird');
    await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-2'] });
    const { points, tier, activity } = await stage.member('ida');
    assert.equal(points!.available, 1_200, 'less what came back; what the tier brought stays');
    assert.deepEqual([tier!.current, tier!.standing, tier!.value], ['blackbird', 'grace', 100_000]);
    assert.deepEqual([activity[0]!.kind, activity[0]!.order], ['returned', '1001']);
    await expectLinesAddUp(stage, 'ida');
  });

  it('of points already spent leaves a debt that the next approved earnings pay first', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buyForGood('ida', '1001', [400]);
    await stage.redeem('ida', 'free-shipping');
    await stage.backend.returnOrder({ order: '1001', id: 'r1' });
    const owing = await stage.member('ida');
    assert.deepEqual([owing.points!.available, owing.points!.owed], [0, 200]);
    assert.deepEqual(owing.availability['plant-a-tree'], {
      available: false,
      reason: 'insufficient_points',
      missing: 400,
    });
    await expectLinesAddUp(stage, 'ida');
    await stage.buyForGood('ida', '1002', [350]);
    const { points } = await stage.member('ida');
    assert.deepEqual([points!.available, points!.owed], [150, 0]);
    assert.deepEqual(
      points!.expiring.map((batch) => batch.points),
      [150],
    );
    await expectLinesAddUp(stage, 'ida');
  });

  it('counts once per id, and never the same line twice', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buyForGood('ida', '1001', [120, 80]);
    for (const id of ['r1', 'r1', 'r2']) await stage.backend.returnOrder({ order: '1001', id, lines: ['line-1'] });
    assert.equal((await stage.member('ida')).points!.available, 180);
  });

  it('of a line that the order does not have is refused', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buy('ida', '1001', [120]);
    const back = stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-9'] });
    await assert.rejects(back, { code: 'invalid' });
    await assert.rejects(stage.backend.returnOrder({ order: '404', id: 'r1' }), { code: 'not_found' });
  });

  it('splits an order to the last point, discounts included', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    const amount = { minor: 3_333, currency: 'DKK' };
    const lines = ['a', 'b', 'c'].map((id) => ({ id, title: 'Beans', quantity: 1, amount }));
    const total = { minor: 9_100, currency: 'DKK' };
    await stage.backend.placeOrder({ number: '1001', customerId: 'ida', market: 'dk', lines, codes: [], total });
    await stage.backend.approve({ order: '1001' });
    for (const id of ['a', 'b', 'c']) await stage.backend.returnOrder({ order: '1001', id, lines: [id] });
    const { points, tier } = await stage.member('ida');
    assert.deepEqual([points!.available, points!.owed, tier!.value], [100, 0, 0]);
  });
});

describe('the ledger', () => {
  it('refuses to change or lose a line', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    for (const sql of ['UPDATE entries SET points = 1', 'DELETE FROM entries', 'TRUNCATE entries CASCADE']) {
      await assert.rejects(database.query(sql), /append-only/);
    }
  });

  it('shows in its audit a balance that its entries do not explain', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    const { id } = await stage.member('ida');
    await database.query('UPDATE accounts SET available = available + 1 WHERE member = $1', [id]);
    assert.deepEqual(await audit(database), [
      {
        member: id,
        balance: { net: 101, pending: 0, available: 101 },
        ledger: { net: 100, pending: 0, available: 100 },
      },
    ]);
    await database.query('UPDATE accounts SET available = available - 1 WHERE member = $1', [id]);
  });
});
