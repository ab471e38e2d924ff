import type { ActivityFilter, Birthday, CartContent, ClaimInput, LoyaltyAdapter, OrderInput, RedeemInput, SentRedeem } from '../adapters/adapter.js';
import type { Context } from './subject.js';
export type Calls = ReturnType<typeof callsTo>;
/** Every method of an adapter with the context and signal filled in; called bare, so as to see it rejected too. */
export declare function callsTo(adapter: LoyaltyAdapter, context: Context, signal: AbortSignal, cart?: Cart): {
    load: (programVersion?: string) => Promise<import("../index.js").LoadResult>;
    rewards: (cursor?: string) => Promise<import("../index.js").RewardPage>;
    activity: (cursor?: string, filter?: ActivityFilter) => Promise<import("../index.js").Page<import("../index.js").Activity>>;
    vouchers: (cursor?: string) => Promise<import("../index.js").Page<import("../index.js").Voucher>>;
    redeem: (wish: Wish, key: string) => Promise<import("../index.js").Redemption>;
    redemption: (key: string, sent?: SentRedeem) => Promise<import("../index.js").Redemption>;
    undo: (voucherId: string, key: string) => Promise<void>;
    join: (key: string) => Promise<void>;
    quote: (cart: CartContent) => Promise<import("../index.js").CartWay[]>;
    complete: (rule: string, key: string) => Promise<import("../index.js").EarningProgress>;
    birthday: (date: Birthday, key: string) => Promise<void>;
    wish: (reward: string | null, key: string) => Promise<void>;
    order: (wish: OrderWish) => Promise<import("../index.js").OrderStanding>;
    claim: (claim: Claim, key: string) => Promise<import("../index.js").ClaimState>;
};
/** The member's cart, for a backend that applies rewards to it by itself. */
export type Cart = () => Promise<string>;
/** Reward id, and the price the shopper was told or chose to give. */
export type Wish = Pick<RedeemInput, 'reward' | 'points' | 'variant' | 'hold'>;
export type OrderWish = Pick<OrderInput, 'order' | 'claim'>;
export type Claim = Pick<ClaimInput, 'claim' | 'email'>;
export declare function newKey(): string;
