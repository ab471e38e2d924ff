import type { AdapterFactory } from '../adapter.js';
/**
 * Vendure by its Shop API, as the session's customer: the wallets of @pinelab/vendure-plugin-store-credit. Credit is a
 * payment: it can be used once the checkout has come to paying, leaves the wallet at once, and only the shop gives it back.
 */
export declare const vendureAdapter: AdapterFactory;
