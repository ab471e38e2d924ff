import type { LoyaltyAdapter } from '../adapter.js';
import type { Shopper } from './shopper.js';
export type MemoryCalls = Required<Pick<LoyaltyAdapter, 'redeem' | 'redemption' | 'undo' | 'quote' | 'join' | 'complete' | 'birthday' | 'wish'>>;
/** All that a signed-in shopper can ask of the memory beyond what a panel shows; fetched when somebody does. */
export declare function memoryCalls(shopper: Shopper): MemoryCalls;
