import type { Calls } from '../later.js';
import type { WooApi } from './api.js';
import type { Settings } from './options.js';
export { failureOf } from './errors.js';
export { pointsOf } from './points.js';
export { walletMember } from './wallet-member.js';
/** What the panel's home does without, with TeraWallet. */
export declare function walletCalls(api: WooApi, { timeZone }: Settings): Calls<'activity'>;
/** What the panel's home does without, with MyRewards. */
export declare function pointsCalls(api: WooApi, settings: Settings): Calls<'redeem' | 'redemption' | 'undo' | 'quote'>;
