/** What a backend says to what was redeemed, asked or done; made safe as in `schema.ts`. */
import type { Activity, CartWay, ClaimState, EarningProgress, OrderStanding, Page, Redemption, RewardPage, Voucher } from '../adapter.js';
export declare function parseRedemption(value: unknown): Redemption;
export declare function parseQuote(value: unknown): CartWay[];
export declare function parseEarningProgress(value: unknown): EarningProgress;
export declare function parseOrderStanding(value: unknown): OrderStanding;
export declare function parseClaim(value: unknown): ClaimState;
export declare function parseRewardPage(value: unknown): RewardPage;
export declare function parseActivityPage(value: unknown): Page<Activity>;
export declare function parseVoucherPage(value: unknown): Page<Voucher>;
