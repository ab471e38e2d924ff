import { type AdapterEnvironment, type LoyaltyAdapter } from '../adapters/adapter.js';
interface Told {
    endpoint?: string | undefined;
    options?: string | undefined;
}
/**
 * Makes the adapter a merchant named: a built-in one, one that the page registered, or the address of an ES module whose
 * default export is a factory.
 * Never rejects: what can't be had becomes an adapter that says so at every load. It becomes the one that was named when a
 * file that did not come does so later.
 */
export declare function loadAdapter(name: string | undefined, told: Told, environment: AdapterEnvironment): Promise<LoyaltyAdapter>;
export {};
