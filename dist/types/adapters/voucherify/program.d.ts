import type { Program, Reward } from '../adapter.js';
import type { Voucherify } from './voucherify.js';
export interface Catalogue {
    rewards: Reward[];
    /** Ids of those that ran out. */
    gone: ReadonlySet<string>;
    /** Ids of those that are a discount on an order. */
    coins: ReadonlySet<string>;
}
export interface WholeProgram {
    program: Omit<Program, 'version'>;
    catalogue: Catalogue;
}
export declare function readProgram(voucherify: Voucherify, signal: AbortSignal): Promise<WholeProgram>;
/** What the campaign offers is told as assignments, each with a price; what they are stands at the rewards. */
export declare function readRewards({ call, options, path }: Voucherify, signal: AbortSignal): Promise<Catalogue>;
