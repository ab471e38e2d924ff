import type { AdapterFactory } from '../adapters/adapter.js';
/** The adapter with what the theme printed into the page, which adapters do not see. */
export declare const shopifyOnPage: AdapterFactory;
