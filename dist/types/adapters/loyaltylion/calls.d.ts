import type { ReadOptions } from '../adapter.js';
import type { Calls } from '../later.js';
import { type Seen } from '../settling.js';
import { type Scene } from './loyaltylion.js';
import { type Wire } from './wire.js';
/** What the parts of the adapter share. */
export interface Shared {
    call: Wire;
    /** Whether the shop says who is shopping. */
    isSignedIn(options: ReadOptions): Promise<boolean>;
    publicProgram(options: ReadOptions): Promise<Scene['program']>;
    /** Of what is answered from now on. */
    speak(locale: string): void;
    seen: Seen;
    /** Claims that were not approved at once, by the key of their redeem. */
    waiting: Map<string, string>;
    /** Milliseconds since the epoch. */
    now(): number;
}
/** What the panel's home does without. */
export declare function loyaltylionCalls({ call, isSignedIn, publicProgram, speak, seen, waiting, now, }: Shared): Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption' | 'undo' | 'join' | 'complete' | 'birthday'>;
