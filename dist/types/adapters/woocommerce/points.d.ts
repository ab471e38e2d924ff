import type { CartWay, LoadInput, LookupOptions, Member, Program, QuoteInput, ReadOptions, RedeemInput, Redemption, WriteOptions } from '../adapter.js';
import type { WooApi } from './api.js';
import type { Settings } from './options.js';
/**
 * MyRewards' points on cart: they live in the cart's `extensions`. They lower its total at once and leave the balance when
 * it becomes an order. Asked for more than there is, the plugin takes what there is and says nothing: so what can't be
 * had is refused here, before, and what came of it is read off the answer.
 */
export declare function pointsOf(api: WooApi, { root, name, unit, points: { system, worth } }: Settings): {
    capabilities: {
        redeem: (input: RedeemInput, { key, signal }: WriteOptions) => Promise<Redemption>;
        redemption: (key: string, { signal, sent }: LookupOptions) => Promise<Redemption>;
        undo: (voucher: string, { signal }: WriteOptions) => Promise<void>;
        quote: (_input: QuoteInput, options: ReadOptions) => Promise<CartWay[]>;
    };
    load: (_input: LoadInput, options: ReadOptions) => Promise<{
        program: Program;
        member: Member;
    }>;
};
