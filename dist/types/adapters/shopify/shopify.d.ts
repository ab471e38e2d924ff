import type { AdapterFactory } from '../adapter.js';
import { type Fields } from '../reading.js';
/** A customer, by the theme's own words or by the API's. */
export interface Customer {
    id: string;
    name: string | undefined;
    /** The metafield's JSON. */
    member: Fields | undefined;
    /** Minor units. */
    credit: number;
}
/**
 * A Shopify shop: the program and the member from the metafields that the theme prints, so that the first load asks for
 * nothing; store credit by the Customer Account API. Reads alone: redeeming on Shopify takes an app's own server.
 */
export declare const shopifyAdapter: AdapterFactory;
