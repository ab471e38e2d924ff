import { LoyaltyError, type Outcome } from './error.js';
/**
 * What is at stake in a call. write: it may change something. lookup: it asks what became of a write, so failing to
 * hear must never pass for "nothing happened".
 */
export type Stake = 'read' | 'write' | 'lookup';
/** The request may have arrived, whatever became of the answer. */
export declare function uncertain(stake: Stake): Outcome;
/** The error that an answer other than 2xx stands for. `body` is its JSON, if it had any. */
export declare function errorFrom(response: Response, body: unknown, stake: Stake, now: number): LoyaltyError;
/** A success that can't be read: whatever was asked for may well have happened. */
export declare function badResponse({ url }: Response, stake: Stake, cause: unknown): LoyaltyError;
/** The error that a fetch without an answer stands for. */
export declare function errorWithout(cause: unknown, url: string, stake: Stake): LoyaltyError;
