import { type Outcome } from './error.js';
/**
 * Runs `work` until `signal` ends it. Also what is deaf to its signal (a page's patched fetch, a careless adapter) then
 * leaves the caller with an answer. `outcome` is what an abort means once the work has begun.
 */
export declare function untilAborted<T>(signal: AbortSignal, outcome: Outcome, work: () => Promise<T>): Promise<T>;
