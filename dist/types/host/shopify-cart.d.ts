/**
 * Reads a Shopify cart in either of its forms: the Storefront API's, which the standard actions resolve with, and the
 * Ajax API's of /cart.js. Both come out the same: the cart's id is its token, products have their numbers.
 */
import type { Money } from '../adapters/adapter.js';
import type { Cart } from './host.js';
export interface CartCode {
    code: string;
    /** Shopify keeps codes that do not fit the cart, and takes nothing off for them. */
    counts: boolean;
}
export interface ShopifyCart {
    id?: string;
    subtotal: Money;
    items: NonNullable<Cart['items']>;
    codes: CartCode[];
}
/** Throws where it is no such cart. */
export declare function storefrontCart(value: unknown): ShopifyCart | undefined;
/** Throws where it is no such cart. */
export declare function ajaxCart(value: unknown): ShopifyCart | undefined;
/** As the widget asks for it. */
export declare function cartOf({ id, subtotal, items, codes }: ShopifyCart): Cart;
