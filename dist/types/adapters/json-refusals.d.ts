import type { LoyaltyError } from './error.js';
import type { ReadWords } from './json-api.js';
import type { Answer, Stake } from './sending.js';
/** What a vendor means by an answer other than 2xx, in its own words as far as it has some. */
export declare function failureOf(answer: Answer, name: string, path: string, stake: Stake, now: number, said: ReadWords): LoyaltyError;
