import type { Calls } from '../later.js';
import { type Yotpo } from './yotpo.js';
/** What the panel's home does without. */
export declare function yotpoCalls(yotpo: Yotpo): Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption'>;
