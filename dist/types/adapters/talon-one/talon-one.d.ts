import type { AdapterFactory, EarningRule, Reward, Tier, UnitName } from '../adapter.js';
import { type CallApi } from '../json-api.js';
/**
 * What a shopper can have for points. Talon.One has no catalogue of rewards: a reward is a rule of a campaign, that a
 * customer session with these `attributes` meets, and that deducts `points` and creates a coupon or awards a giveaway.
 */
export interface TalonOneReward extends Omit<Reward, 'points' | 'range' | 'variants'> {
    /** What the rule deducts, in the program's own decimals, e.g. 10.5. */
    points: number;
    /** Session attributes the rule asks for; no two rewards may have the same. They have to be made in the Campaign Manager. */
    attributes: Readonly<Record<string, string | number | boolean>>;
    /** Id of the campaign whose coupons, or of the pool whose giveaways, are of this reward: by it they are worth the same. */
    campaign?: number;
    pool?: number;
}
export interface TalonOneOptions {
    /** Your deployment, such as https://yourbaseurl.talon.one. */
    endpoint: string;
    /** An integration API key of the application. */
    apiKey: string;
    /** Id of a profile-based loyalty program. */
    program: number;
    rewards?: readonly TalonOneReward[];
    /** 0 to 4: digits after the separator that points have; 0 unless told. What is finer is rounded down. */
    decimals?: number;
    subledger?: string;
    name?: string;
    unit?: UnitName;
    /** The program's tiers by name, which the Integration API doesn't list; thresholds in the program's own decimals. */
    tiers?: readonly (Pick<Tier, 'name' | 'threshold'> & Partial<Tier>)[];
    /** Ways to earn; one whose id is the name of an achievement shows how far the member is. */
    earning?: readonly EarningRule[];
    /** Where a friend arrives, with {code} in it: turns the member's referral code into a link. */
    referralLink?: string;
}
/** What the parts of the adapter share for one request. */
export interface TalonOne {
    call: CallApi;
    options: TalonOneOptions;
    rewards: readonly Reward[];
    now(): number;
}
/**
 * Talon.One's Integration API. The token's subject is the profile's integration id. A redeem closes a customer session
 * whose id is made of the key, under an Idempotency-Key: what its effects deducted and gave is what became of it.
 *
 * Written from the vendor's API description (June 2026) and SDK documents. Not confirmed: that the Idempotency-Key is
 * answered with what was answered first for 24 hours, and what cancelling a session does to a coupon that it created (so
 * there is no undo). A person without a profile is a candidate, and becomes a member with what they first do.
 */
export declare const talonOneAdapter: AdapterFactory<TalonOneOptions>;
