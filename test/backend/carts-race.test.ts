import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { isLoyaltyError } from '../../src/adapters/error.js';
import { audit } from '../../demo/backend/audit.js';
import { openDatabase } from '../../demo/backend/database.js';
import type { RewardDefinition } from '../../demo/backend/definition.js';
import { adjust } from '../../demo/backend/earning.js';
import { migrate } from '../../demo/backend/migrate.js';
import { placeOrder } from '../../demo/backend/place-order.js';
import { startPostgres } from './postgres.js';
import { setStage, signal, type Stage, voucherOf } from './stage.js';

// On a real server, for the same reason as in race.test.ts: the embedded database knows no two at once.
const server = await startPostgres();
const database = await openDatabase({ url: server.url });
await migrate(database);

after(async () => {
  await database.close();
  await server.stop();
});

const fifty: RewardDefinition = {
  id: 'fifty',
  kind: 'amount_off',
  name: { en: 'Fifty off' },
  points: 500,
  worth: { DKK: 5_000, EUR: 700 },
};
const beans: RewardDefinition = {
  id: 'beans',
  kind: 'variable_amount',
  name: { en: 'Pay with Beans' },
  points: 100,
  range: { max: 5_000, step: 50, worth: { DKK: 500, EUR: 70 } },
};

async function hold(stage: Stage, customer: string, reward: string, points: number) {
  const wish = { locale: 'en', market: 'dk', reward, points, hold: true };
  return voucherOf(await stage.adapter(customer).redeem!(wish, { key: randomUUID(), signal }));
}

async function member(stage: Stage, customer: string, points: number): Promise<void> {
  await stage.join(customer);
  await adjust(stage.context, customer, points - 100);
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

describe('holds, orders and their release, at once', () => {
  it('end in an order that used the voucher or in points that came back, never in both', async () => {
    const stage = await setStage(database, { rewards: [fifty] });
    const customers = times(20, (index) => `member-${index}`);
    const codes = new Map<string, string>();
    for (const customer of customers) {
      await member(stage, customer, 500);
      codes.set(customer, (await hold(stage, customer, 'fifty', 500)).code);
    }
    stage.days(1);
    // Orders whose clock is behind the one that releases: both believe to be in time.
    const behind = { ...stage.context, now: () => new Date(stage.context.now().getTime() - 60_000) };
    const amount = { minor: 20_000, currency: 'DKK' };
    const orders = customers.map((customer) =>
      placeOrder(behind, {
        number: `order-${customer}`,
        customerId: customer,
        market: 'dk',
        codes: [codes.get(customer)!],
        lines: [{ id: 'line-1', title: 'Beans', quantity: 1, amount }],
        total: amount,
      }),
    );
    const releases = times(4, () => stage.backend.releaseHolds());
    const outcomes = await Promise.allSettled(orders);
    await Promise.all(releases);
    for (const [index, customer] of customers.entries()) {
      const { points, vouchers } = await stage.member(customer);
      const used = outcomes[index]!.status === 'fulfilled';
      assert.deepEqual([points!.available, vouchers[0]!.state], used ? [0, 'used'] : [500, 'revoked']);
    }
    assert.deepEqual(await audit(database), []);
  });

  it('give back once, however many release, load and undo', async () => {
    const stage = await setStage(database, { rewards: [{ ...fifty, stock: 1 }] });
    await member(stage, 'ida', 500);
    await hold(stage, 'ida', 'fifty', 500);
    stage.days(1);
    const attempts = [
      ...times(10, () => stage.backend.releaseHolds()),
      ...times(10, async () => {
        const { points, vouchers } = await stage.member('ida');
        assert.deepEqual([points!.available, vouchers[0]!.state], [500, 'revoked']);
      }),
    ];
    await Promise.all(attempts);
    const { activity } = await stage.member('ida');
    assert.deepEqual(
      activity.filter(({ kind }) => kind === 'undone').map(({ points }) => points),
      [500],
    );
    assert.equal((await hold(stage, 'ida', 'fifty', 500)).state, 'issued', 'what was in stock is again');
    assert.deepEqual(await audit(database), []);
  });
});

describe('a range, asked for many times at once', () => {
  it('never spends more than there is', async () => {
    const stage = await setStage(database, { rewards: [beans] });
    await member(stage, 'ida', 1_020);
    const attempts = await Promise.allSettled(times(30, () => hold(stage, 'ida', 'beans', 250)));
    const refused = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason as unknown] : []));
    assert.ok(refused.every((error) => isLoyaltyError(error) && error.code === 'insufficient_points'));
    assert.equal(attempts.length - refused.length, 4);
    assert.equal((await stage.member('ida')).points!.available, 20);
    assert.deepEqual(await audit(database), []);
  });
});

describe('the last one of a variant', () => {
  it('goes to one of many members', async () => {
    const variants = [{ id: 'blue', name: { en: 'Blue' }, stock: 1 }];
    const stage = await setStage(database, { rewards: [{ ...fifty, variants }] });
    const customers = times(15, (index) => `member-${index}`);
    for (const customer of customers) await member(stage, customer, 500);
    const wish = { locale: 'en', market: 'dk', reward: 'fifty', points: 500, variant: 'blue' };
    const attempts = await Promise.allSettled(
      customers.map((customer) => stage.adapter(customer).redeem!(wish, { key: randomUUID(), signal })),
    );
    assert.equal(attempts.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.deepEqual(await audit(database), []);
  });
});
