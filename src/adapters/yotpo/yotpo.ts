import type { AdapterFactory } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { versioned } from '../program-version.js';
import type { Seen } from '../settling.js';
import { couponsOf, memberOf } from './member.js';
import { programOf, type YotpoOptions } from './program.js';
import { createConnection, type Connection } from './sdk.js';

/** So many rewards make a page. */
export const SHELF = 12;

/** What the parts of the adapter share. */
export interface Yotpo extends Connection {
  seen: Seen;
  /** The currency that was last asked for: a look-up does not say. */
  shown: string | undefined;
}

/**
 * Yotpo Loyalty & Referrals (Swell), by `window.swellAPI` on the page.
 *
 * Needs Yotpo's loader and its `#swell-customer-identification` on the page, and `data-currency` for amounts: identity is
 * Yotpo's own, so no token is asked for. Waits for its native events and looks in between, as not every version of the
 * script fires them.
 *
 * Can: balance, VIP tiers and progress, campaigns with their standing, redemption options, redeem, history, codes given,
 * referral link. What is redeemed for the cart of this moment (`hold`) is redeemed with `delayPointDeduction`: its points
 * go when an order uses the code, and until then they are not counted as available. Can't, because the script can't: say
 * which codes were used, price by one's own choice, join, birthday, undo, complete campaigns without Yotpo's own pop-up.
 * No idempotency: a lost redeem is settled by reading; one with `hold` that left no code has cost nothing and counts as
 * refused.
 *
 * Unconfirmed: fields of a redemption option beside id, name, description, icon, costText, costInPoints (discountType,
 * discountAmountCents and discountPercentage are read where they are there), of a campaign's `type` and `url`, and of
 * `pointRedemptions` (couponCode, pointsUsed, redemptionOptionId, createdAt); what `failed` is given; that guests have no
 * details; that a line of history is called as the option was.
 */
export const yotpoAdapter: AdapterFactory<YotpoOptions> = (options, environment) => {
  if (environment.runsIn !== 'page')
    throw new LoyaltyError('config', 'The yotpo adapter runs in a page, beside swellAPI.');
  const seen: Seen = { ids: new Set(), before: new Map() };
  const yotpo: Yotpo = { ...createConnection(environment), seen, shown: undefined };

  return {
    contract: 1,
    name: 'yotpo',
    runsIn: ['page'],
    idempotency: 'none',

    async load(input, read) {
      const swell = await yotpo.connect(read);
      const shopper = await yotpo.details(swell, read);
      yotpo.shown = input.currency;
      const program = programOf(swell, options, input.currency);
      if (shopper) couponsOf(shopper, []).forEach(({ id }) => seen.ids.add(id));
      return {
        program: versioned({ ...program, rewards: program.rewards.slice(0, SHELF) }, input),
        member: shopper ? memberOf(swell, shopper, program, environment.now()) : guest(),
      };
    },

    ...later(['rewards', 'activity', 'vouchers', 'redeem', 'redemption'], async () =>
      (await import('./calls.js')).yotpoCalls(yotpo),
    ),
  };
};
