import type { AdapterFactory } from '../adapters/adapter.js';
declare global {
    interface Window {
        /** Adapters by name, for pages without a bundler: `(window.loyaltyAdapters ||= {}).mine = factory`. */
        loyaltyAdapters?: Record<string, AdapterFactory>;
    }
}
/**
 * Makes `data-adapter="name"` find a factory of the page's own, whichever comes first. Throws a LoyaltyError 'config' for
 * what is no name, or one that is taken.
 */
export declare function registerAdapter<Options = Record<string, unknown>>(name: string, factory: AdapterFactory<Options>): void;
/** The one that was registered, or is so within a few seconds: scripts come in any order. */
export declare function registeredAdapter(name: string, patience?: number): Promise<AdapterFactory | undefined>;
