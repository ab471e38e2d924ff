import type { AdapterFactory } from '../adapter.js';
/**
 * A WooCommerce shop by its own REST API, as the signed-in shopper: the money in their TeraWallet, or the points of
 * MyRewards, which go on the cart. The shop's token is WordPress's `wp_rest` nonce.
 */
export declare const woocommerceAdapter: AdapterFactory;
