import type { Member, Program, ReadOptions } from '../adapter.js';
import type { WooApi } from './api.js';
import type { Settings } from './options.js';
/** Of what `load` brings. */
export declare const LATEST = 5;
/**
 * TeraWallet: money that a shop owes its shopper, told as points of its currency's minor unit. It is spent at the
 * checkout, by the plugin's own means: there is no route for it.
 */
export declare function walletOf(api: WooApi, { name, unit, referral, timeZone }: Settings): {
    load: (read: ReadOptions) => Promise<{
        program: Program;
        member: Member;
    }>;
};
