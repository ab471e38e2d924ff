import type { RequestVerifier } from './identity.js';
export interface ShopifyProxyIdentityOptions {
    /** The app's client secret. */
    secret: string;
    /** The shop's own domain at Shopify, e.g. "beans.myshopify.com": the app's other shops have customers of their own. */
    shop: string;
}
/**
 * Knows shoppers by the signature that Shopify puts on what goes through an app proxy: HMAC-SHA256 in hex over the sorted
 * parameters of the address, among them `logged_in_customer_id`, which is empty for a guest. No token is needed then.
 */
export declare function shopifyProxyIdentity({ secret, shop }: ShopifyProxyIdentityOptions): RequestVerifier;
