import { LoyaltyError } from '../error.js';
import type { Answer } from '../sending.js';
/** Refused by its status, or by the first of the errors in it. */
export declare function failureOf(answer: Answer, now: number): LoyaltyError;
