import type { LoyaltyAdapter } from '../adapters/adapter.js';
import type { Context } from './subject.js';
export type Calls = ReturnType<typeof callsTo>;
/** Every method of an adapter with the context and signal filled in; called bare, so as to see it rejected too. */
export declare function callsTo(adapter: LoyaltyAdapter, context: Context, signal: AbortSignal): {
    load: (programVersion?: string) => Promise<import("../index.js").LoadResult>;
    rewards: (cursor?: string) => Promise<import("../index.js").RewardPage>;
    activity: (cursor?: string) => Promise<import("../index.js").Page<import("../index.js").Activity>>;
    vouchers: (cursor?: string) => Promise<import("../index.js").Page<import("../index.js").Voucher>>;
    redeem: (wish: Wish, key: string) => Promise<import("../index.js").Redemption>;
    redemption: (key: string) => Promise<import("../index.js").Redemption>;
    undo: (voucherId: string, key: string) => Promise<void>;
    join: (key: string) => Promise<void>;
};
/** Reward id, and the price the shopper was told. */
export interface Wish {
    reward: string;
    points: number;
}
export declare function newKey(): string;
