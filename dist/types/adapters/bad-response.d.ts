import { LoyaltyError } from './error.js';
import { type Stake } from './sending.js';
/** A success that can't be read: whatever was asked for may well have happened. */
export declare function badResponse({ url }: Response, stake: Stake, cause: unknown): LoyaltyError;
