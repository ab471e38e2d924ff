import { LoyaltyError } from '../error.js';
import type { Stake } from '../sending.js';
/** Yotpo documents no errors; those of its requests carry the HTTP status, and 0 where there was no answer. */
export declare function errorFrom(cause: unknown, stake: Stake): LoyaltyError;
