import type { Program, Reward, Tier } from '../adapter.js';
import type { Smile } from './smile-rest.js';
export interface Products {
    rewards: Reward[];
    /** Smile's names for them, by reward id: what a fulfillment is told by. */
    names: ReadonlyMap<string, string>;
}
export interface WholeProgram extends Products {
    program: Omit<Program, 'version'>;
    tiers: Tier[];
}
/** Without rewards there is no program to speak of; ways to earn, tiers and the points' name may be missing for once. */
export declare function readProgram(smile: Smile, signal: AbortSignal): Promise<WholeProgram>;
export declare function readProducts(smile: Smile, signal: AbortSignal): Promise<Products>;
