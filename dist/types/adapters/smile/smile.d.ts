import type { AdapterFactory } from '../adapter.js';
import { type SmileOptions } from './options.js';
/** So many rewards make a page. */
export declare const SHELF = 12;
/**
 * Smile, by the current Smile.js on the page (dev.smile.io/js).
 *
 * Needs its script on the page, `data-currency` for sliders and purchase rates, and either a page that initialises it or
 * `publishableKey` in `data-options`. The shop's token is Smile's customer token (HS256, `sub` "CustomPlatformCustomer:…"
 * or the like); where the page has logged the customer in itself, none is needed. Joins what is initialised, never
 * initialises twice, never resets, and logs out only whom it logged in.
 *
 * Can: balance, VIP, ways to earn, rewards, sliders, redeem, codes issued, referral link and offer, birthday shown. Can't,
 * because Smile.js can't: history, pending and expiring points, referral counts, join, birthday told, undo. No idempotency:
 * a lost redeem is settled by reading what was issued since.
 *
 * Unconfirmed: `customer.login` is documented with a token and with `{ customerToken }`, and gets the latter; field names
 * of referral rewards and of VIP perks (`name`); that what is issued for a reward has the reward's name, by which it is
 * known here, or the name in the customer's points products.
 */
export declare const smileAdapter: AdapterFactory<SmileOptions>;
