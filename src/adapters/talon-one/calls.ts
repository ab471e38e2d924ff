import type { AdapterEnvironment } from '../adapter.js';
import { FOUND_OUT, readAround } from '../around.js';
import { affordable } from '../catalogue.js';
import { pageOf, rewardPage } from '../catalogue-pages.js';
import { LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { signedIn } from '../in-gateway.js';
import { untilAborted } from '../until-aborted.js';
import { readBalance, type Balance } from './balance.js';
import { readInventory } from './inventory.js';
import { createRedeeming } from './redeeming.js';
import type { TalonOne } from './talon-one.js';
import { readTransactions } from './transactions.js';

export { said } from './errors.js';
export { readMember } from './member.js';

/** What the panel's home does without. */
export function talonOneCalls(
  talon: TalonOne,
  environment: Pick<AdapterEnvironment, 'identity'>,
): Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption'> {
  const redeeming = createRedeeming(talon);

  const balance = async (signal: AbortSignal): Promise<Balance> => {
    const found = await readBalance(talon, signedIn(environment), signal);
    if (found) return found;
    throw new LoyaltyError('not_enrolled', 'There is no such customer profile.');
  };

  return {
    rewards: async ({ cursor }, { signal }) => {
      const { identity } = environment;
      const mine = await untilAborted(signal, 'not_done', async () =>
        identity ? readBalance(talon, identity.subject, signal) : undefined,
      );
      return rewardPage(talon.rewards, mine ? affordable(talon.rewards, mine.points.available) : {}, cursor);
    },
    activity: async ({ cursor }, { signal }) => readTransactions(talon, signedIn(environment), { cursor }, signal),
    vouchers: async ({ cursor }, { signal }) =>
      pageOf((await readInventory(talon, signedIn(environment), signal)).vouchers, cursor),
    redeem: async (input, write) => {
      const { points } = await readAround(balance(write.signal));
      return redeeming.redeem(input, signedIn(environment), points.available, write);
    },
    redemption: async (key, { signal }) =>
      readAround(redeeming.redemption(key, signedIn(environment), signal), FOUND_OUT),
  };
}
