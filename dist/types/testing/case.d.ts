import { type Capability } from '../adapters/adapter.js';
import type { Shopper } from './shopper.js';
import type { Seed } from './subject.js';
/**
 * What a case takes for granted, beside `load`. keys: a repeated key is applied once by the backend itself. range and
 * variants: there is a reward of this sort. rules: there is something to complete. proof: the subject has a guest's.
 */
export type Need = Capability | 'points' | 'keys' | 'range' | 'variants' | 'rules' | 'proof';
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
    /** What was seeded, and the currency of its amounts. */
    seed: Seed;
    currency: string;
    /** Proves who placed a guest's order. */
    proof(order: string): string;
}
/** What is there to be needed: named by the program and had by the adapter, both. */
export declare function offered(shopper: Shopper): Promise<Set<Need>>;
