import type { ReadOptions } from '../adapter.js';
import type { CustomerApi } from './api.js';
import type { Settings } from './options.js';
import type { Customer } from './shopify.js';
/** By the API, where the member's metafield is as well. */
export declare function customerAsked(api: CustomerApi, metafield: Settings['metafield'], currency: string, read: ReadOptions): Promise<Customer>;
