/**
 * What a backend says, made safe: one bad row of a list is left out, an unknown kind becomes a plain one, a field that
 * only adorns is dropped when it makes no sense, and what nobody can do without is a LoyaltyError 'bad_response' that
 * names it. What it received is not quoted: it can be private, and consoles are recorded.
 */
import type { Activity, CartWay, ClaimState, EarningProgress, LoadResult, OrderStanding, Page, Redemption, RewardPage, Voucher } from '../adapter.js';
import { type ErrorCode, type Outcome } from '../error.js';
export declare function parseLoad(value: unknown): LoadResult;
export declare function parseRewardPage(value: unknown): RewardPage;
export declare function parseActivityPage(value: unknown): Page<Activity>;
export declare function parseVoucherPage(value: unknown): Page<Voucher>;
export declare function parseRedemption(value: unknown): Redemption;
export declare function parseQuote(value: unknown): CartWay[];
export declare function parseEarningProgress(value: unknown): EarningProgress;
export declare function parseOrderStanding(value: unknown): OrderStanding;
export declare function parseClaim(value: unknown): ClaimState;
/** An error's body, as far as it is one of ours; never throws. */
export declare function parseProblem(value: unknown): {
    code?: ErrorCode;
    outcome?: Outcome;
    detail?: string;
};
