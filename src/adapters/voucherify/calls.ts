import type { AdapterEnvironment } from '../adapter.js';
import { FOUND_OUT, readAround } from '../around.js';
import { pageOf, rewardPage } from '../catalogue-pages.js';
import { LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { signedIn } from '../in-gateway.js';
import { findCard, type Card } from './card.js';
import { availabilityOf } from './member.js';
import { readRewards, type Catalogue } from './program.js';
import { createRedeeming } from './redeeming.js';
import { readTransactions } from './transactions.js';
import type { Voucherify } from './voucherify.js';
import { readVouchers } from './vouchers.js';

export { said } from './errors.js';
export { readMember } from './member.js';

/** What the panel's home does without; `joining` where customers can be given a card. */
export function voucherifyCalls(voucherify: Voucherify, environment: Pick<AdapterEnvironment, 'identity'>) {
  const redeeming = createRedeeming(voucherify);

  const someone = async (signal: AbortSignal): Promise<Card | undefined> =>
    findCard(voucherify, signedIn(environment), signal);
  const member = async (signal: AbortSignal): Promise<Card> => {
    const card = await someone(signal);
    if (card) return card;
    throw new LoyaltyError('not_enrolled', 'This customer has no card in the campaign.');
  };
  const cardAndRewards = (signal: AbortSignal): Promise<[Card, Catalogue]> =>
    Promise.all([member(signal), readRewards(voucherify, signal)]);

  const calls: Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption'> = {
    rewards: async ({ cursor }, { signal }) => {
      const [catalogue, card] = await Promise.all([
        readRewards(voucherify, signal),
        environment.identity && someone(signal),
      ]);
      return rewardPage(catalogue.rewards, card ? availabilityOf(catalogue, card) : {}, cursor);
    },
    activity: async ({ cursor }, { signal }) =>
      readTransactions(voucherify, (await member(signal)).code, { cursor }, signal),
    vouchers: async ({ cursor }, { signal }) => {
      const [card, { rewards }] = await cardAndRewards(signal);
      return pageOf(await readVouchers(voucherify, card, rewards, signal), cursor);
    },
    redeem: async (input, { signal }) => {
      const [card, catalogue] = await cardAndRewards(signal);
      if (card.state === 'blocked') throw blocked();
      return redeeming.redeem(input, card, catalogue, signal);
    },
    redemption: async (_key, { signal, sent }) => {
      const [card, { rewards }] = await readAround(cardAndRewards(signal), FOUND_OUT);
      if (!sent) throw new LoyaltyError('not_found', 'Voucherify knows no keys: only what was sent can be looked for.');
      return readAround(redeeming.redemption(sent, card, rewards, signal), FOUND_OUT);
    },
  };

  const joining: Calls<'join'> = {
    join: async (_input, { signal }) => {
      const card = await someone(signal);
      if (card?.state === 'blocked') throw blocked();
      if (card) return;
      const body = { customer: { source_id: signedIn(environment) } };
      const { call, path } = voucherify;
      await call({ method: 'POST', path: `${path}/members`, body, stake: 'write', signal }, () => undefined);
    },
  };

  return { calls, joining };
}

function blocked(): LoyaltyError {
  return new LoyaltyError('blocked', 'The card is not active.');
}
