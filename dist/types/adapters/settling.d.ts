import type { SentRedeem } from './adapter.js';
/** What a member holds that a redeem may have made. */
export interface Made {
    id: string;
    /** When, in ISO 8601; what has none was not made lately. */
    at?: string | undefined;
}
/** What is kept for it, as long as the page; made where the rest is not there yet. */
export interface Seen {
    /** Ids of all that was held at one time or another. */
    ids: Set<string>;
    /** What was held before a redeem was sent, by its key. */
    before: Map<string, ReadonlySet<string>>;
}
/**
 * Settles lost redeems by reading, for a backend without idempotency: what a redeem made is what was not held before it
 * was sent. What was held is kept in memory; on a page that was loaded since, the times alone tell.
 */
export declare function createSettling({ ids, before }: Seen): {
    /** What is held now. */
    saw(held: readonly {
        id: string;
    }[]): void;
    /** A redeem with this key is about to be sent. */
    sending(key: string): void;
    /** The oldest of `held` that the redeem can have made. */
    find<T extends Made>(key: string, { at }: SentRedeem, held: readonly T[]): T | undefined;
};
