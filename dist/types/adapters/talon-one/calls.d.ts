import type { AdapterEnvironment } from '../adapter.js';
import type { Calls } from '../later.js';
import type { TalonOne } from './talon-one.js';
export { said } from './errors.js';
export { readMember } from './member.js';
/** What the panel's home does without. */
export declare function talonOneCalls(talon: TalonOne, environment: Pick<AdapterEnvironment, 'identity'>): Calls<'rewards' | 'activity' | 'vouchers' | 'redeem' | 'redemption'>;
