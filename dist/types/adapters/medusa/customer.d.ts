import type { ReadOptions } from '../adapter.js';
import type { Stake } from '../sending.js';
import type { MedusaApi } from './api.js';
/** The signed-in customer. */
export interface Customer {
    id: string;
    name?: string;
}
export declare function customerOf(api: MedusaApi, { signal }: ReadOptions, stake?: Stake): Promise<Customer>;
