import type { PointsBalance, Tier, TierProgress } from '../adapter.js';
import type { Voucherify } from './voucherify.js';
/** A loyalty card is what makes a customer a member. */
export interface Card {
    id: string;
    code: string;
    /** Voucherify's id of the customer. */
    holder?: string;
    state: 'enrolled' | 'blocked';
    points: PointsBalance;
}
/** undefined for a customer without one. */
export declare function findCard({ call, options, path }: Voucherify, subject: string, signal: AbortSignal): Promise<Card | undefined>;
/** What the customer goes by: the first of their names. */
export declare function nameOf({ call }: Voucherify, customer: string, signal: AbortSignal): Promise<string | undefined>;
export declare function progressOf({ call }: Voucherify, { code, points }: Card, tiers: readonly Tier[], signal: AbortSignal): Promise<TierProgress>;
