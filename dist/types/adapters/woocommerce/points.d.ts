import type { Member, Money, Program, ReadOptions, Reward, Voucher } from '../adapter.js';
import type { Answer, Stake } from '../sending.js';
import { type WooApi } from './api.js';
import type { Settings } from './options.js';
/** What the cart says of somebody's points. */
export interface Holding {
    /** WordPress's number of who asks; "0" for a guest. */
    user: string;
    currency: string;
    amount: number;
    used: number;
    /** The most this cart takes. */
    max: number;
    name: string | undefined;
    answer: Answer;
}
export declare const REWARD = "points-on-cart";
/** More than any shopper has; a panel caps it by the balance. */
export declare const MOST_STEPS = 10000;
/**
 * By whose key the points of a cart were put there, as far as this page has heard; by shop and shopper. The cart says how
 * many there are and not since when: this tells a lost redeem from an older one, until the page goes.
 */
export declare const heard: Map<string, {
    used: number;
    key: string;
}>;
/**
 * MyRewards' points on cart: they live in the cart's `extensions`. They lower its total at once and leave the balance when
 * it becomes an order. Asked for more than there is, the plugin takes what there is and says nothing: so what can't be
 * had is refused here, before, and what came of it is read off the answer.
 */
export declare function pointsOf(api: WooApi, { root, name, unit, points: { system, worth } }: Settings): {
    code: string;
    step: number;
    stepIn: (currency: string) => Money | undefined;
    home: (cart: Answer) => {
        program: Program;
        member: Member;
    };
    read: (options: ReadOptions, stake?: Stake) => Promise<Holding>;
    holdingIn: (answer: Answer) => Holding;
    rewardWith: (value: Money) => Reward;
    voucherOf: (used: number, currency: string) => Voucher;
    worthOf: (points: number, currency: string) => Money | undefined;
};
