import { type ShopCart, type ShopCartOptions } from './shop-cart.js';
/**
 * The cart of a Shopify storefront: by the standard actions and events of June 2026, which let the theme redraw itself,
 * and by /cart.js and /cart/update.js where there are none. Either way a write replaces every code, so what the shopper
 * has is read first and written along.
 */
export declare function shopifyCart({ limit }?: ShopCartOptions): ShopCart;
