import type { Voucher } from '../../src/adapters/adapter.js';
import type { Telling } from './demo-story.js';
import { redeem } from './redeem.js';
import { undo } from './undo.js';
import { setWish } from './wishes.js';

interface Choice {
  /** For a range; the reward's price unless told. */
  points?: number;
  /** For the cart of that moment. */
  hold?: boolean;
  market?: string;
  /** Id of one of the reward's variants. */
  variant?: string;
  /** Tells apart redemptions of the same reward. */
  time?: 'first' | 'second';
}

/** Points for vouchers, and vouchers for points. */
export function spendingTold({ context, customerId, keyFor }: Telling) {
  return {
    redeems: async (reward: string, choice: Choice = {}): Promise<Voucher> => {
      const { hold = false, market = 'dk', time = 'first', variant } = choice;
      const points = choice.points ?? context.program.rewards.find(({ id }) => id === reward)?.points ?? 0;
      const input = { locale: 'en', market, reward, points, hold, ...(variant !== undefined && { variant }) };
      const key = time === 'first' ? keyFor('redeem', reward) : keyFor('redeem', reward, time);
      const redemption = await redeem(context, customerId, input, key);
      if (redemption.state !== 'done') throw new Error(`${customerId} did not get ${reward}`);
      return redemption.voucher;
    },
    undoes: (voucher: Voucher) => undo(context, customerId, voucher.id, keyFor('undo', voucher.id)),
    wishes: (reward: string) => setWish(context, customerId, reward),
  };
}
