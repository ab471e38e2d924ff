import { type ShopCart, type ShopCartOptions } from './shop-cart.js';
/**
 * The cart of a WooCommerce shop, by its Store API. A write carries the nonce and the cart token that the reading just
 * before it brought: pages are cached longer than nonces live, and a token kept longer could be another shopper's.
 */
export declare function wooCart({ limit }?: ShopCartOptions): ShopCart;
