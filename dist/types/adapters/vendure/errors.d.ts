import { LoyaltyError } from '../error.js';
import { type Fields } from '../reading.js';
import { type Answer, type Stake } from '../sending.js';
/** Vendure takes back what it has begun when it answers with an error, but for those that it can't name. */
export declare function failureOf(answer: Answer, { errors }: Fields, stake: Stake, now: number): LoyaltyError;
