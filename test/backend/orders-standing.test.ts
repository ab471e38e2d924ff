import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import { sharedDatabase } from '../setup/database.js';
import { buyAsGuest, standing } from './guests.js';
import { setStage, signal, type Stage } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

describe("a guest's order", () => {
  it('keeps its points for whoever joins with its address', async () => {
    const stage = await setStage(database);
    const placed = await buyAsGuest(stage, '1001', [120, 120]);
    assert.equal(placed.pendingPoints, 0, 'they are nobody’s yet');
    assert.deepEqual(await standing(stage, '1001', placed.claim), {
      order: '1001',
      state: 'waiting',
      points: 240,
      at: '2026-04-01T09:00:00.000Z',
    });
  });

  it('of which a part came back keeps the points of the rest, and none when all did', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [120, 80]);
    await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-2'] });
    assert.equal((await standing(stage, '1001', token)).points, 120);
    await stage.backend.returnOrder({ order: '1001', id: 'r2' });
    assert.deepEqual(await standing(stage, '1001', token), { order: '1001', state: 'returned', points: 0 });
  });

  it('without an address can be claimed by nobody, nor can one of a customer', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    assert.equal((await buyAsGuest(stage, '1001', [100], 'no address')).claim, undefined);
    const price = { minor: 10_000, currency: 'DKK' };
    const lines = [{ id: 'a', title: 'Beans', quantity: 1, amount: price }];
    const order = { customerId: 'ida', email: 'ida@example.com', market: 'dk', lines, codes: [], total: price };
    assert.equal((await stage.backend.placeOrder({ ...order, number: '1002' })).claim, undefined);
  });

  it('that the shop sends twice is one order, and each answer proves who placed it', async () => {
    const stage = await setStage(database);
    const tokens = [await buyAsGuest(stage, '1001', [100]), await buyAsGuest(stage, '1001', [100])].map(
      (placed) => placed.claim,
    );
    for (const token of tokens) assert.equal((await standing(stage, '1001', token)).points, 100);
    const other = await buyAsGuest(stage, '1001', [100], 'somebody@example.com');
    assert.equal(other.claim, undefined, 'its number alone proves nothing');
  });

  it('keeps no token in the database', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [100]);
    assert.ok(token!.length >= 22, 'at least 128 bits');
    const kept = await database.query<{ row: string }>('SELECT claim_tokens::text AS row FROM claim_tokens');
    assert.ok(kept.every(({ row }) => !row.includes(token!)));
  });
});

describe("an order's standing", () => {
  const asked = (stage: Stage, customer: string | undefined, order: string) =>
    stage.adapter(customer).order!({ locale: 'en', order }, { signal });

  it('goes from pending to cleared to returned', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buy('ida', '1001', [200]);
    const pending = { order: '1001', state: 'pending', points: 200, at: '2026-03-16T09:00:00.000Z' };
    assert.deepEqual(await asked(stage, 'ida', '1001'), pending);
    await stage.backend.approve({ order: '1001' });
    assert.deepEqual(await asked(stage, 'ida', '1001'), { order: '1001', state: 'cleared', points: 200 });
    await stage.backend.returnOrder({ order: '1001', id: 'r1' });
    assert.deepEqual(await asked(stage, 'ida', '1001'), { order: '1001', state: 'returned', points: 0 });
  });

  it('is told to nobody else, not even that there is such an order', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.join('bo');
    await stage.buy('ida', '1001', [200]);
    await buyAsGuest(stage, '1002', [200]);
    const refusal = async (customer: string | undefined, order: string) => {
      const error: unknown = await asked(stage, customer, order).catch((reason: unknown) => reason);
      assert.ok(error instanceof Error);
      return { ...error, message: error.message.replace(order, 'N') };
    };
    const unknown = await refusal('bo', '404');
    for (const [customer, order] of [
      ['bo', '1001'],
      ['bo', '1002'],
      [undefined, '1001'],
      [undefined, '1002'],
    ] as const) {
      assert.deepEqual(await refusal(customer, order), unknown);
    }
  });
});
