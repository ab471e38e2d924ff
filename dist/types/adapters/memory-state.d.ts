import type { Activity, Availability, EarningProgress, MemberState, PointsBalance, Program, Referral, Reward, TierProgress, Voucher } from './adapter.js';
import { type ErrorCode } from './error.js';
/** Everything a backend would keep, changed in place. A subject that is not in `members` is a candidate. */
export interface MemoryState {
    /** With all its rewards. `currency` is the one to name in its amounts, which are never converted. */
    program(currency?: string): Program;
    /** By reward id. */
    limits: Record<string, RewardLimits>;
    /** By subject. */
    members: Map<string, MemoryMember>;
    redemptions: MemoryRedemption[];
    /** Who an adapter in a page acts for, unless told otherwise. */
    visitor?: string;
}
export interface RewardLimits {
    /** How many there are in all. */
    stock?: number;
    perMember?: number;
    /** Tier id that must be reached. */
    tier?: string;
}
export interface MemoryRedemption {
    subject: string;
    key: string;
    /** Reward id. */
    reward: string;
    points: number;
    voucher: Voucher;
}
export interface MemoryMember {
    state: Exclude<MemberState, 'guest'>;
    name?: string;
    /** Newest first. What is available is the sum of its points, and nothing else. */
    activity: Activity[];
    /** Newest first. */
    vouchers: Voucher[];
    points: Omit<PointsBalance, 'available'>;
    earning: Record<string, EarningProgress>;
    tier?: Omit<TierProgress, 'currency'>;
    referral?: Referral;
}
export declare function refuse(code: ErrorCode): never;
/** The member's record; for who has none yet, that of a candidate, not kept until they join. */
export declare function memberOf({ members }: MemoryState, subject: string): MemoryMember;
export declare function available({ activity }: MemoryMember): number;
/** Whether the member known as `subject` can have a reward now. */
export declare function availabilityOf({ id, points }: Reward, state: MemoryState, subject: string): Availability;
export declare function unusedFirst({ vouchers }: MemoryMember): Voucher[];
/** What expires first is spent first. */
export declare function spendExpiring({ points: balance }: MemoryMember, points: number): void;
