import type { Calls } from '../later.js';
import { type Seen } from '../settling.js';
import type { Connection } from './connection.js';
import type { Settings } from './options.js';
export { errorFrom, notFound } from './errors.js';
export { memberOf } from './member.js';
/** What the parts of the adapter share. */
export interface Shared {
    call: Connection;
    settings: Settings;
    seen: Seen;
    /** Fulfillments that were not issued at once, by the key of their redeem. */
    waiting: Map<string, string>;
    /** Milliseconds since the epoch. */
    now(): number;
    /** The currency that was last asked for: a look-up does not say. */
    shown(): string | undefined;
}
/** What the panel's home does without. */
export declare function smileCalls({ call, settings, seen, waiting, now, shown, }: Shared): Calls<'rewards' | 'vouchers' | 'redeem' | 'redemption'>;
