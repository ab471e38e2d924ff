import { type ErrorCode } from './error.js';
/** The same error, for a redeem that may have been sent before or have been begun: its key must be kept. */
export declare function unsettled(error: unknown): unknown;
/**
 * For what is read before a redeem that may be repeated with its key, or to find out what became of one: when reading
 * fails, nothing is said about the redeem. `answers` are the codes that do say something.
 */
export declare function readAround<T>(reading: Promise<T>, answers?: readonly ErrorCode[]): Promise<T>;
/** For a lookup. */
export declare const FOUND_OUT: readonly ErrorCode[];
