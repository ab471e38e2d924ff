import type { ActivityKind } from '../adapter.js';
import type { MemoryMember, MemoryState } from './state.js';
/** Who is asking the memory, and when. */
export interface Shopper {
    state: MemoryState;
    subject: string;
    /** Milliseconds since the epoch. */
    now(): number;
}
/** The shopper's record, if they may earn and spend. */
export declare function spender({ state, subject }: Shopper): MemoryMember;
/** Writes a line of history; `at` is in milliseconds since the epoch, and may be before that of the last line. */
export declare function note(member: MemoryMember, at: number, kind: ActivityKind, points: number, title: string): void;
/** Has it done at that time, or with the first call after it; in milliseconds since the epoch. */
export declare function schedule({ due }: MemoryState, at: number, act: () => void): void;
export declare function time(at: number): string;
/** E.g. "KQRT-WDXC". */
export declare function randomCode(): string;
