import { type ErrorCode, type LoyaltyError, type Outcome } from '../adapters/error.js';
/** A broken promise, in one sentence: which method, which field, what was expected and what came. */
export declare class ConformanceError extends Error {
    readonly name = "ConformanceError";
}
export declare function fail(where: string, expected: string, got: unknown): never;
/** Compares by value; the order of an object's fields does not matter. */
export declare function expectEqual(where: string, got: unknown, expected: unknown): void;
/** A time of what was done a moment ago; off by hours is another time zone taken for this one. */
export declare function expectNow(where: string, at: string | undefined): void;
/** Waits for a call that must succeed. */
export declare function answered<T>(method: string, call: () => Promise<T>): Promise<T>;
/** Waits for a call that must be rejected with one of `codes`, and with nothing done. */
export declare function refused(method: string, codes: ErrorCode[], call: () => Promise<unknown>): Promise<void>;
/** Waits for a call that gets no answer, or none that can be used, and must say whether something may have happened. */
export declare function answeredNot(method: string, outcome: Outcome, call: () => Promise<unknown>): Promise<LoyaltyError>;
/** Waits for a call that may go either way, as long as a rejection is one of the contract's. */
export declare function settledProperly<T>(method: string, call: () => Promise<T>): Promise<T | LoyaltyError>;
