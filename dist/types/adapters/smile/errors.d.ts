import { LoyaltyError } from '../error.js';
import { type Stake } from '../sending.js';
/** Smile's ApiError has the HTTP status, 0 for no answer; what has none is its complaint about how it was called. */
export declare function errorFrom(cause: unknown, stake: Stake): LoyaltyError;
/** Why there is no Smile.js to be used on `page`, and what to do about it. */
export declare function notFound(page: Readonly<Record<string, unknown>>, cause: unknown): LoyaltyError;
