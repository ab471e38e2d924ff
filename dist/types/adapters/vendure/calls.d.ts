import type { Calls } from '../later.js';
import type { VendureApi } from './api.js';
import type { Settings } from './options.js';
import type { Wallets } from './wallets.js';
export { failureOf } from './errors.js';
/** What the panel's home does without. */
export declare function vendureCalls(api: VendureApi, wallets: Wallets, settings: Settings): Calls<'activity' | 'quote' | 'redeem' | 'redemption'>;
