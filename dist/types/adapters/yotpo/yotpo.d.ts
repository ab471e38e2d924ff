import type { AdapterFactory } from '../adapter.js';
import type { Seen } from '../settling.js';
import { type YotpoOptions } from './program.js';
import { type Connection } from './sdk.js';
/** So many rewards make a page. */
export declare const SHELF = 12;
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
export declare const yotpoAdapter: AdapterFactory<YotpoOptions>;
