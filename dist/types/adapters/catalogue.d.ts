import type { Availability, PointsBalance, Reward } from './adapter.js';
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
/** By reward id, as far as points decide. */
export declare function affordable(rewards: readonly Reward[], available: number): Record<string, Availability>;
export declare function affords(points: number, available: number): Availability;
/** A balance that may be below zero, as after a return. */
export declare function balanceOf(balance: number, rest?: Partial<PointsBalance>): PointsBalance;
export declare function badCursor(): LoyaltyError;
