import { type Capability, type LoyaltyAdapter, type Program, type SentRedeem } from '../adapters/adapter.js';
import type { Wish } from './calls.js';
import type { Shopper } from './shopper.js';
import type { Context, Seed, Subject, Trait } from './subject.js';
import type { Treat } from './treat.js';
/**
 * What a case takes for granted, beside `load`. keys: a repeated key is applied once by the backend itself. code: a
 * redeem brings a voucher; cart: it is applied to a cart instead. range and variants: there is a reward of this sort.
 * rules: there is something to complete. lost, failing, spoiling, markets and proof: the subject knows how.
 */
export type Need = Capability | Trait | 'points' | 'keys' | 'code' | 'cart' | 'range' | 'variants' | 'rules' | 'lost' | 'failing' | 'spoiling' | 'markets' | 'proof';
/** One promise of the contract, tried on a freshly seeded backend. */
export interface Case {
    name: string;
    needs?: readonly Need[];
    /** The usual world when left out. */
    seed?: (currency: string) => Seed;
    run(stage: Stage): Promise<void>;
}
export interface Stage {
    guest(): Shopper;
    /** Through an adapter of their own, made anew each time. */
    as(subject: string): Shopper;
    /** The same in another market. */
    abroad(subject: string, where: Context): Shopper;
    seed: Seed;
    context: Context;
    program: Program;
    /** To be done to the backend what the case needs. */
    subject: Subject;
    has(need: Need): boolean;
    /** What is redeemed where any reward will do: members can pay for it. */
    treat(): Treat;
    /** Proves who placed a guest's order. */
    proof(order: string): string;
    /** The member's one cart, where redeems are applied to carts. */
    cart(subject: string): Promise<string | undefined>;
}
/** What is there to be needed: named by the program and had by the adapter, both, and known to the subject. */
export declare function offered(adapter: LoyaltyAdapter, program: Program, subject: Subject): Set<Need>;
/** What a treat takes from the balance as it is redeemed. */
export declare function taken(stage: Stage): number;
/** What a page keeps of Ada's redeem: with her cart, where redeems are applied to carts. */
export declare function sentFor(stage: Stage, wish: Wish, at: number): Promise<SentRedeem>;
