import type { Answer, Stake } from './sending.js';
import { LoyaltyError, type ErrorCode, type Outcome } from './error.js';
/** What a backend's own words for a failure come to. */
export interface Said {
    code?: ErrorCode | undefined;
    outcome?: Outcome | undefined;
    detail?: string | undefined;
}
/** The error that an answer other than 2xx stands for. `now` is in milliseconds since the epoch. */
export declare function errorOf({ response }: Answer, stake: Stake, now: number, said?: Said): LoyaltyError;
/** The same where there is no more than a status; `where` is for the developer. `wait` is in seconds. */
export declare function errorOfStatus(status: number, where: string, stake: Stake, said?: Said, wait?: number): LoyaltyError;
