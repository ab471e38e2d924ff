import type { AdapterFactory } from '../adapter.js';
/**
 * A Shopify shop: the program and the member from the metafields that the theme prints, so that the first load asks for
 * nothing; store credit by the Customer Account API. Reads alone: redeeming on Shopify takes an app's own server.
 */
export declare const shopifyAdapter: AdapterFactory;
