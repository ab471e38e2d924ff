import type { Availability, Page, PointsBalance, Program, Reward, RewardPage, Voucher } from './adapter.js';
import { LoyaltyError } from './error.js';
/** At once in `load`, and in one page of `rewards`. */
export declare const MOST_REWARDS = 12;
/** What a merchant says of a reward, or how it is to be shown, where the backend has no words for it. */
export type RewardWords = Partial<Pick<Reward, 'kind' | 'name' | 'description' | 'value' | 'percent' | 'minimum' | 'image' | 'terms' | 'limit'>>;
/** By the backend's id of the reward. */
export type Described = Readonly<Record<string, RewardWords>>;
/** With a kind of the merchant's, the reward is also worth what the merchant says, and no longer what the backend did. */
export declare function described({ value, percent, ...reward }: Reward, words?: Described): Reward;
/** What a voucher has of its reward. */
export declare function worthOf({ kind, value, percent, minimum, terms }: Reward): {
    kind: import("./adapter.js").RewardKind;
    value?: import("./adapter.js").Money;
    percent?: number;
    minimum?: import("./adapter.js").Money;
    terms?: string;
};
/** The program under a version made of all it says; or 'unchanged', where that is held already. */
export declare function versioned(program: Omit<Program, 'version'>, held: string | undefined): Program | 'unchanged';
/** By reward id, as far as points decide. */
export declare function affordable(rewards: readonly Reward[], available: number): Record<string, Availability>;
export declare function affords(points: number, available: number): Availability;
/** A page of a list that the backend gives whole. Rejects with 'invalid' for a cursor that is none. */
export declare function pageOf<T>(items: readonly T[], cursor: string | undefined, size?: number): Page<T>;
export declare function rewardPage(rewards: readonly Reward[], availability: Record<string, Availability>, cursor: string | undefined): RewardPage;
/** A balance that may be below zero, as after a return. */
export declare function balanceOf(balance: number, rest?: Partial<PointsBalance>): PointsBalance;
/** The reward asked for at the price it has; rejects with 'not_found', or with 'invalid' for another price. */
export declare function wanted(rewards: readonly Reward[], { reward: id, points }: {
    reward: string;
    points: number;
}): Reward;
export declare function unusedFirst(vouchers: readonly Voucher[]): Voucher[];
export declare function badCursor(): LoyaltyError;
