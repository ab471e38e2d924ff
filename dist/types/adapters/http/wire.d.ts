import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Stake } from '../sending.js';
/** Makes a contract type of an answer's JSON, or throws a Flaw. */
export type Parser<T> = (json: unknown) => T;
export interface WireCall<T> extends ReadOptions {
    method: 'GET' | 'POST';
    /** Below /v1. */
    path: string;
    query?: object;
    body?: string | undefined;
    stake: Stake;
    /** Goes along as Idempotency-Key. */
    key?: string;
    parse: Parser<T>;
}
export type Wire = ReturnType<typeof createWire>;
/** Calls the gateway at `base`: signed, renewed once when the token has expired, never retried otherwise. */
export declare function createWire(base: string, environment: AdapterEnvironment): <T>(given: WireCall<T>) => Promise<T>;
