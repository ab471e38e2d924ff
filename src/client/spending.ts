import type { LoyaltyAdapter, RedeemInput } from '../adapters/adapter.js';
import type { Host, KeyValue } from '../host/host.js';
import type { ById } from '../stores/by-id.js';
import { createHolding, type Holding } from '../stores/holding.js';
import { createRedeeming } from '../stores/redeeming.js';
import type { Redeeming } from '../stores/wish.js';
import { hash, mintKey } from './keys.js';
import type { Calls } from './resilience.js';
import { unsupported } from './unsupported.js';

export interface SpendingPorts {
  adapter: LoyaltyAdapter;
  host: Host;
  calls: Calls;
  place: Pick<RedeemInput, 'locale' | 'market' | 'currency'>;
  journal: KeyValue;
  $redeeming: ById<Redeeming>;
  $holding: ById<Holding>;
  /** Whom the backend says this is. */
  memberId(): string | undefined;
  wait(milliseconds: number): Promise<void>;
  now(): number;
  onSettled(reward: string, done: boolean): void;
}

export type Spending = ReturnType<typeof createSpending>;

/** All that changes something at the backend; a file of its own, fetched at the first wish. */
export function createSpending({ adapter, host, calls, place, ...ports }: SpendingPorts) {
  const { journal, $redeeming, $holding, memberId, wait, now, onSettled } = ports;

  const redeeming = createRedeeming(
    $redeeming,
    {
      redeem: ({ reward, points }, key) =>
        calls.write(key, (write) => adapter.redeem?.({ ...place, reward, points }, write) ?? unsupported('redeem')),
      redemption: adapter.redemption
        ? (key) => calls.read('redemption', key, (read) => adapter.redemption?.(key, read) ?? unsupported('redemption'))
        : undefined,
      repeatable: adapter.idempotency === 'key',
      journal,
      subject: () => hash(memberId() ?? ''),
      mintKey,
      wait,
      now,
    },
    onSettled,
  );

  const holding = createHolding($holding, {
    applyCode: host.applyCode,
    async release(code) {
      const isElsewhere = (await host.cart())?.codes.includes(code) === false;
      if (host.canApply && !isElsewhere) await host.removeCode(code);
    },
    undo: (id, key) => calls.write(key, (write) => adapter.undo?.(id, write) ?? unsupported('undo')),
    mintKey,
  });

  const join = (): Promise<void> => calls.write(mintKey(), (write) => adapter.join?.(write) ?? unsupported('join'));

  return { redeeming, holding, join };
}
