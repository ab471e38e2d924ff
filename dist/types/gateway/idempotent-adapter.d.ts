import type { LoyaltyAdapter } from '../adapters/adapter.js';
import { type OnceOptions } from './once.js';
export interface IdempotentAdapterOptions extends OnceOptions {
    /** Whose keys these are; undefined for a guest, who may claim an order and nothing else. */
    subject: string | undefined;
}
/**
 * Gives an adapter whose backend has no idempotency what it lacks: each key is sent once at most, and `redemption`
 * answers from what was remembered, also where the backend can't be asked.
 */
export declare function idempotentAdapter(adapter: LoyaltyAdapter, options: IdempotentAdapterOptions): LoyaltyAdapter;
