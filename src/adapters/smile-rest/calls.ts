import type { AdapterEnvironment } from '../adapter.js';
import { FOUND_OUT, readAround } from '../around.js';
import { affordable } from '../catalogue.js';
import { rewardPage } from '../catalogue-pages.js';
import { LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { signedIn } from '../in-gateway.js';
import { findCustomer, type Customer } from './customer.js';
import { readProducts } from './program.js';
import { createRedeeming } from './redeeming.js';
import type { Smile } from './smile-rest.js';
import { readTransactions } from './transactions.js';
import { readFulfillments } from './vouchers.js';

export { said } from './errors.js';
export { readMember } from './member.js';

/** What the panel's home does without. */
export function smileRestCalls(
  smile: Smile,
  environment: Pick<AdapterEnvironment, 'identity'>,
): Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption'> {
  const redeeming = createRedeeming(smile);

  const someone = async (signal: AbortSignal): Promise<Customer | undefined> =>
    findCustomer(smile, signedIn(environment), signal);

  const member = async (signal: AbortSignal): Promise<Customer> => {
    const found = await someone(signal);
    if (!found || found.state === 'candidate') throw new LoyaltyError('not_enrolled', 'Not a member of the program.');
    return found;
  };

  return {
    rewards: async ({ cursor }, { signal }) => {
      const [{ rewards }, found] = await Promise.all([
        readProducts(smile, signal),
        environment.identity && someone(signal),
      ]);
      return rewardPage(rewards, found ? affordable(rewards, found.points.available) : {}, cursor);
    },
    activity: async ({ cursor }, { signal }) => {
      const [{ id }, { rewards }] = await Promise.all([member(signal), readProducts(smile, signal)]);
      return readTransactions(smile, id, rewards, { cursor }, signal);
    },
    vouchers: async ({ cursor }, { signal }) => {
      const [{ id }, products] = await Promise.all([member(signal), readProducts(smile, signal)]);
      return readFulfillments(smile, id, products, { cursor }, signal);
    },
    redeem: async (input, write) => {
      const [mine, { rewards }] = await Promise.all([member(write.signal), readProducts(smile, write.signal)]);
      if (mine.state === 'blocked') throw new LoyaltyError('blocked', 'This member is disabled in Smile.');
      return redeeming.redeem(input, mine, rewards, write);
    },
    redemption: async (_key, { signal, sent }) => {
      const reading = Promise.all([member(signal), readProducts(smile, signal)]);
      const [{ id }, products] = await readAround(reading, FOUND_OUT);
      if (!sent) throw new LoyaltyError('not_found', 'Smile knows no keys: only what was sent can be looked for.');
      return readAround(redeeming.redemption(sent, id, products, signal), FOUND_OUT);
    },
  };
}
