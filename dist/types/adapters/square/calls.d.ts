import type { AdapterEnvironment } from '../adapter.js';
import type { Calls } from '../later.js';
import { type Shopper } from './account.js';
import type { Square } from './square.js';
export { said } from './errors.js';
export { readMember } from './member.js';
/** What the panel's home does without. `me` rejects a guest. */
export declare function squareCalls(square: Square, me: () => Shopper, { identity }: Pick<AdapterEnvironment, 'identity'>): Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'undo' | 'join'>;
