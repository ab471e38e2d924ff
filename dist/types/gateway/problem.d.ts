import { LoyaltyError, type ErrorCode, type Outcome } from '../adapters/error.js';
interface ProblemKind {
    status: number;
    title: string;
    /** Seconds to wait where the backend named none; only for what waiting can mend. */
    retryAfter?: number;
}
/** The one place where codes and the wire meet. */
export declare const PROBLEMS: Readonly<Record<ErrorCode, ProblemKind>>;
/** The body of every error (RFC 9457), with what the widget needs to act on it. */
export interface Problem {
    type: string;
    title: string;
    status: number;
    /** For developers. */
    detail: string;
    code: ErrorCode;
    outcome: Outcome;
}
/** Anything that was thrown, in the words of the contract; `outcome` is for what says nothing of it itself. */
export declare function asLoyaltyError(error: unknown, outcome?: Outcome): LoyaltyError;
/** `status` only where a rule of HTTP is more precise than the code. */
export declare function problemResponse(error: LoyaltyError, status?: number): Response;
export {};
