import type { LoyaltyAdapter } from '../adapter.js';
import type { Wire } from './wire.js';
export type HttpCalls = Required<Pick<LoyaltyAdapter, 'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption' | 'undo' | 'join' | 'quote' | 'complete' | 'birthday' | 'wish' | 'order' | 'claim'>>;
/** What the panel's home does without: pages, all that changes something, and what is asked about carts and orders. */
export declare function httpCalls(call: Wire): HttpCalls;
