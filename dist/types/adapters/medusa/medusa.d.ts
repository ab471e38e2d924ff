import type { AdapterFactory } from '../adapter.js';
/**
 * Medusa 2 by its store API, as the signed-in customer: the store credit of @medusajs/loyalty-plugin, or points by the
 * routes of Medusa's loyalty example. What is redeemed goes on the cart; the balance changes when it becomes an order.
 */
export declare const medusaAdapter: AdapterFactory;
