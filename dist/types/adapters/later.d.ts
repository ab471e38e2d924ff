import type { LoyaltyAdapter } from './adapter.js';
type Name = Exclude<keyof LoyaltyAdapter, 'contract' | 'name' | 'runsIn' | 'idempotency' | 'load'>;
/** Methods that an adapter has for sure. */
export type Calls<Names extends Name> = Required<Pick<LoyaltyAdapter, Names>>;
/**
 * Methods that the panel's home does without, so that they can stand in a file of their own: it is fetched when one of
 * them is called.
 */
export declare function later<Names extends Name>(names: readonly Names[], calls: () => Promise<Calls<Names>>): Calls<Names>;
export {};
