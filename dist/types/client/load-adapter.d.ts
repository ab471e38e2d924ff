import type { AdapterEnvironment, LoyaltyAdapter } from '../adapters/adapter.js';
/**
 * Makes the adapter a merchant named: a built-in one, one that the page registered, or the address of an ES module whose
 * default export is a factory.
 * Never rejects: what can't be had becomes an adapter that says so at every call.
 */
export declare function loadAdapter(name: string | undefined, { endpoint, options }: {
    endpoint?: string | undefined;
    options?: string | undefined;
}, environment: AdapterEnvironment): Promise<LoyaltyAdapter>;
