import type { Activity, Availability, Birthday, EarningProgress, MemberState, Page, PageInput, PointsBalance, Program, ReadOptions, RedeemInput, Referral, Reward, TierProgress, Voucher } from '../adapter.js';
import { type ErrorCode } from '../error.js';
/** Everything a backend would keep, changed in place. A subject that is not in `members` is a candidate. */
export interface MemoryState {
    /** With all its rewards. `currency` is the one to name in its amounts, which are never converted. */
    program(currency?: string): Program;
    /** By reward id. */
    limits: Record<string, RewardLimits>;
    /** By subject. */
    members: Map<string, MemoryMember>;
    redemptions: MemoryRedemption[];
    completions: MemoryCompletion[];
    /** What the clock will bring: told the time (milliseconds since the epoch) with every call, it goes when it has come. */
    due: Set<(now: number) => void>;
    /** Who an adapter in a page acts for, unless told otherwise. */
    visitor?: string;
}
export interface RewardLimits {
    /** How many there are in all. */
    stock?: number;
    /** How many one member may have, where that is not the reward's own `limit`. */
    perMember?: number;
}
export interface MemoryRedemption {
    subject: string;
    key: string;
    input: RedeemInput;
    voucher: Voucher;
}
export interface MemoryCompletion {
    subject: string;
    key: string;
    /** Earning rule id. */
    rule: string;
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
    wish?: string;
    birthday?: Birthday;
}
export declare function refuse(code: ErrorCode): never;
/**
 * Acts in one go, after what was due by `now`, so that nothing comes between check and change; answers with a copy,
 * as a wire would.
 */
export declare function answer<T>(state: MemoryState, now: number, { signal }: ReadOptions, act: () => T): Promise<T>;
/** The member's record; for who has none yet, that of a candidate, not kept until they join. */
export declare function memberOf({ members }: MemoryState, subject: string): MemoryMember;
export declare function available({ activity }: MemoryMember): number;
/** Whether the member known as `subject` can have a reward now, in milliseconds since the epoch. */
export declare function availabilityOf(reward: Reward, state: MemoryState, subject: string, now: number): Availability;
/** Where no tier is asked for, everyone has reached it. */
export declare function reached(tier: string | undefined, state: MemoryState, { tier: progress }: MemoryMember): boolean;
export declare function unusedFirst({ vouchers }: MemoryMember): Voucher[];
export declare function isUnused({ state }: Voucher): boolean;
/** The cursor is the id of the last item shown, so that what arrives in between neither repeats nor hides an item. */
export declare function pageOf<T extends {
    id: string;
}>(all: T[], { cursor }: PageInput): Page<T>;
