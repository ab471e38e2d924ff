import type { Member } from '../adapter.js';
import type { TalonOne } from './talon-one.js';
/** The shopper at home. */
export declare function readMember(talon: TalonOne, subject: string, signal: AbortSignal): Promise<Member>;
