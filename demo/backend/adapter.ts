import type { AdapterEnvironment, AdapterFactory, LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { pageActivity } from './activity.js';
import type { Context } from './context.js';
import { snapshot } from './database.js';
import { setBirthday } from './birthdays.js';
import { claimOrder } from './claims.js';
import { complete } from './completions.js';
import { enroll } from './enrollment.js';
import { load, memberStanding } from './load.js';
import { memberId } from './members.js';
import { orderStanding } from './order-standing.js';
import { quoteCart } from './quote-cart.js';
import { redeem, redemption } from './redeem.js';
import { pageRewards } from './rewards.js';
import { settleRead, settleWrite } from './settle.js';
import { undo } from './undo.js';
import { pageVouchers } from './vouchers.js';
import { setWish } from './wishes.js';

/** The ledger as a loyalty backend for one verified shopper. It trusts the identity it is given, so it stays on the server. */
export function createLedgerAdapter(context: Context): AdapterFactory {
  return (_options, environment) => {
    if (environment.runsIn !== 'gateway') {
      throw new LoyaltyError('config', 'The ledger adapter reads a database: serve it through the gateway');
    }
    return adapterFor(context, environment);
  };
}

function adapterFor(context: Context, { identity }: AdapterEnvironment): LoyaltyAdapter {
  const { database } = context;
  const customer = () => {
    if (!identity) throw new LoyaltyError('unauthenticated', 'Nobody is signed in');
    return identity.subject;
  };
  return {
    contract: 1,
    name: 'ledger',
    runsIn: ['gateway'],
    idempotency: 'key',
    load: (input, { signal }) => settleRead(signal, () => load(context, identity?.subject, input)),
    rewards: (input, { signal }) =>
      settleRead(signal, () =>
        snapshot(database, async (transaction) =>
          pageRewards(context, transaction, {
            standing: await memberStanding(context, transaction, identity?.subject),
            input,
          }),
        ),
      ),
    activity: (input, { signal }) =>
      settleRead(signal, () => pageActivity(context, database, { member: memberId(context, customer()), input })),
    vouchers: (input, { signal }) =>
      settleRead(signal, () => pageVouchers(context, database, { member: memberId(context, customer()), input })),
    redeem: (input, { key, signal }) => settleWrite(signal, () => redeem(context, customer(), input, key)),
    redemption: (key, { signal }) => settleRead(signal, () => redemption(context, customer(), key)),
    undo: (voucher, { key, signal }) => settleWrite(signal, () => undo(context, customer(), voucher, key)),
    join: (input, { signal }) => settleWrite(signal, () => enroll(context, customer(), input)),
    quote: (input, { signal }) => settleRead(signal, () => quoteCart(context, customer(), input)),
    complete: (rule, { key, signal }) => settleWrite(signal, () => complete(context, customer(), rule, key)),
    birthday: (date, { key, signal }) => settleWrite(signal, () => setBirthday(context, customer(), date, key)),
    wish: (reward, { signal }) => settleWrite(signal, () => setWish(context, customer(), reward)),
    order: (input, { signal }) => settleRead(signal, () => orderStanding(context, identity?.subject, input)),
    claim: (input, { key, signal }) => settleWrite(signal, () => claimOrder(context, input, key)),
  };
}
