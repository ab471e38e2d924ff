import { exclusively } from '../host/exclusively.js';
import { drop, put, type ById } from '../stores/by-id.js';
import type { Using } from '../stores/cart-state.js';
import { isIn } from '../stores/in-cart.js';
import { createHolding } from '../stores/holding.js';
import { oneKeyAWish } from '../stores/one-key.js';
import { createRedeeming } from '../stores/redeeming.js';
import type { Redeeming } from '../stores/wish.js';
import type { Context } from './context.js';
import { subjectOf } from './identity.js';
import { mintKey } from './keys.js';
import { unsupported } from './unsupported.js';

export type Spending = ReturnType<typeof createSpending>;

/** Points become vouchers, and vouchers points again; a file of its own, fetched at the first wish. */
export function createSpending({ adapter, host, calls, place, stores, can, ...context }: Context) {
  const { $member, $asOf, $redeeming, $holding, $using } = stores;
  const oneKey = oneKeyAWish(mintKey);

  const subject = (): string => subjectOf($member.get());

  const undo = (voucher: string): Promise<void> =>
    oneKey(voucher, (key) =>
      calls.write(key, (write) => (can('undo') && adapter.undo?.(voucher, write)) || unsupported('undo')),
    );

  const redeeming = createRedeeming({
    redeem: (wish, key) =>
      calls.write(key, (write) => adapter.redeem?.({ ...place, ...wish }, write) ?? unsupported('redeem')),
    redemption: adapter.redemption
      ? (key, sent) =>
          calls.read('redemption', key, ({ signal }) => {
            return adapter.redemption?.(key, { signal, sent }) ?? unsupported('redemption');
          })
      : undefined,
    repeatable: adapter.idempotency === 'key',
    cart: async () => (await host.cart().catch(() => undefined))?.id,
    journal: context.journal,
    alone: (reward, act) => exclusively(`${context.cacheKey}:redeem:${reward}`, act),
    voucher: (id) => $member.get()?.vouchers.find((each) => each.id === id),
    asOf: $asOf.get,
    reload: context.reload,
    subject,
    mintKey,
    wait: context.wait,
    now: context.now,
    show({ reward, hold, subject: whose }, standing) {
      if (whose !== subject()) return;
      if (hold) showHold($using, reward, standing);
      else put($redeeming, reward, standing);
    },
    onSettled({ reward }, done) {
      if (done) host.track('redeem', { reward });
      void context.changed();
    },
  });

  const holding = createHolding($holding, {
    applyCode: host.applyCode,
    async release(code) {
      const cart = await host.cart();
      const isElsewhere = cart !== undefined && !isIn(cart, code);
      if (host.canApply && !isElsewhere) await host.removeCode(code);
    },
    undo,
  });

  return { redeeming, holding, undo };
}

/** Once it is settled well, whoever took it applies it; if their page has gone, it is a voucher like any other. */
function showHold($using: ById<Using>, reward: string, standing: Redeeming): void {
  if (standing.step === 'done') drop($using, reward);
  else if (standing.step === 'failed' || standing.step === 'checking') put($using, reward, standing);
  else put($using, reward, { step: 'redeeming' });
}
