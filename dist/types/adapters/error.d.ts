import type { ErrorCode } from './error-codes.js';
export type { ErrorCode };
/**
 * 'not_done': the backend said, or it is certain, that nothing happened; a redeem key is free again.
 * 'unknown': it may have happened; the key must be kept and asked about.
 */
export type Outcome = 'not_done' | 'unknown';
export interface LoyaltyErrorOptions {
    outcome?: Outcome;
    /** Seconds. */
    retryAfter?: number;
    cause?: unknown;
}
/** The one error adapters reject with. Told apart by name, since two copies of this module can meet on a page. */
export declare class LoyaltyError extends Error {
    readonly name = "LoyaltyError";
    readonly code: ErrorCode;
    readonly outcome: Outcome;
    readonly retryAfter: number | undefined;
    constructor(code: ErrorCode, message: string, { outcome, retryAfter, cause }?: LoyaltyErrorOptions);
}
export declare function isLoyaltyError(error: unknown): error is LoyaltyError;
