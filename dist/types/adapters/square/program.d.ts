import type { Program, Reward } from '../adapter.js';
import type { Square } from './square.js';
export interface WholeProgram {
    program: Omit<Program, 'version'>;
    /** All of them, in Square's order: cheapest first. */
    rewards: Reward[];
}
export declare function readProgram(square: Square, signal: AbortSignal): Promise<WholeProgram>;
