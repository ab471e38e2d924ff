import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity, ActivityInput, LoyaltyAdapter, Page } from '../../src/adapters/adapter.js';
import { createClient } from '../../src/client/client.js';
import { createShop, keyValue } from './cart-bench.js';

const PAGE = 10;
const KINDS = ['earned', 'redeemed', 'expired', 'adjusted'] as const;

/** Newest first; of the first lines only one is of a kind that loses points. */
function lines(count: number): Activity[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = index < 35 ? 'earned' : KINDS[index % KINDS.length]!;
    return { id: String(index), at: '2026-01-01T00:00:00Z', kind, points: kind === 'earned' ? 10 : -5 };
  });
}

function open(filters: boolean) {
  const all = lines(60);
  const asked: ActivityInput[] = [];
  const adapter: LoyaltyAdapter = {
    contract: 1,
    name: 'bench',
    runsIn: ['page'],
    idempotency: 'key',
    load: () => Promise.reject(new Error('not asked for')),
    async activity(input): Promise<Page<Activity>> {
      asked.push(input);
      const mine = filters && input.filter === 'lost' ? all.filter(({ points }) => points < 0) : all;
      const start = Number(input.cursor ?? 0);
      const next = start + PAGE;
      return { items: mine.slice(start, next), ...(next < mine.length && { next: String(next) }) };
    },
  };
  const storage = { local: keyValue(), session: keyValue() };
  const client = createClient(adapter, { ...createShop().host, storage }, { locale: 'en' });
  return { client, asked, all };
}

describe('activity by a filter', () => {
  it('is asked of the backend with it, from the top', async () => {
    const { client, asked } = open(true);
    await client.actions.moreActivity();
    await client.actions.moreActivity();
    await client.actions.filterActivity('lost');
    assert.deepEqual(asked.at(-1), { locale: 'en', filter: 'lost' });
    assert.equal(client.stores.$filter.get(), 'lost');
    assert.ok(client.stores.$activity.get().items.every(({ points }) => points < 0));
  });

  it('shows the same lines where the backend sends all of them', async () => {
    const { client, asked, all } = open(false);
    await client.actions.filterActivity('lost');
    const { items } = client.stores.$activity.get();
    assert.deepEqual(
      items.map(({ id }) => id),
      all.slice(30, 40).flatMap(({ id, kind }) => (kind === 'expired' || kind === 'adjusted' ? id : [])),
    );
    assert.equal(asked.length, 4);
    while (client.stores.$activity.get().more) await client.actions.moreActivity();
    const expected = all.filter(({ kind }) => kind === 'expired' || kind === 'adjusted').length;
    assert.equal(client.stores.$activity.get().items.length, expected);
  });

  it('is all of it again without', async () => {
    const { client, asked } = open(true);
    await client.actions.filterActivity('lost');
    await client.actions.filterActivity(undefined);
    assert.deepEqual(asked.at(-1), { locale: 'en' });
    assert.equal(client.stores.$activity.get().items.length, PAGE);
  });
});
