import type { LoyaltyError } from '../error.js';
import type { Answer, Stake } from '../sending.js';
export declare function failureOf(answer: Answer, stake: Stake, now: number): LoyaltyError;
