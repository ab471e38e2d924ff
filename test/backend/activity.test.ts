import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Activity, ActivityFilter } from '../../src/adapters/adapter.js';
import { audit } from '../../demo/backend/audit.js';
import { adjust } from '../../demo/backend/earning.js';
import { lockAccount, post } from '../../demo/backend/ledger.js';
import { sharedDatabase } from '../setup/database.js';
import { newestLink } from './guests.js';
import { setStage, signal, type Stage } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

/** All pages of a member's history, newest first. */
async function history(stage: Stage, customer: string, filter?: ActivityFilter): Promise<Activity[]> {
  const lines: Activity[] = [];
  let cursor: string | undefined;
  do {
    const input = { locale: 'en', market: 'dk', ...(cursor && { cursor }), ...(filter && { filter }) };
    const page = await stage.adapter(customer).activity!(input, { signal });
    lines.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return lines;
}

async function net(stage: Stage, customer: string): Promise<number> {
  const { points } = await stage.member(customer);
  return points!.available - points!.owed;
}

/** What was available less owed after each line, added up from the oldest. */
function addedUp(lines: readonly Activity[]): number[] {
  let balance = 0;
  return lines
    .toReversed()
    .map(({ points }) => (balance += points))
    .toReversed();
}

/** A member with a line for each number; a negative one is a return, and may leave a debt. */
async function withLines(stage: Stage, customer: string, points: readonly number[]): Promise<void> {
  await stage.join(customer);
  const { id } = await stage.member(customer);
  await database.transaction(async (transaction) => {
    let account = await lockAccount(transaction, id!);
    for (const change of points) {
      const kind = change < 0 ? 'returned' : 'earned';
      account = await post(stage.context, transaction, account, { kind, points: change });
    }
  });
}

describe('a history', () => {
  it('of two thousand lines adds up to the balance, and each line says what was left after it', async () => {
    const stage = await setStage(database);
    await withLines(
      stage,
      'ida',
      Array.from({ length: 2_000 }, (_, index) => ((index * 37) % 101) - 52),
    );
    const lines = await history(stage, 'ida');
    assert.ok(lines.length >= 2_001);
    assert.ok(
      lines.some(({ balance }) => balance! < 0),
      'debts are in it',
    );
    assert.deepEqual(
      lines.map(({ balance }) => balance),
      addedUp(lines),
    );
    assert.equal(lines[0]!.balance, await net(stage, 'ida'));
    assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length, 'no line comes twice');
  });

  it('that is filtered tells the same balances, as if the other lines stood between', async () => {
    const stage = await setStage(database);
    await withLines(
      stage,
      'ida',
      Array.from({ length: 90 }, (_, index) => (index % 3 ? 10 : -20)),
    );
    const all = new Map((await history(stage, 'ida')).map((line) => [line.id, line]));
    const lost = await history(stage, 'ida', 'lost');
    assert.equal(lost.length, 30);
    for (const line of lost) assert.deepEqual(line, all.get(line.id));
  });

  it('grows at its head without moving what follows a cursor', async () => {
    const stage = await setStage(database);
    await withLines(
      stage,
      'ida',
      Array.from({ length: 30 }, () => 1),
    );
    const first = await stage.adapter('ida').activity!({ locale: 'en' }, { signal });
    await adjust(stage.context, 'ida', 1_000);
    const second = await stage.adapter('ida').activity!({ locale: 'en', cursor: first.next! }, { signal });
    assert.equal(first.items.at(-1)!.balance! - second.items[0]!.balance!, first.items.at(-1)!.points);
  });

  it('is empty, whatever the filter, for who has done nothing yet', async () => {
    const stage = await setStage(database, { earning: [] });
    await stage.join('ida');
    for (const filter of [undefined, 'earned', 'spent', 'lost'] as const) {
      assert.deepEqual(
        (await history(stage, 'ida', filter)).filter(({ kind }) => kind !== 'tier'),
        [],
      );
    }
  });
});

describe('a filter', () => {
  it('keeps what came in, what was spent, or what was lost', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buyForGood('ida', '1001', [300, 100]);
    await stage.undo('ida', await stage.redeem('ida', 'plant-a-tree'));
    await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-2'] });
    await adjust(stage.context, 'ida', 5);
    await adjust(stage.context, 'ida', -5);
    stage.days(400);
    await stage.backend.expire();
    const kinds = async (filter: ActivityFilter) =>
      (await history(stage, 'ida', filter)).map(({ kind, points }) => (kind === 'adjusted' ? points : kind));
    assert.deepEqual(await kinds('earned'), [5, 'approved', 'earned', 'earned']);
    assert.deepEqual(await kinds('spent'), ['undone', 'redeemed']);
    assert.deepEqual(await kinds('lost'), ['expired', -5, 'returned']);
  });
});

describe('a line about an order', () => {
  const titled = [
    { id: 'a', title: 'Kenya Kirinyaga' },
    { id: 'b', title: 'Paper filters' },
    { id: 'c', title: 'Hand grinder' },
  ];
  const price = { minor: 10_000, currency: 'DKK' };
  const order = {
    number: '1001',
    customerId: 'ida',
    market: 'dk',
    lines: titled.map((line) => ({ ...line, quantity: 1, amount: price })),
    codes: [],
    total: { minor: 30_000, currency: 'DKK' },
  };

  it('names what was bought and not back yet or, of a return, only what that one took', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.backend.placeOrder(order);
    await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['b'] });
    await stage.backend.approve({ order: '1001' });
    await stage.backend.returnOrder({ order: '1001', id: 'r2' });
    const lines = (await history(stage, 'ida')).filter((line) => line.order === '1001');
    assert.deepEqual(
      lines.map(({ kind, items }) => [kind, items]),
      [
        ['returned', ['Kenya Kirinyaga', 'Hand grinder']],
        ['approved', ['Kenya Kirinyaga', 'Hand grinder']],
        ['returned', ['Paper filters']],
        ['earned', ['Kenya Kirinyaga', 'Paper filters', 'Hand grinder']],
      ],
    );
    assert.equal((await history(stage, 'ida')).at(-1)!.items, undefined, 'the welcome is about no order');
  });
});

describe('a line about a rule', () => {
  it('announces its points only while they wait', async () => {
    const stage = await setStage(database);
    await stage.backend.ensureCustomer({ id: 'ida', name: 'Ida', email: 'ida@example.com' });
    await stage.backend.enroll('ida');
    await stage.adapter('ida').complete!('newsletter', { key: 'k1', signal });
    const announced = (lines: Activity[]) => lines.reduce((sum, { pending = 0 }) => sum + pending, 0);
    const { points } = await stage.member('ida');
    assert.ok(points!.pending > 0);
    assert.equal(announced(await history(stage, 'ida')), points!.pending);
    await stage.backend.confirm({ token: await newestLink(stage) });
    const lines = await history(stage, 'ida');
    assert.ok(
      lines.every(({ pending }) => pending === undefined),
      'all of it is settled',
    );
    assert.equal(lines[0]!.balance, await net(stage, 'ida'));
  });
});
