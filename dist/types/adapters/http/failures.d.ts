import type { Answer, Stake } from '../sending.js';
import type { ErrorCode, LoyaltyError, Outcome } from '../error.js';
/** What an answer other than 2xx means: in the gateway's own words or, where it has none, in a sentence for developers. */
export declare function failureOf(answer: Answer, stake: Stake, now: number): LoyaltyError;
/** A success that can't be used: for what its JSON is, or where that is undefined because it is no JSON. */
export declare function unusableBy(flaw: unknown, response: Response, stake: Stake): LoyaltyError;
/** An error's body, as far as it is one of ours; never throws. */
export declare function parseProblem(value: unknown): {
    code?: ErrorCode;
    outcome?: Outcome;
    detail?: string;
};
