import type { SentRedeem } from '../adapters/adapter.js';
/** What a write is told apart by. A key is only ever one shopper's own. */
export interface IdempotencyId {
    /** Who the token names; for a claim, which a guest makes, the hash of what proves it. */
    subject: string;
    route: 'redeem' | 'undo' | 'join' | 'complete' | 'birthday' | 'claim';
    key: string;
}
export interface IdempotencyRecord {
    /** SHA-256 of what was asked for, in hex. */
    payload: string;
    /** running: sent, not answered. unknown: the answer was lost. done: `answer` stands. */
    state: 'running' | 'unknown' | 'done';
    /** When it was sent; milliseconds since the epoch. */
    sentAt: number;
    /** For a redeem: what was sent, by which a backend that knows no keys can tell what became of it. */
    sent?: SentRedeem;
    /** The backend's answer as JSON; only when done, and absent where there was nothing to say. */
    answer?: string;
}
/**
 * Where the gateway remembers what it sent, for backends with no idempotency of their own. Two gateways that share a
 * store must never both win a claim.
 */
export interface IdempotencyStore {
    /** Survives a crash of the gateway. */
    readonly durable: boolean;
    /** Puts the record where there is none. Gives back the one that stood there already; undefined when the claim won. */
    claim(id: IdempotencyId, record: IdempotencyRecord): Promise<IdempotencyRecord | undefined>;
    read(id: IdempotencyId): Promise<IdempotencyRecord | undefined>;
    /** Compare and set: puts `next`, or removes the record when there is none, only where the state is still `expected`. */
    replace(id: IdempotencyId, expected: IdempotencyRecord['state'], next?: IdempotencyRecord): Promise<void>;
}
/** For development and tests: forgets everything with the process, so a gateway in production refuses it. */
export declare function memoryIdempotency(): IdempotencyStore;
