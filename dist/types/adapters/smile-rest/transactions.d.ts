import type { Activity, Page, Reward } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Smile } from './smile-rest.js';
export interface ListQuery {
    cursor?: string | undefined;
    limit?: number;
    /** ISO 8601: only what came or changed since. */
    since?: string;
}
export declare function queryOf(customer: string, { cursor, limit, since }: ListQuery): {
    customer_id: string;
    limit: number;
    cursor: string | undefined;
    updated_at_min: string | undefined;
};
export declare function nextIn(answer: Fields): string | undefined;
export declare function readTransactions(smile: Smile, customer: string, rewards: readonly Reward[], list: ListQuery, signal: AbortSignal): Promise<Page<Activity>>;
