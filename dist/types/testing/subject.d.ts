import type { EarningRule, Identity, LoadInput, LoyaltyAdapter, MemberState, Money, Reward, RewardKind } from '../adapters/adapter.js';
/** What the conformance suite is pointed at: a way to make the adapter, and to put its backend in a known state. */
export interface Subject {
    /** A fresh adapter for one shopper; without an identity, for a guest. */
    adapter(identity?: Identity): LoyaltyAdapter;
    /**
     * Empties the backend and fills it with exactly this. What a backend has no idea of (rules to complete, variants,
     * orders, and what it `lacks`) it leaves out: what its program then does not offer is not tried.
     */
    seed(state: Seed): Promise<void>;
    /** For a guest's order that was seeded: what the backend gave to prove who placed it. Without it, claims are hardly tried. */
    proof?(order: string): string;
    /** What this backend has no idea of; what takes it is not tried. */
    readonly lacks?: readonly Trait[];
    /**
     * Lets the next write reach the backend and be carried out there, and its answer be lost. For an adapter whose
     * backend has no idempotency: proves that a redeem is settled by reading.
     */
    loseNextAnswer?(): void;
    /**
     * From now until the next seed, every call to the backend that only reads, or every one that changes something, meets
     * this instead of being carried out. 'rate_limited': it is told to come back in 7 seconds (429, Retry-After: 7).
     * 'unavailable': 503. 'junk': 200, and an answer that makes no sense. 'silence': no answer, ever. Where the double can
     * tell, it resolves when the first call meets this: silence is waited for no longer than that.
     */
    fail?(how: Failure, calls: 'reads' | 'writes'): void | Promise<void>;
    /**
     * From now until the next seed, every list that the backend sends has rows beside the good ones that make no sense (no
     * object, nothing in it) and one of a kind that nobody has heard of.
     */
    spoil?(): void;
    /** A cart of the shop for a member, worth 100.00, for a backend that applies rewards to it by itself. */
    cart?(subject: string): Promise<string>;
    /** What is still to be paid for such a cart, in minor units. */
    toPay?(cart: string): Promise<number>;
    /** Other markets that the same program serves, each in its currency. */
    readonly markets?: readonly Context[];
    /** Sent with every read and redeem; { locale: 'en', currency: 'EUR' } unless told. Amounts are seeded in its currency. */
    readonly context?: Context;
}
/**
 * blocked: members who may look and not spend. candidate: people who are signed in and no members. stock and perMember:
 * limits on a reward. catalogue: rewards that a merchant lists, each at its price. lines: the load's lines of activity.
 * debit: points leave the balance as they are redeemed, and not as the cart becomes an order. oldVouchers: more vouchers
 * than the latest few.
 */
export type Trait = 'blocked' | 'candidate' | 'stock' | 'perMember' | 'catalogue' | 'lines' | 'debit' | 'oldVouchers';
export declare const FAILURES: readonly ['rate_limited', 'unavailable', 'junk', 'silence'];
export type Failure = (typeof FAILURES)[number];
export type Context = Pick<LoadInput, 'locale' | 'market'> & Required<Pick<LoadInput, 'currency'>>;
export interface Seed {
    members: SeedMember[];
    rewards: SeedReward[];
    /** Beside the ways to earn that the backend always has; none when left out. */
    rules?: SeedRule[];
    /** None when left out. */
    orders?: SeedOrder[];
}
export interface SeedMember {
    /** The identity's subject. */
    id: string;
    name: string;
    state: Exclude<MemberState, 'guest'>;
    /** Available points, earned in `entries` equal entries (1 unless told; divides evenly), so that activity pages. */
    points: number;
    entries?: number;
}
export interface SeedReward extends Pick<Reward, 'range' | 'variants' | 'minimum'> {
    id: string;
    name: string;
    kind: RewardKind;
    points: number;
    value?: Money;
    /** How many there are in all; no limit when left out. */
    stock?: number;
    /** How many one member may have; no limit when left out. */
    perMember?: number;
}
export interface SeedRule extends Pick<EarningRule, 'id' | 'kind' | 'by' | 'limit'> {
    points: number;
}
/** Just placed, and not cleared yet. */
export interface SeedOrder {
    /** As the shopper knows it. */
    number: string;
    /** Subject of the member who placed it; a guest's when left out. */
    member?: string;
    /** Of the guest who placed it. */
    email?: string;
    /** What it brings. */
    points: number;
}
