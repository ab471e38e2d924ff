import type { ReadOptions } from '../adapter.js';
import { type MedusaApi } from './api.js';
import type { Holdings } from './book.js';
/** `currency` is ISO 4217. */
export declare function readAccounts(api: MedusaApi, currency: string, { signal }: ReadOptions): Promise<Holdings>;
