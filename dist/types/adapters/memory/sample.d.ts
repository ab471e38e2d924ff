import type { MemoryState } from './state.js';
/** A shop's program and one member of it, as of `now` (milliseconds since the epoch); shown by `memory` when told nothing else. */
export declare function sampleState(now: number): MemoryState;
