import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { LoyaltyAdapter, Redemption } from '../../src/adapters/adapter.js';
import { memoryIdempotency, type IdempotencyStore } from '../../src/gateway/index.js';
import { openShop, problemOf, redeeming, verdict } from './shop.js';

export const newKey = () => crypto.randomUUID();

type Redeem = NonNullable<LoyaltyAdapter['redeem']>;

export interface Bench {
  /** What the backend does with a redeem; by default, it does it. */
  redeem?: (...given: [...Parameters<Redeem>, really: Redeem]) => Promise<Redemption>;
  /** What the backend says became of a key; by default, it can't be asked. */
  redemption?: LoyaltyAdapter['redemption'];
  store?: IdempotencyStore;
}

/** A gateway in front of a backend that does everything as often as it is sent, and a record of what was sent. */
export async function openBench({ redeem, redemption, store = memoryIdempotency() }: Bench) {
  const sent: string[] = [];
  const told: unknown[] = [];
  const clock = { now: Date.now() };
  const behind = (adapter: LoyaltyAdapter): LoyaltyAdapter => {
    const really: Redeem = (input, options) =>
      adapter.redeem?.(input, { ...options, key: newKey() }) ?? assert.fail('memory redeems');
    return {
      contract: 1,
      name: 'keyless',
      runsIn: ['gateway'],
      idempotency: 'none',
      load: adapter.load,
      redeem: async (input, options) => {
        sent.push(`redeem ${input.reward}`);
        return redeem ? redeem(input, options, really) : really(input, options);
      },
      undo: async (id) => void sent.push(`undo ${id}`),
      join: async () => void sent.push('join'),
      complete: async (rule) => (sent.push(`complete ${rule}`), { done: true }),
      birthday: async ({ day, month }) => void sent.push(`birthday ${day}/${month}`),
      wish: async (reward) => void sent.push(`wish ${reward}`),
      claim: async ({ claim }) => (sent.push(`claim ${claim}`), 'sent'),
      ...(redemption && { redemption }),
    };
  };
  const shop = await openShop({
    behind,
    idempotency: store,
    now: () => clock.now,
    onError: (error) => told.push(error),
  });
  after(() => shop.close());
  const balance = async () => {
    const loaded = await shop.ask('/v1/load?locale=en', { as: 'ada' });
    return ((await loaded.json()) as { member: { points: { available: number } } }).member.points.available;
  };
  const redeemWith = (key: string, as = 'ada') => shop.ask('/v1/redemptions', redeeming(as, key));
  const lookUp = (key: string, as = 'ada') => shop.ask(`/v1/redemptions/${key}`, { as });
  return { ...shop, sent, told, clock, balance, redeemWith, lookUp };
}

/** A redemption's state, or what an error says. */
export async function said(response: Response): Promise<string> {
  return response.ok ? ((await response.json()) as Redemption).state : verdict(await problemOf(response));
}
