import type { AdapterFactory, Program } from '../adapter.js';
import type { Fields } from '../reading.js';
/** `data-options`, and `data-endpoint`. */
export interface LoyaltyLionOptions {
    /** The number after /sites/ in LoyaltyLion's address bar. */
    site?: unknown;
    /** Another address than https://api.loyaltylion.com, as for a proxy. */
    endpoint?: unknown;
}
/** What LoyaltyLion says now, to the shopper and to everyone. */
export interface Scene {
    customer: Fields;
    configuration: Fields;
    /** With all rewards. */
    program: Omit<Program, 'version'>;
    currency: string;
}
/** Kinds of rules that a shopper completes by going there and saying so. Custom ones are the shop's server's to complete. */
export declare const CLAIMED: readonly unknown[];
/** So many rewards make a page. */
export declare const SHELF = 12;
/**
 * LoyaltyLion, by the Headless API 2025-06.
 *
 * Needs `{"site":"…"}` in `data-options` and, from `data-token-url`, LoyaltyLion's own customer session token:
 * base64(json) "." hex HMAC-SHA256, signed by the shop's server with the site's SDK token. One call brings program and
 * member.
 *
 * Can: all reward and rule kinds, tiers with what is needed to rise and to stay, redeem (nine kinds), claimed rewards as
 * vouchers, history, join, birthday, newsletter, follows and visits of a link, referral link and offer; undo for free
 * products in the cart, the one kind that LoyaltyLion refunds. Such a product is redeemed for `input.cart`, and the theme
 * puts it into the cart with the voucher's code as `__lion_sfp_id`. Can't: redeem what is priced by the amount (no such
 * call), more than the latest 20 vouchers, batches that expire, referral counts, a friend's claim (wants their IP address
 * from a server). No idempotency: a lost redeem is settled by reading what was claimed since.
 *
 * Unconfirmed: that the session token travels as `Authorization: Bearer`, the names of its payload's fields (merchant_id,
 * customer_id, sub, customer.id; email), that guests may read the configuration, where a refusal's `code` stands (in
 * `error`, or beside it), and that a birthday may be sent without a year.
 */
export declare const loyaltylionAdapter: AdapterFactory<LoyaltyLionOptions>;
