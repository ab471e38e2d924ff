import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { readAround } from '../around.js';
import { affordable } from '../catalogue.js';
import { rewardPage } from '../catalogue-pages.js';
import { LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { findAccount, type Account, type Shopper } from './account.js';
import { readEvents } from './activity.js';
import { joinProgram } from './joining.js';
import { readProgram } from './program.js';
import { createRedeeming } from './redeeming.js';
import type { Square } from './square.js';
import { readVouchers } from './vouchers.js';

export { said } from './errors.js';
export { readMember } from './member.js';

/** What the panel's home does without. `me` rejects a guest. */
export function squareCalls(
  square: Square,
  me: () => Shopper,
  { identity }: Pick<AdapterEnvironment, 'identity'>,
): Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'undo' | 'join'> {
  const { redeem, undo } = createRedeeming(square);

  const account = async ({ signal }: ReadOptions): Promise<Account> => {
    const found = await findAccount(square, me(), signal);
    if (found) return found;
    throw new LoyaltyError('not_enrolled', 'This customer has no loyalty account.');
  };

  return {
    rewards: async ({ cursor }, { signal }) => {
      const [{ rewards }, found] = await Promise.all([
        readProgram(square, signal),
        identity && findAccount(square, me(), signal),
      ]);
      return rewardPage(rewards, found ? affordable(rewards, found.points.available) : {}, cursor);
    },
    activity: async ({ cursor }, options) => readEvents(square, await account(options), cursor, options.signal),
    vouchers: async ({ cursor }, options) => {
      const [mine, { rewards }] = await Promise.all([account(options), readProgram(square, options.signal)]);
      return readVouchers(square, mine, rewards, cursor, options.signal);
    },
    redeem: async (input, options) => {
      const [mine, { rewards }] = await readAround(
        Promise.all([account(options), readProgram(square, options.signal)]),
      );
      return redeem(input, { account: mine, rewards }, options);
    },
    undo: async (voucherId, options) => undo(voucherId, await account(options), options),
    join: async (_input, options) => joinProgram(square, me(), options),
  };
}
