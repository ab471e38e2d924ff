import type { SentRedeem } from '../adapters/adapter.js';
import type { IdempotencyId, IdempotencyRecord, IdempotencyStore } from './idempotency.js';
export interface OnceOptions {
    store: IdempotencyStore;
    now(): number;
    /** Milliseconds after which a write without an answer is taken for lost, and "not found" for the truth. */
    lease: number;
    /** Told when the store fails after the backend has answered. */
    onError(error: unknown): void;
}
/** Something a shopper wants done once. */
export interface Wish<Answer> {
    id: IdempotencyId;
    /** What is asked for; the same key with another payload is another wish, and refused. */
    payload: readonly unknown[];
    /** Kept with the key, for whoever asks later; the time is added. */
    sent?: Omit<SentRedeem, 'at'>;
    send(): Promise<Answer>;
    /** Only where the backend can say what became of it. */
    inquiry?: Inquiry<Answer> | undefined;
}
export interface Inquiry<Answer> {
    /** Rejects with not_found when the wish never arrived. */
    ask(sent?: SentRedeem): Promise<Answer>;
    /** The answer that says "it never arrived, and never will". */
    lost: Answer;
    /** Whether asking again may bring more than this answer. */
    isOpen(answer: Answer): boolean;
}
/** Sends a wish at most once, however often it is repeated, and tells every repeat what became of it. */
export declare class Once {
    #private;
    constructor(options: OnceOptions);
    fulfil<Answer>(wish: Wish<Answer>): Promise<Answer>;
    find(id: IdempotencyId): Promise<IdempotencyRecord | undefined>;
    /** What became of a wish that was sent before; sends nothing. */
    settle<Answer>(wish: Pick<Wish<Answer>, 'id' | 'inquiry'>, record: IdempotencyRecord): Promise<Answer>;
}
/** SHA-256 in hex: tells values apart without keeping them. */
export declare function fingerprint(payload: readonly unknown[]): Promise<string>;
