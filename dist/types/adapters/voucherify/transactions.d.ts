import type { Activity, Page } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Voucherify } from './voucherify.js';
export interface ListQuery {
    cursor?: string | undefined;
    limit?: number;
}
/** Newest first. */
export declare function readTransactions(voucherify: Voucherify, card: string, list: ListQuery, signal: AbortSignal): Promise<Page<Activity>>;
export declare function listTransactions<T>({ call }: Voucherify, card: string, { cursor, limit }: ListQuery, signal: AbortSignal, read: (transaction: Fields) => T | undefined): Promise<Page<T>>;
