import type { LoyaltyAdapter } from '../adapters/adapter.js';
import { fail } from './expect.js';
import type { Context } from './subject.js';

export type Calls = ReturnType<typeof callsTo>;

/** Every method of an adapter with the context and signal filled in; called bare, so as to see it rejected too. */
export function callsTo(adapter: LoyaltyAdapter, context: Context, signal: AbortSignal) {
  const read = { signal };
  const paged = (cursor?: string) => (cursor === undefined ? context : { ...context, cursor });
  return {
    load: (programVersion?: string) =>
      adapter.load(programVersion === undefined ? context : { ...context, programVersion }, read),
    rewards: (cursor?: string) => adapter.rewards?.(paged(cursor), read) ?? absent('rewards'),
    activity: (cursor?: string) => adapter.activity?.(paged(cursor), read) ?? absent('activity'),
    vouchers: (cursor?: string) => adapter.vouchers?.(paged(cursor), read) ?? absent('vouchers'),
    redeem: (wish: Wish, key: string) => adapter.redeem?.({ ...context, ...wish }, { signal, key }) ?? absent('redeem'),
    redemption: (key: string) => adapter.redemption?.(key, read) ?? absent('redemption'),
    undo: (voucherId: string, key: string) => adapter.undo?.(voucherId, { signal, key }) ?? absent('undo'),
    join: (key: string) => adapter.join?.({ signal, key }) ?? absent('join'),
  };
}

/** Reward id, and the price the shopper was told. */
export interface Wish {
  reward: string;
  points: number;
}

export function newKey(): string {
  return crypto.randomUUID();
}

function absent(method: string): never {
  return fail(method, 'the method to be there and to return a promise', undefined);
}
