import type { AdapterEnvironment, ReadOptions } from './adapter.js';
import { type Call, type Said, type Stake } from './calling.js';
import { type ErrorCode } from './error.js';
import { type Fields } from './reading.js';
export interface JsonApi {
    /** Of the vendor, for errors. */
    name: string;
    /** Without a slash at the end. */
    base: string;
    /** Go along with every call: here is the secret key. */
    headers: Record<string, string>;
    /** What the vendor's words for a failure come to; empty fields where it said nothing. */
    said(body: Fields, status: number): Said;
}
export interface ApiCall extends ReadOptions, Pick<Call, 'method' | 'body' | 'headers'> {
    /** Below the base, with a slash at its start. */
    path: string;
    query?: Readonly<Record<string, string | number | undefined>>;
    /** 'read' unless told. */
    stake?: Stake;
}
/** Calls a vendor's API once and reads its answer by `read`, whose LoyaltyErrors are the answer's fault. */
export type CallApi = <T>(call: ApiCall, read: (answer: Fields) => T) => Promise<T>;
/** A vendor's JSON API behind a secret key. */
export declare function createJsonApi(environment: AdapterEnvironment, { name, base, headers, said }: JsonApi): CallApi;
/**
 * For what only adorns a load: does without it where its endpoint is down or closed to the key. Not where the whole load
 * was given up or took too long.
 */
export declare function adorning<T, Without>(asked: Promise<T>, without: Without): Promise<T | Without>;
/** The same error, for a redeem that may have been sent before or have been begun: its key must be kept. */
export declare function unsettled(error: unknown): unknown;
/**
 * For what is read before a redeem that may be repeated with its key, or to find out what became of one: when reading
 * fails, nothing is said about the redeem. `answers` are the codes that do say something.
 */
export declare function readAround<T>(reading: Promise<T>, answers?: readonly ErrorCode[]): Promise<T>;
/** For a lookup. */
export declare const FOUND_OUT: readonly ErrorCode[];
