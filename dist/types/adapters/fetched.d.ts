import { type Outcome } from './error.js';
/** A part of an adapter in a file of its own; one that can't be had is an outage like any other, and nothing was done. */
export declare function fetched<T>(file: Promise<T>, outcome?: Outcome): Promise<T>;
