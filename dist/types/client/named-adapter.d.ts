import type { AdapterFactory } from '../adapters/adapter.js';
export declare const BUILT_IN_NAMES: readonly string[];
/** A built-in adapter, one that the page registered, or the default export of the ES module at an address. */
export declare function namedAdapter(name: string): Promise<AdapterFactory>;
/** What `data-options` says. Throws a LoyaltyError 'config' for what is no JSON object. */
export declare function readOptions(json: string): object;
