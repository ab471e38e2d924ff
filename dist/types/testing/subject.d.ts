import type { Identity, LoadInput, LoyaltyAdapter, MemberState, Money, RewardKind } from '../adapters/adapter.js';
/** What the conformance suite is pointed at: a way to make the adapter, and to put its backend in a known state. */
export interface Subject {
    /** A fresh adapter for one shopper; without an identity, for a guest. */
    adapter(identity?: Identity): LoyaltyAdapter;
    /** Empties the backend and fills it with exactly this. */
    seed(state: Seed): Promise<void>;
    /** Sent with every read and redeem; { locale: 'en', currency: 'EUR' } unless told. Amounts are seeded in its currency. */
    readonly context?: Context;
}
export type Context = Pick<LoadInput, 'locale' | 'market'> & Required<Pick<LoadInput, 'currency'>>;
export interface Seed {
    members: SeedMember[];
    rewards: SeedReward[];
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
export interface SeedReward {
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
