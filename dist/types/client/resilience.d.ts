import type { ReadOptions, WriteOptions } from '../adapters/adapter.js';
export interface ResilienceOptions {
    /** Milliseconds a read may take before it counts as lost. */
    readTimeout?: number;
    /** The same for a write, whose outcome is then unknown. */
    writeTimeout?: number;
    wait?(milliseconds: number): Promise<void>;
    /** Ends everything that is under way. */
    signal?: AbortSignal;
}
export declare const pause: (milliseconds: number) => Promise<void>;
export type Calls = ReturnType<typeof resilience>;
/**
 * The one place for timeouts, single flight, retries of reads and Retry-After. Also the last line before an adapter that
 * breaks the contract: what comes out is always a LoyaltyError, and in time.
 */
export declare function resilience({ readTimeout, writeTimeout, wait, signal, }?: ResilienceOptions): {
    /** Same name and input while under way: one call for both. */
    read<T>(name: string, input: unknown, call: (options: ReadOptions) => Promise<T>): Promise<T>;
    /** Sent once; repeating is for whoever holds the key. */
    write<T>(key: string, call: (options: WriteOptions) => Promise<T>): Promise<T>;
};
