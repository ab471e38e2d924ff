import type { AdapterEnvironment } from '../adapter.js';
import type { Calls } from '../later.js';
import type { Smile } from './smile-rest.js';
export { said } from './errors.js';
export { readMember } from './member.js';
/** What the panel's home does without. */
export declare function smileRestCalls(smile: Smile, environment: Pick<AdapterEnvironment, 'identity'>): Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption'>;
